import { type DayNumber, parseDay } from './day';
import type { When } from './when';

/** Inclusive day bounds; null is open on that side. */
export interface Span {
  readonly start: DayNumber | null;
  readonly end: DayNumber | null;
}

/** `certain`: all its possible days lie in the range. `possible`: only some do. */
export type Standing = 'certain' | 'possible' | 'outside';

export function spanOf(when: Pick<When, 'start' | 'end'>): Span {
  return {
    start: when.start === null ? null : parseDay(when.start),
    end: when.end === null ? null : parseDay(when.end),
  };
}

/** All of it lies before this day. */
export const isBefore = (span: Span | null, day: DayNumber | null): boolean =>
  day !== null && span !== null && span.end !== null && span.end < day;

/** All of it lies after this day. */
export const isAfter = (span: Span | null, day: DayNumber | null): boolean =>
  day !== null && span !== null && span.start !== null && span.start > day;

export function relate(span: Span, range: Span): Standing {
  if (isAfter(span, range.end) || isBefore(span, range.start)) return 'outside';
  const startsInside = range.start === null || (span.start !== null && span.start >= range.start);
  const endsInside = range.end === null || (span.end !== null && span.end <= range.end);
  return startsInside && endsInside ? 'certain' : 'possible';
}
