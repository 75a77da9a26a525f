import { dayNumber, formatDay, parseDay } from '@/domain/day';
import type { When } from '@/domain/when';

interface Days {
  readonly first: number;
  readonly last: number;
  readonly mark: '' | '~' | '?' | '%';
}

const lastOfMonth = (year: number, month: number): number =>
  month === 12 ? dayNumber(year + 1, 1, 1) - 1 : dayNumber(year, month + 1, 1) - 1;

const part = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/;

const daysOf = (text: string): Days | null => {
  const [, y = '', m, d, mark = ''] = part.exec(text) ?? [];
  if (y === '') return null;
  const [year, month] = [Number(y), Number(m ?? 1)];
  const as = (first: number, last: number): Days => ({ first, last, mark: mark as Days['mark'] });
  if (d !== undefined) {
    const day = parseDay(`${y}-${m}-${d}`);
    return day === null ? null : as(day, day);
  }
  if (m === undefined) return as(dayNumber(year, 1, 1), dayNumber(year, 12, 31));
  return month < 1 || month > 12 ? null : as(dayNumber(year, month, 1), lastOfMonth(year, month));
};

/** "About" a day is some days around it, about a month some weeks, about a year some months. */
const around = ({ first, last, mark }: Days): { first: number; last: number } => {
  if (mark !== '~' && mark !== '%') return { first, last };
  const give = last === first ? 3 : last - first < 32 ? 15 : 180;
  return { first: first - give, last: last + give };
};

/**
 * The bounds of an EDTF date or interval, as compiling works them out: a day, month or year, with ~ ? or % for doubt, from
 * one to another, or open ("..") on one side. Null where it is none of these, or ends before it begins.
 */
export function readEdtf(text: string): Pick<When, 'edtf' | 'start' | 'end'> | null {
  const edtf = text.trim();
  const [from = '', to, ...more] = edtf.split('/');
  if (more.length > 0) return null;
  if (to === undefined) {
    const days = daysOf(from);
    if (!days) return null;
    const { first, last } = around(days);
    return { edtf, start: formatDay(first), end: formatDay(last) };
  }
  if (from === '..' && to === '..') return { edtf, start: null, end: null };
  const [a, b] = [from === '..' ? null : daysOf(from), to === '..' ? null : daysOf(to)];
  if ((from !== '..' && !a) || (to !== '..' && !b)) return null;
  const [start, end] = [a && around(a).first, b && around(b).last];
  if (start !== null && end !== null && start > end) return null;
  return { edtf, start: start === null ? null : formatDay(start), end: end === null ? null : formatDay(end) };
}
