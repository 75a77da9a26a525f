import type { DayNumber } from '@/domain/day';
import type { Span } from '@/domain/span';
import type { Count } from './count';

/** Days of one bar, inclusive, and how many items lie in them for certain and possibly. */
export interface Bin extends Count {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** Items by the bins that they begin and end in, counted from 0 and cut at the ends; within, if nothing was cut off. */
interface BinnedItems {
  readonly first: number;
  readonly last: number;
  readonly isWithin: boolean;
  readonly items: number;
}

/** Equal bins of `days` days from `from` to `to`, inclusive. */
export function binsBetween(from: DayNumber, to: DayNumber, days: number, binned: readonly BinnedItems[]): Bin[] {
  const bins = Array.from({ length: Math.max(0, Math.ceil((to - from + 1) / days)) }, (_, i) => ({
    start: from + i * days,
    end: Math.min(from + (i + 1) * days - 1, to),
    certain: 0,
    possible: 0,
  }));
  // Where possible items begin to lie in bins, and where they cease to: a long span costs as little as a short one.
  const change = new Int32Array(bins.length + 1);
  for (const { first, last, isWithin, items } of binned) {
    const bin = bins[first];
    if (!bin || first > last) continue;
    if (first === last && isWithin) bin.certain += items;
    else {
      change[first] = (change[first] ?? 0) + items;
      change[last + 1] = (change[last + 1] ?? 0) - items;
    }
  }
  let lying = 0;
  for (const [i, bin] of bins.entries()) {
    lying += change[i] ?? 0;
    bin.possible = lying;
  }
  return bins;
}

/** Counts spans into equal bins. A span that is open on a side is in no bin. */
export function binSpans(spans: readonly Span[], from: DayNumber, to: DayNumber, days = 1): Bin[] {
  const lastBin = Math.ceil((to - from + 1) / days) - 1;
  const binned = spans.flatMap(({ start, end }): BinnedItems[] => {
    if (start === null || end === null || start > to || end < from) return [];
    const first = Math.max(0, Math.floor((start - from) / days));
    const last = Math.min(lastBin, Math.floor((end - from) / days));
    return [{ first, last, isWithin: start >= from && end <= to, items: 1 }];
  });
  return binsBetween(from, to, days, binned);
}
