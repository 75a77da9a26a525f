import type { Event } from '@/domain/event';
import type { Row } from '@/query/row';
import type { PhoneEntry } from './phone-entries';

type EventEntry = Extract<PhoneEntry, { kind: 'event' }>;

/** Events that follow each other in the list and are told as one row until it is unfolded. */
export interface Fold {
  readonly kind: 'fold';
  /** The id of the first of them. */
  readonly key: string;
  readonly events: readonly EventEntry[];
}

/** A list no longer than this is shown whole. */
const short = 20;
/** Fewer than this take no more room by themselves than as one row. */
const least = 3;

/** Keeps what most is told of, and folds what stands between into rows. */
export function foldEntries(
  entries: readonly PhoneEntry[],
  isKept: (row: Row<Event>) => boolean,
): readonly (PhoneEntry | Fold)[] {
  if (entries.filter(({ kind }) => kind === 'event').length <= short) return entries;
  const folded: (PhoneEntry | Fold)[] = [];
  let run: EventEntry[] = [];
  const close = (): void => {
    const [first] = run;
    if (first && run.length >= least) folded.push({ kind: 'fold', key: first.row.item.id, events: run });
    else folded.push(...run);
    run = [];
  };
  for (const entry of entries) {
    if (entry.kind === 'event' && !isKept(entry.row)) {
      run.push(entry);
      continue;
    }
    const wasFolded = run.length >= least;
    close();
    // The date that it shares stands in what is folded.
    folded.push(entry.kind === 'event' && wasFolded ? { ...entry, same: false } : entry);
  }
  close();
  return folded;
}
