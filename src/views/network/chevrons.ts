import { alongCurve, lengthOf, type Point } from './edge-curve';

/** The three corners of an arrow head; the tip looks towards the end of the curve. */
export interface Chevron {
  readonly left: Point;
  readonly tip: Point;
  readonly right: Point;
}

export const chevronEvery = 11;
/** Where many lines cross, fewer heads keep each line one line. */
export const sparseChevrons = 19;

/** Arrow heads along a curve, the last one at its very end. */
export function chevronsAlong(points: readonly Point[], size: number, every = chevronEvery): Chevron[] {
  const total = lengthOf(points);
  if (total === 0) return [];
  const count = Math.max(1, Math.floor(total / every));
  return Array.from({ length: count }, (_, i) => alongCurve(points, 1 - (i * every) / total)).flatMap((tip) => {
    if (!tip) return [];
    const [backX, backY] = [tip.x - tip.dx * size, tip.y - tip.dy * size];
    return [
      {
        left: { x: backX + tip.dy * size, y: backY - tip.dx * size },
        tip: { x: tip.x, y: tip.y },
        right: { x: backX - tip.dy * size, y: backY + tip.dx * size },
      },
    ];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
const write = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** Closed heads are triangles, to be drawn hollow. */
export const chevronPath = (chevrons: readonly Chevron[], closed: boolean): string =>
  chevrons.map(({ left, tip, right }) => `M${write(left)}L${write(tip)}L${write(right)}${closed ? 'Z' : ''}`).join('');
