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
  for (const span of spans) {
    if (span.start === null || span.end === null) continue;
    const last = Math.min(bins.length - 1, Math.floor((span.end - from) / days));
    for (let i = Math.max(0, Math.floor((span.start - from) / days)); i <= last; i++) {
      const bin = bins[i];
      if (!bin) continue;
      const standing = relate(span, bin);
      if (standing === 'certain') bin.certain++;
      else if (standing === 'possible') bin.possible++;
    }
  }
  return bins;
}
