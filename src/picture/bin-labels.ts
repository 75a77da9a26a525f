import type { CalendarUnit } from '@/domain/calendar';
import { civil, type DayNumber } from '@/domain/day';
import type { Language } from '@/domain/text';
import { formatMonth, formatMonthShort } from '@/i18n/format-when';
import { textWidth } from './letters';

export interface BinLabel {
  /** The stretch itself: a day of the month, a month, a year; empty where there is no room. */
  readonly own: string;
  /** What it begins: the month of days and weeks, the year of months. */
  readonly above: string;
}

const labelSize = 12;

const ownLabel = (start: DayNumber, unit: CalendarUnit, lang: Language): string => {
  const { year, day } = civil(start);
  if (unit === 'day' || unit === 'week') return String(day);
  return unit === 'month' ? formatMonthShort(start, lang) : String(year);
};

const groupOf = (start: DayNumber, unit: CalendarUnit): number | null => {
  const { year, month } = civil(start);
  if (unit === 'day' || unit === 'week') return year * 12 + month;
  return unit === 'month' ? year : null;
};

const fits = (text: string, room: number): boolean => textWidth(text, labelSize, 600) + 10 <= room;

/** What is written below the bars, as far as there is room: their own days, and under those the month or year they begin. */
export function binLabels(
  bins: readonly { readonly start: DayNumber }[],
  unit: CalendarUnit,
  width: number,
  lang: Language,
): BinLabel[] {
  const widest = Math.max(0, ...bins.map(({ start }) => textWidth(ownLabel(start, unit, lang), labelSize)));
  const every = Math.max(1, Math.ceil((widest + 5) / Math.max(1, width)));
  const groups = bins.map(({ start }) => groupOf(start, unit));
  let toldYear: number | null = null;
  return bins.map(({ start }, i) => {
    const own = i % every === 0 ? ownLabel(start, unit, lang) : '';
    const group = groups[i];
    if (group == null || group === groups[i - 1]) return { own, above: '' };
    const next = groups.findIndex((other, at) => at > i && other !== group);
    const room = ((next < 0 ? bins.length : next) - i) * width;
    const { year } = civil(start);
    const names =
      unit === 'month'
        ? [String(year)]
        : [
            ...(year === toldYear ? [] : [formatMonth(start, lang, true)]),
            formatMonth(start, lang, false),
            formatMonthShort(start, lang),
          ];
    const above = names.find((name) => fits(name, room)) ?? '';
    if (above.includes(String(year))) toldYear = year;
    return { own, above };
  });
}
