import type { Standing } from '@/domain/span';
import type { Point } from '@/picture/curve';
import type { NetworkEdge } from '@/query/bundle-relations';
import { standingOfCount, totalOf } from '@/query/count';

export interface DrawnEdge {
  readonly edge: NetworkEdge;
  /** From the source to the target. */
  readonly points: readonly Point[];
  readonly standing: Standing;
  readonly weight: number;
}

export const drawnEdge = (edge: NetworkEdge, points: readonly Point[]): DrawnEdge => ({
  edge,
  points,
  standing: standingOfCount(edge.weight),
  weight: totalOf(edge.weight),
});
