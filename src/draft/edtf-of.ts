import { civil, formatDay } from '@/domain/day';
import type { Span } from '@/domain/span';
import { monthSpan, yearSpan } from './date-rule';

/** The shortest EDTF for these bounds: a year, a month, a day, an interval; ".." where a side is open. */
export function edtfOf({ start, end }: Span): string {
  if (start !== null && end !== null) {
    if (start === end) return formatDay(start);
    const { year, month } = civil(start);
    if (yearSpan(year).start === start && yearSpan(year).end === end) return String(year).padStart(4, '0');
    if (monthSpan(year, month).start === start && monthSpan(year, month).end === end)
      return formatDay(start).slice(0, 7);
  }
  return `${start === null ? '..' : formatDay(start)}/${end === null ? '..' : formatDay(end)}`;
}
