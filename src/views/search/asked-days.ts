import { type DayNumber, dayNumber, parseDay, weekday } from '@/domain/day';
import { languages } from '@/domain/text';
import type { DayRange } from '@/marks/brush';
import { foldWord } from '@/query/fold-word';

/** Days that are spoken of in what is typed. */
interface AskedDays {
  /** Without a year they may be several. */
  readonly ranges: readonly DayRange[];
  /** What is typed beside them. */
  readonly rest: string;
}

const namesOf = (option: Intl.DateTimeFormatOptions, days: readonly DayNumber[]): readonly (readonly string[])[] =>
  days.map((day) =>
    languages.flatMap((lang) => {
      const name = new Intl.DateTimeFormat(lang, { ...option, timeZone: 'UTC' }).format(day * 86_400_000);
      return foldWord(name).replace(/\.$/, '');
    }),
  );

const firstOfMonths = Array.from({ length: 12 }, (_, month) => dayNumber(2022, month + 1, 1));
const week = Array.from({ length: 7 }, (_, i) => i);

const anyOf = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).join('|');
// With the letters of an ordinal: "9th", "1ste".
const day = String.raw`(?<!\p{N})\d{1,2}(?!\p{N})\p{L}{0,3}`;
const year = String.raw`(?:,?\s+(?<year>\d{4})(?!\p{N}))?`;
// "10–14", "10 and 14", "10 tot en met 14".
const joint = String.raw`\s*(?:[-–—]|(?<=\s)\p{L}{1,4}(?:\s\p{L}{2}\s\p{L}{3})?(?=\s))\s*`;

interface Calendar {
  /** The names of each month, in the languages of the product. */
  readonly months: readonly (readonly string[])[];
  /** Any day of the week. */
  readonly weekday: RegExp;
  /** How days, months and years are written. */
  readonly patterns: readonly RegExp[];
}

const makeCalendar = (): Calendar => {
  const shorts = namesOf({ month: 'short' }, firstOfMonths);
  const months = namesOf({ month: 'long' }, firstOfMonths).map((long, i) => [...long, ...(shorts[i] ?? [])]);
  const month = anyOf(months.flat());
  const patterns = [
    String.raw`(?<!\p{N})(?<year>\d{4})-(?<month>\d{2})(?:-(?<from>\d{2}))?(?!\p{N})`,
    String.raw`(?<!\p{N})(?<from>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?!\p{N})`,
    String.raw`(?<from>${day})(?:${joint}(?<to>${day}))?\s+(?:\p{L}{2,3}\s+)?(?<month>${month})(?!\p{L})\.?${year}`,
    String.raw`(?<!\p{L})(?<month>${month})(?!\p{L})\.?(?:\s+(?<from>${day})(?:${joint}(?<to>${day}))?)?${year}`,
    String.raw`(?<![\p{N}\p{L}-])(?<year>(?:19|20)\d{2})(?![\p{N}\p{L}-])`,
  ].map((source) => new RegExp(source, 'u'));
  const weekdays = anyOf(namesOf({ weekday: 'long' }, week).flat());
  return { months, weekday: new RegExp(String.raw`(?<!\p{L})(?:${weekdays})(?!\p{L})`, 'gu'), patterns };
};

let made: Calendar | null = null;

/** Made with the first word that is typed: a browser takes its time to name the months. */
const calendar = (): Calendar => {
  made ??= makeCalendar();
  return made;
};

const monthNumber = (written: string): number =>
  /^\d+$/.test(written) ? Number(written) : calendar().months.findIndex((names) => names.includes(written)) + 1;

/** "The week of 10 January", in either language. */
const weekBefore = /(?<!\p{L})week\s+(?:\p{L}{2,3}\s+)?$/u;

/** From the Monday to the Sunday around a day. */
const weekOf = ({ from }: DayRange): DayRange => ({ from: from - weekday(from), to: from - weekday(from) + 6 });

const two = (value: number): string => String(value).padStart(2, '0');

/** A day, some days, a month or a year; null where the calendar has none. */
const rangeOf = (asked: { year: number; month: number; from: number; to: number }): DayRange | null => {
  if (asked.month === 0) return { from: dayNumber(asked.year, 1, 1), to: dayNumber(asked.year, 12, 31) };
  const start = `${asked.year}-${two(asked.month)}`;
  if (asked.from === 0) {
    if (asked.month > 12) return null;
    const [nextYear, next] = asked.month === 12 ? [asked.year + 1, 1] : [asked.year, asked.month + 1];
    return { from: dayNumber(asked.year, asked.month, 1), to: dayNumber(nextYear, next, 1) - 1 };
  }
  const [from, to] = [parseDay(`${start}-${two(asked.from)}`), parseDay(`${start}-${two(asked.to)}`)];
  return from === null || to === null || to < from ? null : { from, to };
};

/** The days that are typed, as people of either language write them; where no year is, of each of these. */
export function askedDays(typed: string, years: readonly number[]): AskedDays | null {
  // What is folded is as long as what is typed where no letter has a mark of its own.
  const text = foldWord(typed.normalize('NFC'));
  for (const pattern of calendar().patterns) {
    const found = pattern.exec(text);
    if (!found?.groups) continue;
    const { groups } = found;
    const from = Number.parseInt(groups.from ?? '0', 10);
    const asked = {
      month: groups.month === undefined ? 0 : monthNumber(groups.month),
      from,
      to: groups.to === undefined ? from : Number.parseInt(groups.to, 10),
    };
    const ranges = (groups.year === undefined ? years : [Number(groups.year)]).flatMap(
      (one) => rangeOf({ ...asked, year: one }) ?? [],
    );
    if (ranges.length === 0) return null;
    const before = text.slice(0, found.index);
    const isWeek = from > 0 && groups.to === undefined && weekBefore.test(before);
    const rest = `${isWeek ? before.replace(weekBefore, '') : before} ${text.slice(found.index + found[0].length)}`
      .replace(calendar().weekday, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return { ranges: isWeek ? ranges.map(weekOf) : ranges, rest };
  }
  return null;
}
