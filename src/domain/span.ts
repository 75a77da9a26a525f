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

export function relate(span: Span, range: Span): Standing {
  const startsAfter = range.end !== null && span.start !== null && span.start > range.end;
  const endsBefore = range.start !== null && span.end !== null && span.end < range.start;
  if (startsAfter || endsBefore) return 'outside';
  const startsInside = range.start === null || (span.start !== null && span.start >= range.start);
  const endsInside = range.end === null || (span.end !== null && span.end <= range.end);
  return startsInside && endsInside ? 'certain' : 'possible';
}
