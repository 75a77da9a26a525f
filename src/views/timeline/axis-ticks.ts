import { civil, type DayNumber, dayNumber, weekday } from '@/domain/day';
import type { Language } from '@/domain/text';
import { formatMonth } from '@/i18n/format-when';
import type { TimeScale } from './time-scale';

export interface Tick {
  readonly day: DayNumber;
  readonly x: number;
  /** Null where there is no room for words. */
  readonly label: string | null;
  readonly kind: 'month' | 'week';
}

const gap = 8;
/** Weeks are not drawn closer than this. */
const closest = 24;

const nextMonth = (day: DayNumber): DayNumber => {
  const { year, month } = civil(day);
  return month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
};

/** Months by name, with the year at the start and at every turn of the year, and the Mondays that fit between them. */
export function axisTicks(scale: TimeScale, lang: Language, widthOf: (text: string) => number): Tick[] {
  const firsts: DayNumber[] = [scale.from];
  for (let day = nextMonth(scale.from); day <= scale.to; day = nextMonth(day)) firsts.push(day);
  const isTight = (firsts[1] ?? scale.to) - scale.from < 31 && firsts.length > 1;
  let taken = Number.NEGATIVE_INFINITY;
  const months = firsts.map((day, i): Tick & { end: number } => {
    const x = scale.startOf(day);
    const { month } = civil(day);
    const isLed = i === 0 || month === 1 || (i === 1 && isTight);
    const text = formatMonth(day, lang, isLed);
    const next = firsts[i + 1];
    const until = next === undefined ? scale.right + gap : scale.startOf(next);
    const fits = x >= taken && x + 5 + widthOf(text) + gap <= (i === 0 ? until : scale.right + gap);
    const end = fits ? x + 5 + widthOf(text) + gap : x;
    if (fits) taken = end;
    return { day, x, kind: 'month', label: fits ? text : null, end };
  });
  const step = Math.max(1, Math.ceil(closest / (scale.dayWidth * 7)));
  const weeks: Tick[] = [];
  const monday = scale.from + ((7 - weekday(scale.from)) % 7);
  for (let day = monday; day <= scale.to; day += 7 * step) {
    const text = String(civil(day).day);
    const middle = scale.middleOf(day);
    const half = widthOf(text) / 2;
    const isFree =
      middle + half <= scale.right + 4 &&
      months.every(({ x, end, label }) => middle - half >= end || middle + half <= x - (label === null ? 0 : 3));
    weeks.push({ day, x: scale.startOf(day), kind: 'week', label: isFree ? text : null });
  }
  return [...months.map(({ day, x, label, kind }): Tick => ({ day, x, label, kind })), ...weeks];
}
