import { civil, type DayNumber, dayNumber, weekday } from '@/domain/day';
import type { Language } from '@/domain/text';
import { formatDayWords, formatMonth } from '@/i18n/format-when';
import { estimateWidth } from './text-width';

export interface DayTick {
  readonly day: DayNumber;
  readonly x: number;
  readonly label: string;
}

/** From days to pixels; a day has a width, and `at` gives its middle. */
export interface DayScale {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly left: number;
  readonly right: number;
  readonly dayWidth: number;
  readonly at: (day: DayNumber) => number;
}

export function dayScale(from: DayNumber, to: DayNumber, left: number, right: number): DayScale {
  const dayWidth = (right - left) / Math.max(1, to - from + 1);
  return { from, to, left, right, dayWidth, at: (day) => left + (day - from + 0.5) * dayWidth };
}

const monthStarts = (from: DayNumber, to: DayNumber, every: number): DayNumber[] => {
  const first = civil(from);
  const days: DayNumber[] = [];
  for (let month = first.year * 12 + first.month - 1; ; month++) {
    const day = dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day > to) return days;
    if (day >= from && month % every === 0) days.push(day);
  }
};

const isWide = (days: readonly DayNumber[], scale: DayScale, room: number): boolean =>
  days.every((day, i) => i === 0 || (day - (days[i - 1] ?? day)) * scale.dayWidth >= room);

/** The days named below the picture: weeks in a short range, else months, quarters or years, as far as words fit. */
export function dayTicks(scale: DayScale, lang: Language, size: number): DayTick[] {
  const { from, to, left, dayWidth } = scale;
  const place = (day: DayNumber, label: string): DayTick => ({ day, x: left + (day - from) * dayWidth, label });
  if (to - from < 40) {
    const first = from + ((7 - weekday(from)) % 7);
    const days = [1, 2, 4].map((weeks) =>
      Array.from({ length: Math.max(1, Math.floor((to - first) / (7 * weeks)) + 1) }, (_, i) => first + i * 7 * weeks),
    );
    const chosen = days.find((list) => isWide(list, scale, 62)) ?? days[2] ?? [];
    return fitting(
      chosen.filter((day) => day <= to).map((day) => place(day, formatDayWords(day, lang, 'short'))),
      scale,
      size,
    );
  }
  const every =
    [1, 3, 6, 12, 24, 60, 120, 600].find((months) => isWide(monthStarts(from, to, months), scale, 78)) ?? 1200;
  return fitting(
    monthStarts(from, to, every).map((day, i) =>
      place(day, every >= 12 ? String(civil(day).year) : formatMonth(day, lang, i === 0 || civil(day).month === 1)),
    ),
    scale,
    size,
  );
}

/** Leaves out a label that would run over the edge or into the next. */
const fitting = (ticks: readonly DayTick[], { right }: DayScale, size: number): DayTick[] =>
  ticks.map((tick, i) => {
    const end = (ticks[i + 1]?.x ?? right + 8) - 4;
    return tick.x + 4 + estimateWidth(tick.label, size) <= end ? tick : { ...tick, label: '' };
  });
