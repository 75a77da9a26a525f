import { admitDataset } from '@/dataset/admit-dataset';
import type { Dataset } from '@/dataset/format';
import { formatDataset } from '@/dataset/format-dataset';
import type { LeftOut } from '@/dataset/left-out';
import { formatDay, parseDay } from '@/domain/day';
import type { Session } from './session';

interface Finished {
  readonly name: string;
  readonly dataset: Dataset;
  readonly text: string;
  /** What would not hold together; nothing, where the annotator is sound. */
  readonly leftOut: readonly LeftOut[];
}

/** What is told of so long before or after its articles is background, and does not stretch the timeline. */
const reach = 366;

/** From the first to the last day of the articles and of what they tell of around them. */
function periodOf({ dossier, articles, events, claims }: Dataset): Dataset['dossier']['period'] {
  const dayOf = (text: string | null): number[] => (text === null ? [] : [parseDay(text) ?? 0]);
  const published = articles.flatMap(({ published: { start, end } }) => [...dayOf(start), ...dayOf(end)]);
  if (published.length === 0) return dossier.period;
  const [first, last] = [Math.min(...published), Math.max(...published)];
  const told = [...events.map(({ date }) => date), ...claims.flatMap(({ said, aboutDate }) => [said, aboutDate])]
    .flatMap((when) => (when ? [...dayOf(when.start), ...dayOf(when.end)] : []))
    .filter((day) => day >= first - reach && day <= last + reach);
  return { start: formatDay(Math.min(first, ...told)), end: formatDay(Math.max(last, ...told)) };
}

/** The dossier as one file of the format: what was taken, without a word of the texts, every actor with a place. */
export function finishDossier({ base, dataset }: Pick<Session, 'base' | 'dataset'>): Finished {
  // A dossier that had articles before has a period of its own.
  const isNew = base.claims.length + base.events.length === 0;
  const dossier = isNew ? { ...dataset.dossier, period: periodOf(dataset) } : dataset.dossier;
  // What a text only answers for another language is none of its words.
  const written = JSON.parse(JSON.stringify({ ...dataset, dossier })) as Dataset;
  const { dataset: whole, leftOut } = admitDataset(written);
  return { name: `${whole.dossier.id}.json`, dataset: whole, text: formatDataset(whole), leftOut };
}
