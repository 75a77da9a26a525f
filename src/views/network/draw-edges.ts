import type { Standing } from '@/domain/span';
import { totalOf } from '@/query/count';
import type { Focus } from '@/query/focus';
import type { NetworkEdge } from '@/query/project-network';
import { curveBetween, type Disc, type Point } from './edge-curve';
import { standingOf } from './name-mark';

export interface DrawnEdge {
  readonly edge: NetworkEdge;
  /** From the source to the target. */
  readonly points: readonly Point[];
  readonly standing: Standing;
  readonly weight: number;
  readonly isLit: boolean;
  /** Some of its relations are what is open. */
  readonly isOpen: boolean;
}

interface Drawing {
  readonly edges: readonly NetworkEdge[];
  /** Every node that is drawn. */
  readonly discs: ReadonlyMap<string, Disc>;
  /** Nodes that are drawn only because they are lit. */
  readonly passing: ReadonlySet<string>;
  readonly bends: ReadonlyMap<string, number>;
  readonly focus: Focus | null;
  readonly open: ReadonlySet<string>;
}

const rank = { outside: 0, possible: 1, certain: 2 } as const;

/** The edges between drawn nodes, those out of range at the bottom; a passing node brings only its lit ones. */
export function drawEdges({ edges, discs, passing, bends, focus, open }: Drawing): DrawnEdge[] {
  return edges
    .flatMap((edge): DrawnEdge[] => {
      const isLit = focus !== null && edge.rows.some(({ item }) => focus.relation.has(item.id));
      if (!isLit && (passing.has(edge.source) || passing.has(edge.target))) return [];
      const isForward = edge.source < edge.target;
      const a = discs.get(isForward ? edge.source : edge.target);
      const b = discs.get(isForward ? edge.target : edge.source);
      if (!a || !b) return [];
      const points = curveBetween(a, b, bends.get(edge.id) ?? 0);
      if (points.length === 0) return [];
      return [
        {
          edge,
          points: isForward ? points : points.reverse(),
          standing: standingOf(edge.weight),
          weight: totalOf(edge.weight),
          isLit,
          isOpen: edge.rows.some(({ item }) => open.has(item.id)),
        },
      ];
    })
    .sort((p, q) => rank[p.standing] - rank[q.standing] || (p.edge.id < q.edge.id ? -1 : 1));
}
