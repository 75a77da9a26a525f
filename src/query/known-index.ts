import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import { knownOn } from './known-on';

const known = new WeakMap<DatasetIndex, Map<number, DatasetIndex>>();

/**
 * What may be known on a day, indexed. What is known changes only with the articles that are: days between two of them
 * share one index, so that a hand that moves the day builds no more of them than there are articles.
 */
export function knownIndex(whole: DatasetIndex, day: string | null): DatasetIndex {
  if (day === null) return whole;
  const articles = whole.dataset.articles.filter(({ published }) => published.start === null || published.start <= day);
  // Articles come out in an order: so many known are always the same ones. Phases have days of their own.
  const phases = whole.dataset.dossier.phases.filter(({ start }) => start <= day);
  if (articles.length === whole.dataset.articles.length) return whole;
  const key = articles.length * (whole.dataset.dossier.phases.length + 1) + phases.length;
  const made = known.get(whole) ?? new Map<number, DatasetIndex>();
  known.set(whole, made);
  const ready = made.get(key) ?? indexDataset(knownOn(whole.dataset, day));
  made.set(key, ready);
  return ready;
}
