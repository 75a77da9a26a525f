import { alongCurve, lengthOf, type Point } from './curve';

/** The three corners of an arrow head; the tip looks towards the end of the curve. */
interface Chevron {
  readonly left: Point;
  readonly tip: Point;
  readonly right: Point;
}

export const chevronEvery = 11;
/** Where many lines cross, fewer heads keep each line one line. */
export const sparseChevrons = 30;

const headAt = (tip: Point, dx: number, dy: number, size: number): Chevron => {
  const [backX, backY] = [tip.x - dx * size, tip.y - dy * size];
  return {
    left: { x: backX + dy * size, y: backY - dx * size },
    tip: { x: tip.x, y: tip.y },
    right: { x: backX - dy * size, y: backY + dx * size },
  };
};

/** An arrow head at one of the points of a curve, unless that is its first. */
export function chevronAt(points: readonly Point[], i: number, size: number): Chevron[] {
  const [before, tip] = [points[i - 1], points[i]];
  if (!before || !tip) return [];
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  return [headAt(tip, (tip.x - before.x) / length, (tip.y - before.y) / length, size)];
}

/** Arrow heads along a curve, the last one at its very end. */
export function chevronsAlong(points: readonly Point[], size: number, every = chevronEvery): Chevron[] {
  const total = lengthOf(points);
  if (total === 0) return [];
  const count = Math.max(1, Math.floor(total / every));
  return Array.from({ length: count }, (_, i) => alongCurve(points, 1 - (i * every) / total)).flatMap((tip) =>
    tip ? [headAt(tip, tip.dx, tip.dy, size)] : [],
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
const write = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** Closed heads are triangles, to be drawn hollow. */
export const chevronPath = (chevrons: readonly Chevron[], closed: boolean): string =>
  chevrons.map(({ left, tip, right }) => `M${write(left)}L${write(tip)}L${write(right)}${closed ? 'Z' : ''}`).join('');
