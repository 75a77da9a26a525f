import type { DayNumber } from '@/domain/day';
import type { TimelineProjection } from '@/query/project';

/** The days of the event that ended last, of those with both ends known; null without any. */
export function lastDays({ rows }: Pick<TimelineProjection, 'rows'>): { start: DayNumber; end: DayNumber } | null {
  let latest: { start: DayNumber; end: DayNumber } | null = null;
  for (const { span } of rows) {
    if (span === null || span.start === null || span.end === null) continue;
    const isLater = latest === null || span.end > latest.end || (span.end === latest.end && span.start > latest.start);
    if (isLater) latest = { start: span.start, end: span.end };
  }
  return latest;
}
