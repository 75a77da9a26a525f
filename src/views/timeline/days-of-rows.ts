import type { Event } from '@/domain/event';
import type { DayRange } from '@/marks/brush';
import { clamp } from '@/picture/clamp';
import type { Row } from '@/query/row';

/** The days over which these events lie, as far as they are in the window. */
export function daysOfRows(rows: readonly Row<Event>[], window: DayRange): DayRange {
  const from = Math.min(...rows.map(({ span }) => span?.start ?? span?.end ?? window.from));
  const to = Math.max(...rows.map(({ span }) => span?.end ?? span?.start ?? window.to));
  return { from: clamp(from, window.from, window.to), to: clamp(to, window.from, window.to) };
}
