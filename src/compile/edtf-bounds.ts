import edtf from 'edtf';
import { formatDay, parseDay } from '@/domain/day';

export interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
}

type EdtfReading =
  | ({ readonly kind: 'bounds'; readonly qualified: boolean } & Bounds)
  | { readonly kind: 'unreadable'; readonly part: string };

const dayAt = (milliseconds: number): string => formatDay(Math.floor(milliseconds / 86_400_000));

/** First and last day of a single date: a day, a month, a year, with or without ~ ? %. */
function daysOf(part: string): { first: string; last: string } | null {
  // The package takes 29 February of any year for the next day.
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(part) ?? [];
  if (day !== undefined && parseDay(day) === null) return null;
  try {
    const date = edtf(part);
    const [first, last] = [dayAt(date.min), dayAt(date.max)];
    const inCommonEra = /^\d{4}-/.test(first) && /^\d{4}-/.test(last);
    return date.type === 'Date' && !part.includes('T') && inCommonEra ? { first, last } : null;
  } catch {
    return null;
  }
}

/**
 * The inclusive day bounds of an EDTF date or interval. The edtf package loses open ends (`../x`), so the interval is
 * taken apart here and each side read by itself.
 */
export function edtfBounds(text: string): EdtfReading {
  const parts = text.split('/');
  const [from, to = from] = parts;
  if (from === undefined || to === undefined || parts.length > 2) return { kind: 'unreadable', part: text };
  const qualified = /[~?%]/.test(text);
  const open = (part: string): boolean => parts.length === 2 && part === '..';
  const first = open(from) ? null : daysOf(from);
  const last = open(to) ? null : daysOf(to);
  if (!open(from) && !first) return { kind: 'unreadable', part: from };
  if (!open(to) && !last) return { kind: 'unreadable', part: to };
  return { kind: 'bounds', qualified, start: first?.first ?? null, end: last?.last ?? null };
}
