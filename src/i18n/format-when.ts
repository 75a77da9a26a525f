import { type CalendarUnit, lastDayOf } from '@/domain/calendar';
import { civil, type DayNumber, dayNumber, parseDay, weekday } from '@/domain/day';
import { spanOf } from '@/domain/span';
import type { Language } from '@/domain/text';
import { precisionOf, type When } from '@/domain/when';
import { localeOf } from './format-number';
import { wordsOf } from './words';

/** `long`: with the weekday. `medium`: with the year. `short`: day and month. */
export type DayStyle = 'long' | 'medium' | 'short';

const firstOfOurEra = dayNumber(1, 1, 1);

interface Parts {
  readonly weekday?: boolean;
  readonly day?: boolean;
  readonly month?: 'long' | 'short';
  readonly year?: boolean;
}

const partsOf: Readonly<Record<DayStyle, Parts>> = {
  long: { weekday: true, day: true, month: 'long', year: true },
  medium: { day: true, month: 'long', year: true },
  short: { day: true, month: 'short' },
};

/** The year before the first is no year nought, but the first again, of the era before. */
const writeBefore = (value: DayNumber, lang: Language, { weekday: named, day, month, year }: Parts): string =>
  new Intl.DateTimeFormat(localeOf(lang), {
    ...(named && { weekday: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(month && { month }),
    ...(year && { year: 'numeric', era: 'short' }),
    timeZone: 'UTC',
  })
    .format(value * 86_400_000)
    .replace(/(\p{L}),/u, '$1');

/** As `Intl` writes it in both languages, by hand: to make the first of its formats takes a page longer than to draw a view. */
const write = (value: DayNumber, lang: Language, parts: Parts): string => {
  if (parts.year && value < firstOfOurEra) return writeBefore(value, lang, parts);
  const { weekdays, months, monthsShort } = wordsOf(lang).when;
  const { year, month, day } = civil(value);
  return [
    parts.weekday ? weekdays[weekday(value)] : '',
    parts.day ? String(day) : '',
    parts.month ? (parts.month === 'long' ? months : monthsShort)[month - 1] : '',
    parts.year ? String(year) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
};

export const formatDayWords = (day: DayNumber, lang: Language, style: DayStyle = 'medium'): string =>
  write(day, lang, partsOf[style]);

export const formatMonth = (day: DayNumber, lang: Language, withYear: boolean): string =>
  write(day, lang, { month: 'long', year: withYear });

export const formatYear = (day: DayNumber, lang: Language): string => write(day, lang, { year: true });

export const formatMonthShort = (day: DayNumber, lang: Language): string => write(day, lang, { month: 'short' });

// Read from the date as written: the bounds of a doubtful month reach into its neighbours, and 21 to 24 are seasons.
const wholeMonth = (edtf: string): DayNumber | null =>
  /^\d{4}-\d{2}[~?%]?$/.test(edtf) ? parseDay(`${edtf.slice(0, 7)}-01`) : null;
const wholeYear = (edtf: string): DayNumber | null =>
  /^\d{4}[~?%]?$/.test(edtf) ? parseDay(`${edtf.slice(0, 4)}-01-01`) : null;

/** Whether the bounds are those of a month or year as it is written, or reach further where that is in doubt: a file may have any others, and is drawn by them. */
const isBoundBy = (first: DayNumber, unit: CalendarUnit, edtf: string, start: DayNumber, end: DayNumber): boolean => {
  const last = lastDayOf(first, unit);
  return /[~?%]/.test(edtf) ? start <= first && end >= last : start === first && end === last;
};

/** "30 or 31 December 2021", with the month and year said once where they are shared. */
const pair = (a: DayNumber, b: DayNumber, lang: Language, style: DayStyle, joint: string): string => {
  const [first, last] = [civil(a), civil(b)];
  const end = formatDayWords(b, lang, style === 'long' ? 'medium' : style);
  if (first.year === last.year && first.month === last.month) return `${first.day}${joint}${end}`;
  const start =
    style === 'short' || first.year !== last.year
      ? formatDayWords(a, lang, style === 'short' ? 'short' : 'medium')
      : write(a, lang, { day: true, month: 'long' });
  return `${start}${joint}${end}`;
};

/** Both ends of a range, as in "1–28 February 2022". */
export const formatRange = (from: DayNumber, to: DayNumber, lang: Language, style: DayStyle = 'medium'): string =>
  from === to ? formatDayWords(from, lang, style) : pair(from, to, lang, style, ' – ');

/** The days that are the best guess of a doubtful date, where its bounds reach further. */
const bestGuess = ({ edtf, start, end }: When): readonly [DayNumber, DayNumber] | null => {
  if (!edtf.includes('?')) return null;
  const [first = '', last = first] = edtf.replace(/\?/g, '').split('/');
  const [from, to] = [parseDay(first), parseDay(last)];
  if (from === null || to === null || (first === start && last === end)) return null;
  return first < (start ?? '') || last > (end ?? '') || last < first ? null : [from, to];
};

const written = new WeakMap<When, Map<string, string>>();

/** A date in words with its doubt: a month stays a month, "about" stays "about". */
export function formatWhen(when: When, lang: Language, style: DayStyle = 'medium'): string {
  const ready = written.get(when) ?? new Map<string, string>();
  written.set(when, ready);
  const key = `${lang} ${style}`;
  const words = ready.get(key) ?? writeWhen(when, lang, style);
  ready.set(key, words);
  return words;
}

function writeWhen(when: When, lang: Language, style: DayStyle): string {
  const say = wordsOf(lang).when;
  const { start, end } = spanOf(when);
  const day = (value: DayNumber | null): string => (value === null ? '' : formatDayWords(value, lang, style));
  const precision = precisionOf(when);
  const doubt = (text: string): string => (when.edtf.includes('?') ? say.maybe(text) : text);
  if (precision === 'unknown') return say.unknown;
  if (precision === 'before') return doubt(say.before(day(end)));
  if (precision === 'after') return doubt(say.after(day(start)));
  if (precision === 'open') return doubt(start === null ? say.until(day(end)) : say.since(day(start)));
  if (start === null || end === null) return say.unknown;
  const bound = (first: DayNumber | null, unit: CalendarUnit): DayNumber | null =>
    first !== null && isBoundBy(first, unit, when.edtf, start, end) ? first : null;
  const [month, year] = [bound(wholeMonth(when.edtf), 'month'), bound(wholeYear(when.edtf), 'year')];
  if (precision === 'about') {
    const named = bound(parseDay(when.edtf.replace(/[~?%]/g, '')), 'day');
    if (named !== null) return say.about(day(named));
    if (month !== null) return say.about(formatMonth(month, lang, true));
    if (year !== null) return say.about(formatYear(year, lang));
    return say.about(pair(start, end, lang, style, ' – '));
  }
  if (year !== null) return doubt(say.in(formatYear(year, lang)));
  if (month !== null) return doubt(say.in(formatMonth(month, lang, true)));
  if (precision === 'day') return doubt(day(start));
  if (precision === 'span') {
    const days = pair(start, end, lang, style, ` ${say.through} `);
    return doubt(say.span(when.edtf.includes('~') ? say.about(days) : days));
  }
  const best = bestGuess(when);
  if (best) {
    const [from, to] = best;
    const words =
      from === to
        ? day(from)
        : to - from === 1
          ? pair(from, to, lang, style, ` ${say.or} `)
          : formatRange(from, to, lang, style);
    return style === 'short' ? doubt(words) : say.atWidest(doubt(words), formatRange(start, end, lang, 'short'));
  }
  if (end - start === 1) return doubt(pair(start, end, lang, style, ` ${say.or} `));
  return doubt(say.within(pair(start, end, lang, style, ` ${say.through} `)));
}
