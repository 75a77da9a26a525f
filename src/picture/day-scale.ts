import type { DayNumber } from '@/domain/day';
import { clamp } from './clamp';

/** Days, inclusive, laid out between two edges; a day is a stretch, not a point. */
export interface DayScale {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly left: number;
  readonly right: number;
  readonly dayWidth: number;
  /** The left edge of a day; may lie outside the picture. */
  readonly startOf: (day: DayNumber) => number;
  readonly middleOf: (day: DayNumber) => number;
  readonly endOf: (day: DayNumber) => number;
  /** The day at x, at most the first and last of the picture. */
  readonly dayAt: (x: number) => DayNumber;
  /** The day whose left edge is nearest; one past the last day for the right edge of the picture. */
  readonly edgeAt: (x: number) => DayNumber;
  /** The nearest x within the picture. */
  readonly hold: (x: number) => number;
}

export function dayScale(from: DayNumber, to: DayNumber, left: number, right: number): DayScale {
  const dayWidth = (right - left) / (to - from + 1);
  const startOf = (day: DayNumber): number => left + (day - from) * dayWidth;
  return {
    from,
    to,
    left,
    right,
    dayWidth,
    startOf,
    middleOf: (day) => startOf(day) + dayWidth / 2,
    endOf: (day) => startOf(day + 1),
    dayAt: (x) => clamp(from + Math.floor((x - left) / dayWidth), from, to),
    edgeAt: (x) => clamp(from + Math.round((x - left) / dayWidth), from, to + 1),
    hold: (x) => clamp(x, left, right),
  };
}
