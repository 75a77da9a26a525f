import { clamp } from '@/picture/clamp';
import type { Point } from '@/picture/curve';
import type { DrawnEdge } from './drawn-edge';

const reach = 7;

const distanceTo = (point: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const share = clamp(along, 0, 1);
  return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy);
};

/** The edge under a point where edges are drawn together and are no marks to be pointed at. */
export function nearestEdge(edges: readonly DrawnEdge[], point: Point): string | null {
  let [best, least] = [null as string | null, reach];
  for (const { edge, points } of edges) {
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]];
      if (!a || !b) continue;
      const far = distanceTo(point, a, b);
      if (far < least) [best, least] = [edge.id, far];
    }
  }
  return best;
}
