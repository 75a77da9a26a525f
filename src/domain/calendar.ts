import { civil, type DayNumber, dayNumber, weekday } from './day';

/** The stretches of days that a calendar names, from the shortest to the longest. */
export const calendarUnits = ['day', 'week', 'month', 'year', 'decade', 'century'] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

const yearsIn: Partial<Readonly<Record<CalendarUnit, number>>> = { year: 1, decade: 10, century: 100 };

/** The first day of the stretch that a day lies in; weeks begin on Monday. */
export function firstDayOf(day: DayNumber, unit: CalendarUnit): DayNumber {
  if (unit === 'day') return day;
  if (unit === 'week') return day - weekday(day);
  const { year, month } = civil(day);
  const years = yearsIn[unit];
  return years === undefined ? dayNumber(year, month, 1) : dayNumber(Math.floor(year / years) * years, 1, 1);
}

/** The last day of the stretch that a day lies in. */
export function lastDayOf(day: DayNumber, unit: CalendarUnit): DayNumber {
  if (unit === 'day') return day;
  if (unit === 'week') return day - weekday(day) + 6;
  const { year, month } = civil(day);
  const years = yearsIn[unit];
  if (years === undefined) return dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
  return dayNumber(Math.floor(year / years) * years + years, 1, 1) - 1;
}

const longest: readonly (readonly [CalendarUnit, number])[] = [
  ['day', 31],
  ['week', 190],
  ['month', 1100],
  ['year', 60 * 366],
  ['decade', 600 * 366],
];

/** The unit in which a stretch of days is told in a few dozen steps at most. */
export const fittingUnit = (days: number): CalendarUnit => longest.find(([, most]) => days <= most)?.[0] ?? 'century';
