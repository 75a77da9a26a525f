import { civil, type DayNumber, parseDay } from '@/domain/day';
import { spanOf } from '@/domain/span';
import type { Language } from '@/domain/text';
import { precisionOf, type When } from '@/domain/when';
import { localeOf } from './format-number';
import { wordsOf } from './words';

/** `long`: with the weekday. `medium`: with the year. `short`: day and month. */
export type DayStyle = 'long' | 'medium' | 'short';

const options: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (lang: Language, key: string, option: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const name = `${lang} ${key}`;
  const ready = formats.get(name);
  if (ready) return ready;
  const made = new Intl.DateTimeFormat(localeOf(lang), { ...option, timeZone: 'UTC' });
  formats.set(name, made);
  return made;
};

const instant = (day: DayNumber): number => day * 86_400_000;

const tidy = (text: string): string => text.replace(/(\p{L}),/u, '$1').replace(/\.$/, '');

export const formatDayWords = (day: DayNumber, lang: Language, style: DayStyle = 'medium'): string =>
  tidy(formatterFor(lang, style, options[style]).format(instant(day)));

export const formatMonth = (day: DayNumber, lang: Language, withYear: boolean): string =>
  formatterFor(lang, withYear ? 'month year' : 'month', {
    month: 'long',
    ...(withYear ? { year: 'numeric' as const } : {}),
  }).format(instant(day));

export const formatMonthShort = (day: DayNumber, lang: Language): string =>
  tidy(formatterFor(lang, 'month short', { month: 'short' }).format(instant(day)));

// Read from the date as written: the bounds of a doubtful month reach into its neighbours, and 21 to 24 are seasons.
const wholeMonth = (edtf: string): DayNumber | null =>
  /^\d{4}-\d{2}[~?%]?$/.test(edtf) ? parseDay(`${edtf.slice(0, 7)}-01`) : null;
const wholeYear = (edtf: string): string | null => /^(\d{4})[~?%]?$/.exec(edtf)?.[1] ?? null;

/** "30 or 31 December 2021", with the month and year said once where they are shared. */
const pair = (a: DayNumber, b: DayNumber, lang: Language, style: DayStyle, joint: string): string => {
  const [first, last] = [civil(a), civil(b)];
  const end = formatDayWords(b, lang, style === 'long' ? 'medium' : style);
  if (first.year === last.year && first.month === last.month) return `${first.day}${joint}${end}`;
  const start =
    style === 'short' || first.year !== last.year
      ? formatDayWords(a, lang, style === 'short' ? 'short' : 'medium')
      : tidy(formatterFor(lang, 'day month', { day: 'numeric', month: 'long' }).format(instant(a)));
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
  return from === null || to === null || (first === start && last === end) ? null : [from, to];
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
  const [month, year] = [wholeMonth(when.edtf), wholeYear(when.edtf)];
  if (precision === 'about') {
    const named = parseDay(when.edtf.replace(/[~?%]/g, ''));
    if (named !== null) return say.about(day(named));
    if (month !== null) return say.about(formatMonth(month, lang, true));
    if (year !== null) return say.about(year);
    return say.about(pair(start, end, lang, style, ' – '));
  }
  if (year !== null) return doubt(say.in(year));
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
