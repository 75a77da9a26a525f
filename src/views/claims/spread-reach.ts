import type { Rect } from '@/picture/rect';
import type { ValueScale } from '@/picture/value-scale';
import type { Spread } from './spread';

/** The room in which brackets stand side by side, right of the days. */
export const bracketWidth = 24;
const below = 16;

/** Where a bracket stands: from its highest to its lowest number, or an arrow's length beyond where that is open. */
export function spreadReach(
  { low, high, openAbove, openBelow }: Spread,
  scale: Pick<ValueScale, 'at'>,
  height: number,
): { readonly upper: number; readonly lower: number } {
  const [top, bottom] = [scale.at(high), scale.at(low)];
  return {
    upper: openAbove ? Math.max(2, top - bracketWidth) : top,
    lower: openBelow ? Math.min(height - 2, bottom + bracketWidth) : bottom,
  };
}

/** The middle of the nth bracket of a panel. */
export const bracketX = (width: number, i: number): number => width - 14 - i * bracketWidth;

/** What a bracket and the count under it take up. */
export function spreadBox(spread: Spread, scale: Pick<ValueScale, 'at'>, height: number, x: number): Rect {
  const { upper, lower } = spreadReach(spread, scale, height);
  return { left: x - bracketWidth / 2, top: upper, right: x + bracketWidth / 2, bottom: lower + below };
}
