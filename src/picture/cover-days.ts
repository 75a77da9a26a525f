import type { DayScale } from './day-scale';

interface Days {
  readonly first: number | null;
  readonly last: number | null;
}

/** A square holds its number. */
const least = 18;

/** Some days as a stretch of the picture, wide enough for a number; null where they are not told or out of it. */
export function coverDays({ first, last }: Days, scale: DayScale): { readonly x0: number; readonly x1: number } | null {
  if (first === null || last === null || last < scale.from || first > scale.to) return null;
  const [x0, x1] = [scale.hold(scale.startOf(first)), scale.hold(scale.endOf(last))];
  const lack = Math.max(0, least - (x1 - x0)) / 2;
  return { x0: x0 - lack, x1: x1 + lack };
}
