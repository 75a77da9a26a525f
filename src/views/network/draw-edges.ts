import type { Standing } from '@/domain/span';
import { totalOf } from '@/query/count';
import type { Focus } from '@/query/focus';
import type { NetworkEdge } from '@/query/project-network';
import type { Disc, Point } from './edge-curve';
import { KeptCurves } from './keep-curves';
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
  /** Those within the picture: an edge needs one of them. */
  readonly inRoom?: ReadonlyMap<string, Disc>;
  /** Nodes that are drawn only because they are lit. */
  readonly passing: ReadonlySet<string>;
  readonly bends: ReadonlyMap<string, number>;
  readonly focus: Focus | null;
  readonly open: ReadonlySet<string>;
  readonly curves?: KeptCurves;
  /** Too many for bows: from middle to middle. */
  readonly isStraight?: boolean;
}

const bySign = { neutral: 0, cooperative: 1, hostile: 2 } as const;
const rank = { outside: 0, possible: 1, certain: 2 } as const;

/** The edges between drawn nodes, those out of range at the bottom; a passing node brings only its lit ones. */
export function drawEdges(drawing: Drawing): DrawnEdge[] {
  const { edges, discs, inRoom, passing, bends, focus, open, curves = new KeptCurves(), isStraight } = drawing;
  const order = ({ edge }: DrawnEdge): number => (isStraight ? bySign[edge.sign] : 0);
  return edges
    .flatMap((edge): DrawnEdge[] => {
      const [source, target] = [discs.get(edge.source), discs.get(edge.target)];
      if (!source || !target) return [];
      if (inRoom && !inRoom.has(edge.source) && !inRoom.has(edge.target)) return [];
      const isLit = focus !== null && edge.rows.some(({ item }) => focus.relation.has(item.id));
      if (!isLit && (passing.has(edge.source) || passing.has(edge.target))) return [];
      // A bend is seen from the lesser id of the pair.
      const bend = (edge.source < edge.target ? 1 : -1) * (bends.get(edge.id) ?? 0);
      const points = isStraight ? [source, target] : curves.between(edge.id, source, target, bend);
      if (points.length === 0) return [];
      return [
        {
          edge,
          points,
          standing: standingOf(edge.weight),
          weight: totalOf(edge.weight),
          isLit,
          isOpen: open.size > 0 && edge.rows.some(({ item }) => open.has(item.id)),
        },
      ];
    })
    .sort((p, q) => rank[p.standing] - rank[q.standing] || order(p) - order(q) || (p.edge.id < q.edge.id ? -1 : 1));
}
