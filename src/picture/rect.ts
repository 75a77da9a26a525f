export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The way from one to the other, 0 where they touch. */
export const distance = (a: Rect, b: Rect): number =>
  Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));

export const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;

/** The same with `by` more on every side. */
export const grow = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** At least this wide and high, around the same middle. */
export const atLeast = ({ left, top, right, bottom }: Rect, width: number, height: number): Rect => {
  const [x, y] = [Math.max(0, width - (right - left)) / 2, Math.max(0, height - (bottom - top)) / 2];
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
};

/** As the attributes of a `<rect>`. */
export const rectBox = ({ left, top, right, bottom }: Rect) => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});
