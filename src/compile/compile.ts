import { formatDataset } from '@/dataset/format-dataset';
import { checkCoverage } from './check-coverage';
import { checkOwnWords } from './check-own-words';
import { checks } from './checks';
import { compileDataset } from './compile-dataset';
import { formatDatasetSchema } from './format-dataset-schema';
import { locateAnchors } from './locate-anchors';
import { locateAliases, locateMentions } from './locate-mentions';
import { formatLock } from './lock';
import { openOriginals } from './open-originals';
import { collectProblems, type Problem } from './problem';
import { readData } from './read-data';

export interface Sources {
  /** The folder people write in. */
  readonly data: string;
  /** The folder of the articles' own texts; null to go by the lock alone. */
  readonly articles: string | null;
}

export interface Outputs {
  readonly dataset: string;
  readonly schema: string;
  readonly lock: string;
}

export type Outcome = { readonly problems: readonly Problem[] } | { readonly outputs: Outputs };

/** Reads, checks and compiles, and writes nothing: either all problems, or all that is to be written. */
export function compile({ data, articles }: Sources): Outcome {
  const { report, problems } = collectProblems();
  const authored = readData(data, articles === null, report);
  for (const check of checks) check(authored, report);

  const { byArticle: originals, lock } = openOriginals(authored, articles, report);
  const anchors = locateAnchors(authored, originals, report);
  const mentions = locateMentions(authored, originals, anchors, report);
  checkOwnWords(authored, originals, report);
  checkCoverage(authored, originals, anchors, report);

  if (problems().length > 0) return { problems: problems() };
  const dataset = compileDataset(authored, {
    originals,
    anchors,
    mentions,
    aliases: locateAliases(authored, originals, anchors),
  });
  return { outputs: { dataset: formatDataset(dataset), schema: formatDatasetSchema(), lock: formatLock(lock()) } };
}
