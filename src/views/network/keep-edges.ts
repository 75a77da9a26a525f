import type { Point } from '@/picture/curve';
import type { NetworkEdge } from '@/query/bundle-relations';
import { type DrawnEdge, drawnEdge } from './drawn-edge';
import { curveBetween, type Disc } from './edge-curve';

interface Kept {
  readonly a: Disc;
  readonly b: Disc;
  readonly bend: number;
  readonly points: readonly Point[];
  readonly drawn: DrawnEdge;
}

const isSame = (p: Disc, q: Disc): boolean =>
  p === q || (p.x === q.x && p.y === q.y && p.radius === q.radius && p.shape === q.shape);

/** Drawn edges by id: the same object until its relations change or an end moves or grows, so that its mark can rest. */
export class KeptEdges {
  readonly #kept = new Map<string, Kept>();

  draw(edge: NetworkEdge, a: Disc, b: Disc, bend: number): DrawnEdge {
    const known = this.#kept.get(edge.id);
    const isInPlace = known !== undefined && known.bend === bend && isSame(known.a, a) && isSame(known.b, b);
    if (isInPlace && known.drawn.edge === edge) return known.drawn;
    const points = isInPlace ? known.points : curveBetween(a, b, bend);
    const drawn = drawnEdge(edge, points);
    this.#kept.set(edge.id, { a, b, bend, points, drawn });
    return drawn;
  }
}
