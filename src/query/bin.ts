import type { DayNumber } from '@/domain/day';
import { relate, type Span } from '@/domain/span';
import type { Count } from './count';

/** Days of one bar, inclusive, and how many items lie in them for certain and possibly. */
export interface Bin extends Count {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** Counts spans into equal bins of `days` days from `from` to `to`, inclusive. A span that is open on a side is in no bin. */
export function binSpans(spans: readonly Span[], from: DayNumber, to: DayNumber, days = 1): Bin[] {
  const bins = Array.from({ length: Math.max(0, Math.ceil((to - from + 1) / days)) }, (_, i) => ({
    start: from + i * days,
    end: Math.min(from + (i + 1) * days - 1, to),
    certain: 0,
    possible: 0,
  }));
  // Where possible items begin to lie in bins, and where they cease to: a long span costs as little as a short one.
  const change = new Int32Array(bins.length + 1);
  for (const { start, end } of spans) {
    if (start === null || end === null || start > to || end < from) continue;
    const first = Math.max(0, Math.floor((start - from) / days));
    const last = Math.min(bins.length - 1, Math.floor((end - from) / days));
    const bin = bins[first];
    if (!bin || first > last) continue;
    if (first === last && relate({ start, end }, bin) === 'certain') bin.certain++;
    else {
      change[first] = (change[first] ?? 0) + 1;
      change[last + 1] = (change[last + 1] ?? 0) - 1;
    }
  }
  let lying = 0;
  for (const [i, bin] of bins.entries()) {
    lying += change[i] ?? 0;
    bin.possible = lying;
  }
  return bins;
}
