import type { Bin } from '@/query/bin';
import { totalOf } from '@/query/count';

const fullest = (bins: readonly Bin[], count: (bin: Bin) => number): Bin | null =>
  bins.reduce<Bin | null>((best, bin) => (best && count(best) >= count(bin) ? best : bin), null);

/**
 * The day that stands out among those from `from` to `to`, for the headline and for the words beside its bar: the one with
 * most for certain, and only where none has two of these, the one with most that is possible.
 */
export function peakOf(bins: readonly Bin[], from: number | null, to: number | null): Bin | null {
  const within = bins.filter(({ start, end }) => (from === null || start >= from) && (to === null || end <= to));
  const certain = fullest(within, (bin) => bin.certain);
  if (certain && certain.certain > 1) return certain;
  const any = fullest(within, totalOf);
  return any && totalOf(any) > 1 ? any : null;
}
