import type { Bar } from '@/picture/density-bars';

interface Room {
  readonly left: number;
  readonly right: number;
  /** The chosen days in the picture. */
  readonly x0: number;
  readonly x1: number;
}

export const readoutGap = 10;

/** Where words about the chosen days start: beside them or within, whichever covers the least of the bars. */
export function placeReadout(bars: readonly Bar[], width: number, { left, right, x0, x1 }: Room): number {
  const highest = (x: number): number =>
    bars.reduce(
      (most, bar) => (bar.x < x + width && bar.x + bar.breadth > x ? Math.max(most, bar.certain + bar.possible) : most),
      0,
    );
  const isFree = (x: number): boolean => x >= left && x + width <= right;
  const beside = [x1 + readoutGap, x0 - readoutGap - width].filter(isFree);
  const within = x1 - x0 >= width + 2 * readoutGap ? [x0 + readoutGap, x1 - readoutGap - width] : [];
  const [first, ...others] = [...beside, ...within];
  // Too long for either side: it stands over the days themselves, held within the picture.
  if (first === undefined) return Math.max(left, Math.min((x0 + x1 - width) / 2, right - width));
  return others.reduce((best, x) => (highest(x) < highest(best) ? x : best), first);
}
