import type { HeadShape } from '@/picture/head-style';

const smallest = 3.8;
export const largest = 9.5;

/** Area by weight, against the heaviest node of the whole dataset, so that a size means the same under every filter. */
export const radiusOf = (weight: number, heaviest: number): number =>
  weight <= 0 ? smallest : smallest + (largest - smallest) * Math.sqrt(weight / Math.max(heaviest, weight));

/** How far the rim lies from the middle, in the direction (dx, dy); the shapes are those of `Head`. */
export function rimOf(shape: HeadShape, radius: number, dx: number, dy: number): number {
  const length = Math.hypot(dx, dy);
  if (shape === 'circle' || length === 0) return radius;
  const [x, y] = [Math.abs(dx) / length, Math.abs(dy) / length];
  return shape === 'square' ? radius / Math.max(x, y) : (radius * 1.25) / (x + y);
}
