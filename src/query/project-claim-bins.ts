import { type CalendarUnit, firstDayOf, fittingUnit, lastDayOf } from '@/domain/calendar';
import type { Claim, ClaimKind } from '@/domain/claim';
import type { DayNumber } from '@/domain/day';
import { isBefore, relate, type Span } from '@/domain/span';
import { type Count, noCount } from './count';
import { keeps } from './filter';
import type { Row } from './row';

/** The days of a picture of claims in time, inclusive, and the unit that it counts them in. */
export interface BinWindow {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly unit: CalendarUnit;
}

/** A week, or another stretch of the calendar as far as it lies in the window. */
export interface ClaimBin {
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** False where the window cuts it off. */
  readonly isWhole: boolean;
  /** Claims under the whole filter. */
  readonly total: Count;
  /** The same by kind, and also of the kinds that the filter leaves out. */
  readonly kinds: ReadonlyMap<ClaimKind, Count>;
}

export interface ClaimBins extends BinWindow {
  readonly bins: readonly ClaimBin[];
  /** Claims under the whole filter: with all their days in one bin, with some in more or beyond, and in none. */
  readonly certain: number;
  readonly possible: number;
  readonly earlier: number;
  readonly later: number;
  readonly undated: number;
}

/**
 * A picture covers the range, or the period in whole stretches where there is none; of a very long range what the period or
 * any claim reaches.
 */
export function binWindow(
  rows: readonly Row<Claim>[],
  range: Span,
  period: { readonly from: DayNumber; readonly to: DayNumber },
): BinWindow {
  const first = range.start ?? Math.min(period.from, range.end ?? period.from);
  const last = range.end ?? Math.max(period.to, first);
  let [reachFrom, reachTo] = [period.from, period.to];
  for (const { span } of rows) {
    for (const day of [span?.start, span?.end]) {
      if (day == null || day < first || day > last) continue;
      reachFrom = Math.min(reachFrom, day);
      reachTo = Math.max(reachTo, day);
    }
  }
  const [from, to] = [Math.max(first, reachFrom), Math.min(last, reachTo)];
  const [start, end] = from <= to ? [from, to] : [first, last];
  const unit = fittingUnit(end - start + 1);
  return {
    from: range.start === null ? firstDayOf(start, unit) : start,
    to: range.end === null ? lastDayOf(end, unit) : end,
    unit,
  };
}

interface Draft extends ClaimBin {
  readonly total: { certain: number; possible: number };
  readonly kinds: Map<ClaimKind, { certain: number; possible: number }>;
}

const emptyBins = ({ from, to, unit }: BinWindow): Draft[] => {
  const bins: Draft[] = [];
  for (let start = from; start <= to; ) {
    const whole = lastDayOf(start, unit);
    const end = Math.min(to, whole);
    const isWhole = end === whole && firstDayOf(start, unit) === start;
    bins.push({ start, end, isWhole, total: { ...noCount }, kinds: new Map() });
    start = end + 1;
  }
  return bins;
};

/** The bins that a span has days in, by their place; null where it lies beyond the window. */
export function binsOfSpan(
  bins: readonly Pick<ClaimBin, 'start' | 'end'>[],
  { start, end }: Span,
): { readonly first: number; readonly last: number } | null {
  const first = start === null ? 0 : bins.findIndex((bin) => bin.end >= start);
  const last = end === null ? bins.length - 1 : bins.findLastIndex((bin) => bin.start <= end);
  return first < 0 || last < first ? null : { first, last };
}

/**
 * Counts claims by stretch of the calendar and kind. A claim of which all days lie in one bin is certain there; every
 * other is counted once as possible in each bin that it may lie in. Rows are kept by every dimension but the kind.
 */
export function projectClaimBins(rows: readonly Row<Claim>[], window: BinWindow): ClaimBins {
  const bins = emptyBins(window);
  const told = { certain: 0, possible: 0, earlier: 0, later: 0, undated: 0 };
  for (const { item, span, misses } of rows) {
    const isKept = keeps(misses);
    const reach = span && binsOfSpan(bins, span);
    if (!span || !reach) {
      if (isKept) told[!span ? 'undated' : isBefore(span, window.from) ? 'earlier' : 'later']++;
      continue;
    }
    let standing: keyof Count = 'possible';
    for (let i = reach.first; i <= reach.last; i++) {
      const bin = bins[i];
      if (!bin) continue;
      standing = relate(span, bin) === 'certain' ? 'certain' : 'possible';
      const own = bin.kinds.get(item.kind) ?? { ...noCount };
      own[standing]++;
      bin.kinds.set(item.kind, own);
      if (isKept) bin.total[standing]++;
    }
    if (isKept) told[standing]++;
  }
  return { ...window, bins, ...told };
}

/** The kinds from the most to the least used in a dataset: an order that no filter changes. */
export function kindsByUse(claims: readonly Pick<Claim, 'kind'>[], kinds: readonly ClaimKind[]): ClaimKind[] {
  const uses = new Map<ClaimKind, number>();
  for (const { kind } of claims) uses.set(kind, (uses.get(kind) ?? 0) + 1);
  return kinds.toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
}
