/** A picture of some days, inclusive, between two edges. */
export interface DayPicture {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

interface Days {
  readonly first: number | null;
  readonly last: number | null;
}

/** A square holds its number. */
const least = 18;

/** Some days as a stretch of the picture, wide enough for a number; null where they are not told or out of it. */
export function coverDays(
  { first, last }: Days,
  { from, to, left, right }: DayPicture,
): { readonly x0: number; readonly x1: number } | null {
  if (first === null || last === null || last < from || first > to) return null;
  const dayWidth = (right - left) / (to - from + 1);
  const x0 = left + (Math.max(first, from) - from) * dayWidth;
  const x1 = left + (Math.min(last, to) + 1 - from) * dayWidth;
  const lack = Math.max(0, least - (x1 - x0)) / 2;
  return { x0: x0 - lack, x1: x1 + lack };
}
