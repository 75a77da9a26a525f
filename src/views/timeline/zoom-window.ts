import type { DayRange } from './brush';

/** Days close up, counted from the start of one; parts of a day last as long as a gesture. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

const lengthOf = ({ from, to }: DayRange): number => to - from + 1;

export const stretchOf = (days: DayRange): Stretch => ({ start: days.from, length: lengthOf(days) });

/** Wider or closer around a point in time that stays where it is; never closer than a day, never beyond the whole. */
export function zoomStretch({ start, length }: Stretch, factor: number, anchor: number, whole: DayRange): Stretch {
  const next = between(length * factor, 1, lengthOf(whole));
  return panStretch({ start: anchor - (anchor - start) * (next / length), length: next }, 0, whole);
}

export function panStretch({ start, length }: Stretch, days: number, whole: DayRange): Stretch {
  return { start: between(start + days, whole.from, whole.to + 1 - length), length };
}

/** The whole days nearest to a stretch. */
export function daysOf({ start, length }: Stretch, whole: DayRange): DayRange {
  const days = between(Math.round(length), 1, lengthOf(whole));
  const from = between(Math.round(start), whole.from, whole.to + 1 - days);
  return { from, to: from + days - 1 };
}
