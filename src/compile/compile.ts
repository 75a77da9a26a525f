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

interface Sources {
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

type Outcome = { readonly problems: readonly Problem[] } | { readonly outputs: Outputs };

/** How many steps it takes. */
export const compileSteps = 8;

/**
 * Reads, checks and compiles, and writes nothing: either all problems, or all that is to be written. `tell` hears which step
 * begins.
 */
export function compile({ data, articles }: Sources, tell: (done: number, next?: string) => void = () => {}): Outcome {
  const { report, problems } = collectProblems();
  tell(0, 'reading');
  const authored = readData(data, articles === null, report);
  tell(1, 'checks');
  for (const check of checks) check(authored, report);

  tell(2, 'articles');
  const { byArticle: originals, lock } = openOriginals(authored, articles, report);
  tell(3, 'anchors');
  const anchors = locateAnchors(authored, originals, report);
  tell(4, 'mentions');
  const mentions = locateMentions(authored, originals, anchors, report);
  tell(5, 'own words and coverage');
  checkOwnWords(authored, originals, report);
  checkCoverage(authored, originals, anchors, report);

  if (problems().length > 0) return { problems: problems() };
  tell(6, 'dataset and layout');
  const dataset = compileDataset(authored, {
    originals,
    anchors,
    mentions,
    aliases: locateAliases(authored, originals, anchors),
  });
  tell(7, 'files');
  const outputs = { dataset: formatDataset(dataset), schema: formatDatasetSchema(), lock: formatLock(lock()) };
  tell(compileSteps);
  return { outputs };
}
