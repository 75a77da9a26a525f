import type { DayNumber } from '@/domain/day';
import type { Event } from '@/domain/event';
import type { Row } from '@/query/row';

export type PhoneEntry =
  | {
      readonly kind: 'event';
      readonly row: Row<Event> /** Shares its date with the entry above. */;
      readonly same: boolean;
    }
  | {
      readonly kind: 'gap';
      readonly before: string;
      readonly days: number /** An event without a known end or start may lie in it. */;
      readonly possible: boolean;
    };

/** Fewer empty days need no words. */
const shortest = 3;

const firstOf = ({ span }: Row<Event>): DayNumber | null => span?.start ?? span?.end ?? null;
const lastOf = ({ span }: Row<Event>): DayNumber | null => span?.end ?? span?.start ?? null;

const isPossible = ({ row }: { readonly row: Row<Event> }): number => Number(row.standing === 'possible');

/**
 * Dated events in order, with the stretches between them in which nothing happened. What may have begun before the chosen
 * dates counts from their first day, behind what surely is of that day.
 */
export function phoneEntries(rows: readonly Row<Event>[], from: DayNumber | null = null): PhoneEntry[] {
  const sorted = rows
    .flatMap((row) => {
      const [first, last] = [firstOf(row), lastOf(row)];
      return first === null || last === null ? [] : [{ row, first: Math.max(first, from ?? first), last }];
    })
    .sort((a, b) => a.first - b.first || isPossible(a) - isPossible(b) || a.last - b.last);
  const entries: PhoneEntry[] = [];
  let reached: DayNumber | null = null;
  let edtf: string | null = null;
  for (const { row, first, last } of sorted) {
    const days: number = reached === null ? 0 : first - reached - 1;
    if (days >= shortest) {
      const possible = sorted.some(
        (one) =>
          (one.row.when?.end === null && one.last < first) || (one.row.when?.start === null && one.first >= first),
      );
      entries.push({ kind: 'gap', before: row.item.id, days, possible });
      edtf = null;
    }
    const key = `${row.when?.edtf} ${row.when?.start} ${row.when?.end} ${row.when?.extent}`;
    entries.push({ kind: 'event', row, same: key === edtf });
    edtf = key;
    reached = Math.max(reached ?? last, last);
  }
  return entries;
}
