import { formatDay } from '@/domain/day';
import type { Span } from '@/domain/span';
import type { Query } from '@/query/query';
import { type DayRange, sameRange } from './brush';

type Bounds = Pick<Query, 'from' | 'to'>;

/** The chosen days as the picture can show them. */
export function rangeInPicture(range: Span, whole: DayRange): DayRange {
  const hold = (day: number): number => Math.min(Math.max(day, whole.from), whole.to);
  return { from: hold(range.start ?? whole.from), to: hold(range.end ?? whole.to) };
}

/**
 * A drawn range as the query says it. An end that was not moved keeps what the link said, an end at the edge of the
 * picture is no bound, and the whole picture is no range at all.
 */
export function boundsOf(next: DayRange, before: DayRange, committed: Bounds, whole: DayRange): Bounds {
  if (sameRange(next, before)) return committed;
  if (sameRange(next, whole)) return { from: null, to: null };
  const from = next.from === before.from ? committed.from : next.from <= whole.from ? null : formatDay(next.from);
  const to = next.to === before.to ? committed.to : next.to >= whole.to ? null : formatDay(next.to);
  return { from, to };
}
