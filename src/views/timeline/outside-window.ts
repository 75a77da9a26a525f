import type { Event } from '@/domain/event';
import { isAfter, isBefore } from '@/domain/span';
import type { DayRange } from '@/marks/brush';
import type { TimelineProjection } from '@/query/project';
import type { Row } from '@/query/row';

/** Events of the picture that a close-up of some of its days cannot show. */
export function outsideWindow({ rows, from, to }: TimelineProjection, window: DayRange): Row<Event>[] {
  const misses = ({ span }: Row<Event>, days: DayRange): boolean => isBefore(span, days.from) || isAfter(span, days.to);
  return rows.filter((row) => misses(row, window) && !misses(row, { from, to }));
}
