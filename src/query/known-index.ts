import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import { type DayNumber, parseDay } from '@/domain/day';
import { knownOn } from './known-on';

interface Known {
  /** The first days of the phases. */
  readonly phases: readonly DayNumber[];
  readonly made: Map<number, WeakRef<DatasetIndex>>;
}

const known = new WeakMap<DatasetIndex, Known>();

const knownOf = (whole: DatasetIndex): Known => {
  const ready = known.get(whole) ?? {
    phases: whole.dataset.dossier.phases.map(({ start }) => parseDay(start) ?? 0),
    made: new Map<number, WeakRef<DatasetIndex>>(),
  };
  known.set(whole, ready);
  return ready;
};

/**
 * What may be known on a day, indexed. What is known changes only with the articles that are: days between two of them
 * share one index, so that a hand that moves the day builds no more of them than there are articles. Each is as large as the
 * record itself: what nobody shows any more is left to the collector.
 */
export function knownIndex(whole: DatasetIndex, day: DayNumber | null): DatasetIndex {
  if (day === null) return whole;
  let articles = 0;
  for (const { start } of whole.publishedOf.values()) if (start === null || start <= day) articles++;
  if (articles === whole.publishedOf.size) return whole;
  const { phases, made } = knownOf(whole);
  // Articles come out in an order: so many known are always the same ones. Phases have days of their own.
  const key = articles * (phases.length + 1) + phases.filter((start) => start <= day).length;
  const ready = made.get(key)?.deref();
  if (ready) return ready;
  const index = indexDataset(knownOn(whole.dataset, day), whole.groups);
  made.set(key, new WeakRef(index));
  return index;
}
