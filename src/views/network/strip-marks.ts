import type { DayNumber } from '@/domain/day';
import type { Row } from '@/query/row';

export interface StripMark<T> {
  readonly row: Row<T>;
  /** Share of the period, from 0 to 1. */
  readonly x: number;
  readonly width: number;
  readonly isDay: boolean;
}

/** Where dated items stand in a period, cut off at its ends; what lies outside or has no date has no mark. */
export function stripMarks<T>(rows: readonly Row<T>[], from: DayNumber, to: DayNumber): StripMark<T>[] {
  const days = Math.max(1, to - from + 1);
  return rows.flatMap((row): StripMark<T>[] => {
    if (!row.span) return [];
    const [start, end] = [row.span.start ?? from, row.span.end ?? to];
    if (end < from || start > to) return [];
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    const isDay = row.span.start !== null && row.span.start === row.span.end;
    return [{ row, x: (first - from) / days, width: (last - first + 1) / days, isDay }];
  });
}
