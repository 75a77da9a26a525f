import type { Standing } from '@/domain/span';
import type { Point } from '@/picture/curve';
import { totalOf } from '@/query/count';
import type { NetworkEdge } from '@/query/project-network';
import { standingOf } from './name-mark';

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
  standing: standingOf(edge.weight),
  weight: totalOf(edge.weight),
});
