import { civil, type DayNumber, dayNumber, weekday } from '@/domain/day';
import type { Language } from '@/domain/text';
import { formatDayWords, formatMonth } from '@/i18n/format-when';
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

/**
 * Months by name, with the year at the start and at every turn of the year; between them the Mondays that fit, or close
 * up every day. Of long periods quarters, years or decades.
 */
export function dayTicks(scale: DayScale, lang: Language, widthOf: (text: string) => number): DayTick[] {
  const roomFor = (months: number): number =>
    months === 1 ? closest : gap + 5 + widthOf(months < 12 ? formatMonth(scale.from, lang, true) : '2000');
  const every = coarseness.find((months) => scale.dayWidth * daysOfMonth * months >= roomFor(months)) ?? coarsest;
  const firsts: DayNumber[] = [scale.from, ...monthStarts(scale, every)];
  const isTight = (firsts[1] ?? scale.to) - scale.from < 31 && firsts.length > 1;
  let taken = Number.NEGATIVE_INFINITY;
  const months = firsts.map(
    (day, i): { day: DayNumber; x: number; kind: 'month'; label: string | null; end: number } => {
      const x = scale.startOf(day);
      const { month } = civil(day);
      const isLed = i === 0 || month === 1 || (i === 1 && isTight);
      const text = every < 12 ? formatMonth(day, lang, isLed) : String(civil(day).year);
      const next = firsts[i + 1];
      const until = next === undefined ? scale.right + gap : scale.startOf(next);
      const fits = x >= taken && x + 5 + widthOf(text) + gap <= (i === 0 ? until : scale.right + gap);
      const end = fits ? x + 5 + widthOf(text) + gap : x;
      if (fits) taken = end;
      return { day, x, kind: 'month', label: fits ? text : null, end };
    },
  );
  if (every > 1) return months.map(({ day, x, label, kind }) => ({ day, x, label, kind }));
  const isClose = scale.dayWidth >= wideDay;
  const step = isClose ? 1 : 7 * Math.max(1, Math.ceil(closest / (scale.dayWidth * 7)));
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
  return [...months.map(({ day, x, label, kind }): DayTick => ({ day, x, label, kind })), ...days];
}
