import type { Span } from '@/domain/span';
import type { DayRange } from '@/marks/brush';
import { clamp } from '@/picture/clamp';
import type { Bin } from '@/query/bin';

/** Days close up, counted from the start of one; parts of a day last as long as a gesture. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

const lengthOf = ({ from, to }: DayRange): number => to - from + 1;

export const stretchOf = (days: DayRange): Stretch => ({ start: days.from, length: lengthOf(days) });

/** Wider or closer around a point in time that stays where it is; never closer than a day, never beyond the whole. */
export function zoomStretch({ start, length }: Stretch, factor: number, anchor: number, whole: DayRange): Stretch {
  const next = clamp(length * factor, 1, lengthOf(whole));
  return panStretch({ start: anchor - (anchor - start) * (next / length), length: next }, 0, whole);
}

export function panStretch({ start, length }: Stretch, days: number, whole: DayRange): Stretch {
  return { start: clamp(start + days, whole.from, whole.to + 1 - length), length };
}

/** The whole days nearest to a stretch. */
export function daysOf({ start, length }: Stretch, whole: DayRange): DayRange {
  const days = clamp(Math.round(length), 1, lengthOf(whole));
  const from = clamp(Math.round(start), whole.from, whole.to + 1 - days);
  return { from, to: from + days - 1 };
}

/** A day on which something may have happened counts for half of one on which it did. */
const weightOf = ({ certain, possible }: Bin): number => certain + possible / 2;

/** Where a zoom without a hand goes closer: what is open stays where it is, else the busiest days in view are shown. */
export function zoomAnchor(now: Stretch, factor: number, open: Span | null, bins: readonly Bin[]): number {
  const end = now.start + now.length;
  const [first, last] = [open?.start ?? open?.end ?? null, open?.end ?? open?.start ?? null];
  if (first !== null && last !== null) {
    const middle = (first + last + 1) / 2;
    if (middle >= now.start && middle <= end) return middle;
  }
  const middle = now.start + now.length / 2;
  if (factor >= 1) return middle;
  const length = now.length * factor;
  const inView = bins.filter((bin) => bin.start >= now.start && bin.end < end);
  let [best, most] = [now.start + (now.length - length) / 2, 0];
  for (const { start } of inView) {
    const from = Math.min(start, end - length);
    const weight = inView
      .filter((bin) => bin.start >= from && bin.end < from + length)
      .reduce((sum, bin) => sum + weightOf(bin), 0);
    const isNearer = Math.abs(from + length / 2 - middle) < Math.abs(best + length / 2 - middle);
    if (weight > most || (weight === most && isNearer)) [best, most] = [from, weight];
  }
  // The point that stays where it is while these days come to fill the picture.
  return (best - now.start * factor) / (1 - factor);
}
