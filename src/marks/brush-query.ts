import type { Span } from '@/domain/span';
import { clamp } from '@/picture/clamp';
import type { Query } from '@/query/query';
import { type DayRange, sameRange } from './brush';

type Bounds = Pick<Query, 'from' | 'to'>;

/** The chosen days as the picture can show them. */
export function rangeInPicture(range: Span, whole: DayRange): DayRange {
  const hold = (day: number): number => clamp(day, whole.from, whole.to);
  return { from: hold(range.start ?? whole.from), to: hold(range.end ?? whole.to) };
}

/** On which side of the picture the chosen days lie, where none of them is in it. */
export const beyondPicture = ({ start, end }: Span, whole: DayRange): 'before' | 'after' | null =>
  end !== null && end < whole.from ? 'before' : start !== null && start > whole.to ? 'after' : null;

/**
 * A drawn range as the query says it: the whole picture is no range at all, and anything else says both its days, as two
 * date inputs would. Only an end that was not touched keeps what the link said of it; a range drawn anew has no such end.
 */
export function boundsOf(next: DayRange, before: DayRange, committed: Bounds, whole: DayRange, anew = false): Bounds {
  if (!anew && sameRange(next, before)) return committed;
  if (sameRange(next, whole)) return { from: null, to: null };
  const from = !anew && next.from === before.from ? committed.from : next.from;
  const to = !anew && next.to === before.to ? committed.to : next.to;
  return { from, to };
}
