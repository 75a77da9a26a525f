import { type NodeShape, rimOf } from './node-shape';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node as a curve meets it. */
export interface Disc extends Point {
  readonly radius: number;
  readonly shape: NodeShape;
}

const gap = 3;
const sampleEvery = 6;
/** A gentle bow needs no more, however long it is. */
const most = 28;

const middleOf = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The point of a quadratic curve from a to b that passes `bend` to the left of the middle, as seen going from a to b. */
export function bowAt(a: Point, b: Point, bend: number, t: number): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const middle = middleOf(a, b);
  const control = {
    x: middle.x + (2 * bend * (b.y - a.y)) / length,
    y: middle.y - (2 * bend * (b.x - a.x)) / length,
  };
  const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: p * a.x + q * control.x + r * b.x, y: p * a.y + q * control.y + r * b.y };
}

const touches = (node: Disc, point: Point): boolean => {
  const [dx, dy] = [point.x - node.x, point.y - node.y];
  return Math.hypot(dx, dy) < rimOf(node.shape, node.radius, dx, dy) + gap;
};

/** Where the curve leaves a node, going from t = inside to t = outside. */
const leaves = (node: Disc, at: (t: number) => Point, inside: number, outside: number): number => {
  let [low, high] = [inside, outside];
  for (let i = 0; i < 20; i++) {
    const t = (low + high) / 2;
    if (touches(node, at(t))) low = t;
    else high = t;
  }
  return high;
};

/** The curve from rim to rim as a row of points; empty where the nodes leave no room between them. */
export function curveBetween(a: Disc, b: Disc, bend: number): Point[] {
  const at = (t: number): Point => bowAt(a, b, bend, t);
  if (touches(a, at(0.5)) || touches(b, at(0.5))) return [];
  const from = leaves(a, at, 0, 0.5);
  const to = leaves(b, at, 1, 0.5);
  const steps = Math.max(2, Math.min(most, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / sampleEvery)));
  return Array.from({ length: steps + 1 }, (_, i) => at(from + ((to - from) * i) / steps));
}

const round = (value: number): number => Math.round(value * 10) / 10;

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

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
