import { inOrder } from '@/domain/in-order';
import type { NetworkEdge } from '@/query/bundle-relations';
import { type DrawnEdge, drawnEdge } from './drawn-edge';
import type { Disc } from './edge-curve';
import { KeptEdges } from './keep-edges';

interface Drawing {
  readonly edges: readonly NetworkEdge[];
  /** Every node that is drawn. */
  readonly discs: ReadonlyMap<string, Disc>;
  /** Those within the picture: an edge needs one of them. */
  readonly inRoom?: ReadonlyMap<string, Disc>;
  /** Nodes that are drawn only because they are lit. */
  readonly passing: ReadonlySet<string>;
  readonly bends: ReadonlyMap<string, number>;
  /** Edges that are lit. */
  readonly lit: ReadonlySet<string>;
  readonly kept?: KeptEdges;
  /** Too many for bows: from middle to middle. */
  readonly isStraight?: boolean;
}

const bySign = { neutral: 0, cooperative: 1, hostile: 2 } as const;
const rank = { outside: 0, possible: 1, certain: 2 } as const;

/** The edges between drawn nodes, those out of range at the bottom; a passing node brings only its lit ones. */
export function drawEdges(drawing: Drawing): DrawnEdge[] {
  const { edges, discs, inRoom, passing, bends, lit, kept = new KeptEdges(), isStraight } = drawing;
  const order = ({ edge }: DrawnEdge): number => (isStraight ? bySign[edge.sign] : 0);
  return edges
    .flatMap((edge): DrawnEdge[] => {
      const [source, target] = [discs.get(edge.source), discs.get(edge.target)];
      if (!source || !target) return [];
      if (inRoom && !inRoom.has(edge.source) && !inRoom.has(edge.target)) return [];
      if (!lit.has(edge.id) && (passing.has(edge.source) || passing.has(edge.target))) return [];
      if (isStraight) return [drawnEdge(edge, [source, target])];
      // A bend is seen from the lesser id of the pair.
      const bend = (edge.source < edge.target ? 1 : -1) * (bends.get(edge.id) ?? 0);
      const drawn = kept.draw(edge, source, target, bend);
      return drawn.points.length === 0 ? [] : [drawn];
    })
    .sort((p, q) => rank[p.standing] - rank[q.standing] || order(p) - order(q) || inOrder(p.edge.id, q.edge.id));
}
