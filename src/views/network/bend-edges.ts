import { inOrder } from '@/domain/in-order';
import type { Point } from '@/picture/curve';
import type { Rect } from '@/picture/rect';
import { DiscGrid, isOver } from './disc-grid';
import { bowOf, type Disc } from './edge-curve';

interface Ends {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

const pairOf = ({ source, target }: Ends): readonly [string, string] =>
  source < target ? [source, target] : [target, source];

const shifts = [0, 14, -14, 26, -26, 40, -40, 56, -56];
/** So many lines cannot help running over heads; looking for a way round is then lost time. */
const crowd = 400;
const inwardShifts = [0, 10, 20, 30, 42, 54];

/**
 * How many bows of a pair run over the heads of others, or out of the room, which counts as many; counted no further
 * than `enough`.
 */
const hits = (a: Disc, b: Disc, bends: readonly number[], others: DiscGrid, room: Room, enough: number): number => {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const steps = Math.ceil(length / 8);
  let count = 0;
  for (const bend of bends) {
    const at = bowOf(a, b, bend);
    const met: Disc[] = [a, b];
    let isOut = false;
    for (let i = 1; i < steps && count < enough; i++) {
      const { x, y } = at(i / steps);
      if (!isOut && (x < 2 || y < 2 || x > room.width - 2 || y > room.height - 2)) {
        isOut = true;
        count += 12;
      }
      for (const disc of others.near(x, y)) {
        if (!isOver(disc, x, y) || met.includes(disc)) continue;
        met.push(disc);
        count++;
      }
    }
  }
  return count;
};

/** So many lines are untangled from each other; among more, crossings cannot be told apart anyway. */
const untangled = 40;
const pieces = 10;

/** A row of points on each bow. */
const chains = (a: Disc, b: Disc, bends: readonly number[]): Chain[] =>
  bends.map((bend) => {
    const at = bowOf(a, b, bend);
    return chainOf(Array.from({ length: pieces + 1 }, (_, i) => at(i / pieces)));
  });

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const isCrossing = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** How many times one row of points crosses another. */
export const crossingsOf = (one: readonly Point[], other: readonly Point[]): number => {
  let count = 0;
  let [a] = one;
  for (const b of one.slice(1)) {
    let [c] = other;
    for (const d of other) {
      if (a && c && isCrossing(a, b, c, d)) count++;
      c = d;
    }
    a = b;
  }
  return count;
};

interface Chain {
  readonly points: readonly Point[];
  readonly box: Rect;
}

/** With the least box around it: rows whose boxes lie apart do not cross. */
const chainOf = (points: readonly Point[]): Chain => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  return { points, box };
};

const meet = (a: Rect, b: Rect): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** What running over the head of another costs, in crossings. */
const headCost = 4;

/** Positive bends lie to the left of the way from a to b; this is the side of a point. */
const sideOf = (a: Point, b: Point, point: Point): number => {
  const cross = (point.x - a.x) * (b.y - a.y) - (point.y - a.y) * (b.x - a.x);
  return cross >= 0 ? 1 : -1;
};

interface Spread {
  readonly bends: readonly number[];
  readonly shifts: readonly number[];
}

/** Bends of the edges of one pair, apart from each other, and the ways they may make way for other nodes. */
const spread = (a: Disc, b: Disc, count: number, room: Room): Spread => {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const centre = { x: room.width / 2, y: room.height / 2 };
  const inward = sideOf(a, b, centre);
  const step = Math.min(15, Math.max(9, length * 0.08));
  // Two nodes above each other at one side: their labels lie outside, so all their lines go inside.
  const isAtSide = Math.abs(a.x - b.x) < Math.abs(a.y - b.y) * 0.8 && Math.abs(middle.x - centre.x) > room.width * 0.15;
  if (isAtSide) {
    const least = Math.min(26, length * 0.16);
    return {
      bends: Array.from({ length: count }, (_, i) => inward * (least + i * step)),
      shifts: inwardShifts.map((shift) => inward * shift),
    };
  }
  if (count === 1) return { bends: [-inward * Math.min(26, length * 0.07)], shifts };
  return { bends: Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * step), shifts };
};

/**
 * How far each edge bends, seen from the lesser id of its pair to the greater: edges of one pair lie apart, and all
 * of them swing to where they cross the fewest other nodes, and few lines to where they cross the fewest of each other.
 */
export function bendEdges(
  edges: readonly Ends[],
  discs: ReadonlyMap<string, Disc>,
  obstacles: ReadonlyMap<string, Disc>,
  room: Room,
  /** The lines that are drawn at rest; the others make way for them. */
  drawn: ReadonlySet<string> = new Set(edges.map(({ id }) => id)),
): ReadonlyMap<string, number> {
  const pairs = new Map<string, Ends[]>();
  const last = ({ id }: Ends): number => (drawn.has(id) ? 0 : 1);
  for (const edge of [...edges].sort((p, q) => last(p) - last(q) || inOrder(p.id, q.id))) {
    const key = pairOf(edge).join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const bends = new Map<string, number>();
  const others = new DiscGrid(obstacles.values());
  const placed: Chain[] = [];
  const tangle = (lines: readonly Chain[]): number => {
    let sum = 0;
    for (const { points, box } of lines)
      for (const other of placed) if (meet(box, other.box)) sum += crossingsOf(points, other.points);
    return sum;
  };
  for (const pair of pairs.values()) {
    const [first] = pair;
    if (!first) continue;
    const [low, high] = pairOf(first);
    const [a, b] = [discs.get(low), discs.get(high)];
    if (!a || !b) continue;
    const plain = spread(a, b, pair.length, room);
    let [best, fewest] = [plain.bends, Number.POSITIVE_INFINITY];
    for (const shift of edges.length > crowd ? [] : plain.shifts) {
      const moved = plain.bends.map((bend) => bend + shift);
      const count =
        headCost * hits(a, b, moved, others, room, fewest) + tangle(placed.length > 0 ? chains(a, b, moved) : []);
      if (count < fewest) [best, fewest] = [moved, count];
      if (fewest === 0) break;
    }
    if (drawn.size <= untangled && pair.some(({ id }) => drawn.has(id))) placed.push(...chains(a, b, best));
    pair.forEach((edge, i) => {
      bends.set(edge.id, best[i] ?? 0);
    });
  }
  return bends;
}
