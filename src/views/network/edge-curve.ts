import type { Point } from '@/picture/curve';
import type { HeadShape } from '@/picture/head-style';
import { rimOf } from './node-shape';

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
