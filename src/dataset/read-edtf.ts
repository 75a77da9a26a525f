import { lastDayOf } from '@/domain/calendar';
import { formatDay, parseDay } from '@/domain/day';

/** The inclusive bounds of a date; null where open. */
interface EdtfBounds {
  readonly start: string | null;
  readonly end: string | null;
}

type EdtfRead =
  | { readonly kind: 'bounds'; readonly bounds: EdtfBounds }
  /** Figures in an order that cannot be told: each day that could be meant. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly string[] }
  | { readonly kind: 'unreadable' };

const daysOf = (part: string): { first: string; last: string } | null => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(part) ?? [];
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const at = parseDay(first);
  if (at === null) return null;
  return { first, last: formatDay(lastDayOf(at, day ? 'day' : month ? 'month' : 'year')) };
};

/** "9/10/2017", "9.10.17": the days that it may be, by who writes days first and who writes months first. */
function readingsOf(text: string): string[] {
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text) ?? [];
  if (year === '') return [];
  const full = year.length === 2 ? `20${year}` : year;
  const days = [
    `${full}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`,
    `${full}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`,
  ];
  return [...new Set(days)].filter((day) => parseDay(day) !== null);
}

/** Reads a date as EDTF: a day, a month, a year, with a sign of doubt, or an interval of two of them, open ends as `..`. */
export function readEdtf(text: string): EdtfRead {
  const readings = readingsOf(text);
  if (readings.length > 0) return { kind: 'ambiguous', readings };
  const parts = text.split('/');
  const [from = '', to = from] = parts;
  if (parts.length > 2) return { kind: 'unreadable' };
  const isOpen = (part: string): boolean => parts.length === 2 && part === '..';
  const first = isOpen(from) ? null : daysOf(from);
  const last = isOpen(to) ? null : daysOf(to);
  if ((!isOpen(from) && !first) || (!isOpen(to) && !last)) return { kind: 'unreadable' };
  return { kind: 'bounds', bounds: { start: first?.first ?? null, end: last?.last ?? null } };
}
