import type { HeadShape } from '@/picture/head-style';
import { rimOf } from './node-shape';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node as a curve meets it. */
export interface Disc extends Point {
  readonly radius: number;
  readonly shape: HeadShape;
}

const gap = 3;
const sampleEvery = 6;
/** A gentle bow needs no more, however long it is. */
const most = 28;

/** Halves a chord of a thousand pixels to less than a tenth of one. */
const halvings = 14;

const middleOf = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A quadratic curve from a to b that passes `bend` to the left of the middle, as seen going from a to b. */
export function bowOf(a: Point, b: Point, bend: number): (t: number) => Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const middle = middleOf(a, b);
  const x = middle.x + (2 * bend * (b.y - a.y)) / length;
  const y = middle.y - (2 * bend * (b.x - a.x)) / length;
  return (t) => {
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: p * a.x + q * x + r * b.x, y: p * a.y + q * y + r * b.y };
  };
}

const touches = (node: Disc, point: Point): boolean => {
  const [dx, dy] = [point.x - node.x, point.y - node.y];
  return Math.hypot(dx, dy) < rimOf(node.shape, node.radius, dx, dy) + gap;
};

/** Where the curve leaves a node, going from t = inside to t = outside. */
const leaves = (node: Disc, at: (t: number) => Point, inside: number, outside: number): number => {
  let [low, high] = [inside, outside];
  for (let i = 0; i < halvings; i++) {
    const t = (low + high) / 2;
    if (touches(node, at(t))) low = t;
    else high = t;
  }
  return high;
};

/** The curve from rim to rim as a row of points; empty where the nodes leave no room between them. */
export function curveBetween(a: Disc, b: Disc, bend: number): Point[] {
  const at = bowOf(a, b, bend);
  if (touches(a, at(0.5)) || touches(b, at(0.5))) return [];
  const from = leaves(a, at, 0, 0.5);
  const to = leaves(b, at, 1, 0.5);
  // Even, so that one of the points is the middle.
  const steps = 2 * Math.max(1, Math.min(most / 2, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / (2 * sampleEvery))));
  return Array.from({ length: steps + 1 }, (_, i) => at(from + ((to - from) * i) / steps));
}

const round = (value: number): number => Math.round(value * 10) / 10;

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

const paths = new WeakMap<readonly Point[], string>();

/** The same curve by its ends and its control, which is shorter to write and quicker to draw. */
export function curvePath(points: readonly Point[]): string {
  const ready = paths.get(points);
  if (ready !== undefined) return ready;
  const [first, middle, last] = [points[0], points[(points.length - 1) / 2], points.at(-1)];
  if (!first || !middle || !last || points.length < 3) return pathOf(points);
  const [x, y] = [2 * middle.x - (first.x + last.x) / 2, 2 * middle.y - (first.y + last.y) / 2];
  const path = `M${round(first.x)} ${round(first.y)}Q${round(x)} ${round(y)} ${round(last.x)} ${round(last.y)}`;
  paths.set(points, path);
  return path;
}

/** The point at a share of the length, with the direction there. */
export function alongCurve(points: readonly Point[], share: number): (Point & { dx: number; dy: number }) | null {
  const total = lengthOf(points);
  let left = total * Math.min(1, Math.max(0, share));
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b) break;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length > 0 && (left <= length || i === points.length - 1)) {
      const part = Math.min(1, left / length);
      const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
      return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part, dx, dy };
    }
    left -= length;
  }
  return null;
}

export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, i) => {
    const before = points[i - 1];
    return before ? sum + Math.hypot(point.x - before.x, point.y - before.y) : 0;
  }, 0);
