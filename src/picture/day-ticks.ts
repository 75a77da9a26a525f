import { civil, type DayNumber, dayNumber, weekday } from '@/domain/day';
import type { Language } from '@/domain/text';
import { formatDayWords, formatMonth, formatYear } from '@/i18n/format-when';
import type { DayScale } from './day-scale';

export interface DayTick {
  readonly day: DayNumber;
  readonly x: number;
  /** Null where there is no room for words. */
  readonly label: string | null;
  readonly kind: 'month' | 'week' | 'day';
}

const gap = 8;
/** Weeks are not drawn closer than this. */
const closest = 24;
/** Days are told one by one where each has room for its number. */
const wideDay = 26;

/** Months, quarters, years and more: single months while their lines stand apart, else what leaves room for words. */
const coarseness = [1, 3, 6, 12, 24, 60, 120, 600];
const coarsest = 1200;
const daysOfMonth = 30.4;

/** The first days of every so many months, counted so that a quarter starts in January. */
const monthStarts = ({ from, to }: DayScale, every: number): DayNumber[] => {
  const { year, month } = civil(from);
  const days: DayNumber[] = [];
  for (let count = Math.ceil((year * 12 + month - 0.5) / every) * every; ; count += every) {
    const day = dayNumber(Math.floor(count / 12), (count % 12) + 1, 1);
    if (day > to) return days;
    days.push(day);
  }
};

/** A day with the name of its weekday, and where it leads a month with that too; as much of it as fits. */
const dayText = (
  day: DayNumber,
  leads: boolean,
  lang: Language,
  room: number,
  widthOf: (text: string) => number,
): { readonly text: string; readonly isFull: boolean } => {
  const full = ['long', 'medium'] as const;
  const told = leads ? full.map((style) => formatDayWords(day, lang, style)) : [];
  const found = told.find((text) => widthOf(text) + gap <= room);
  if (found !== undefined) return { text: found, isFull: true };
  const number = String(civil(day).day);
  const named = `${formatDayWords(day, lang, 'long').split(' ')[0]} ${number}`;
  return { text: !leads && widthOf(named) + gap <= room ? named : number, isFull: false };
};

/** The first word of a label stands this far from its line. */
const indent = 5;

interface Month {
  readonly day: DayNumber;
  readonly x: number;
  label: string | null;
  /** Where its label ends, with the gap after it. */
  end: number;
}

/**
 * Of these first days each that has a name: as many as there are names for, and evenly, for a name here and there would be
 * taken for the next. The year stands at the start and at each of its turns, and a turn comes before its neighbours.
 */
const nameMonths = (
  firsts: readonly DayNumber[],
  every: number,
  scale: DayScale,
  lang: Language,
  widthOf: (text: string) => number,
): Month[] => {
  const countOf = (day: DayNumber): number => civil(day).year * 12 + civil(day).month - 1;
  const textOf = (day: DayNumber, months: number, isLed: boolean): string =>
    months < 12 ? formatMonth(day, lang, isLed) : formatYear(day, lang);
  const [, ...starts] = firsts;
  const namedBy = (months: number): DayNumber[] => starts.filter((day) => countOf(day) % months === 0);
  const fitsBy = (months: number): boolean => {
    const widest = Math.max(0, ...namedBy(months).map((day) => widthOf(textOf(day, months, false))));
    return scale.dayWidth * daysOfMonth * months >= widest + indent + gap;
  };
  const months = coarseness.find((one) => one % every === 0 && fitsBy(one)) ?? Math.max(every, coarsest);
  const named = new Set(namedBy(months));
  const placed: Month[] = firsts.map((day) => ({ day, x: scale.startOf(day), label: null, end: scale.startOf(day) }));
  const place = (month: Month, isLed: boolean): void => {
    const text = textOf(month.day, months, isLed);
    const end = month.x + indent + widthOf(text) + gap;
    const isFree = placed.every(({ label, x, end: other }) => label === null || end <= x || month.x >= other);
    if (end <= scale.right + gap && isFree) Object.assign(month, { label: text, end });
  };
  const turnsYear = ({ day }: Month): boolean => civil(day).month === 1;
  for (const month of placed) if (named.has(month.day) && turnsYear(month)) place(month, true);
  const [first, second] = placed;
  const next = placed.find(({ day }) => named.has(day))?.x ?? scale.right + gap;
  if (first && first.x + indent + widthOf(textOf(first.day, months, true)) + gap <= next) place(first, true);
  // Where the first is cut too short for its name, the second tells the year.
  const isTight = second !== undefined && second.day - scale.from < 31;
  for (const month of placed)
    if (month !== first && named.has(month.day) && !turnsYear(month)) place(month, month === second && isTight);
  return placed;
};

/**
 * Months by name, with the year at the start and at every turn of the year; between them the Mondays that fit, or close
 * up every day. Of long periods quarters, years or decades.
 */
export function dayTicks(scale: DayScale, lang: Language, widthOf: (text: string) => number): DayTick[] {
  const roomFor = (months: number): number =>
    months === 1 ? closest : gap + indent + widthOf(months < 12 ? formatMonth(scale.from, lang, true) : '2000');
  const every = coarseness.find((months) => scale.dayWidth * daysOfMonth * months >= roomFor(months)) ?? coarsest;
  const months = nameMonths([scale.from, ...monthStarts(scale, every)], every, scale, lang, widthOf);
  const told = months.map(({ day, x, label }): DayTick => ({ day, x, label, kind: 'month' }));
  if (every > 1) return told;
  const isClose = scale.dayWidth >= wideDay;
  const step = isClose ? 1 : 7 * Math.max(1, Math.ceil(closest / (scale.dayWidth * 7)));
  // A line every third Monday tells nobody anything.
  if (step > 14) return told;
  const days: DayTick[] = [];
  const start = isClose ? scale.from : scale.from + ((7 - weekday(scale.from)) % 7);
  for (let day = start; day <= scale.to; day += step) {
    const month = months.find((one) => one.day === day);
    const { text, isFull } = isClose
      ? dayText(day, month !== undefined, lang, scale.dayWidth, widthOf)
      : { text: String(civil(day).day), isFull: false };
    // The day tells its month itself.
    if (month && isFull) [month.label, month.end] = [null, month.x];
    const middle = scale.middleOf(day);
    const half = widthOf(text) / 2;
    const isFree =
      middle + half <= scale.right + 4 &&
      months.every(({ x, end, label }) => middle - half >= end || middle + half <= x - (label === null ? 0 : 3));
    days.push({ day, x: scale.startOf(day), kind: isClose ? 'day' : 'week', label: isFree ? text : null });
  }
  return [...months.map(({ day, x, label }): DayTick => ({ day, x, label, kind: 'month' })), ...days];
}
