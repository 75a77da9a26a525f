import { inOrder } from '@/domain/in-order';
import type { Relation } from '@/domain/relation';
import type { Standing } from '@/domain/span';
import type { Point } from '@/picture/curve';
import { type Row, standingOfRow } from '@/query/row';
import type { DrawnEdge } from './drawn-edge';
import { curveBetween, type Disc } from './edge-curve';

/** One relation of a bundle, as a line of its own. */
export interface Strand {
  readonly row: Row<Relation>;
  readonly points: readonly Point[];
  readonly standing: Standing;
}

const most = 24;
const widest = 11;
const spread = 110;

const early = ({ span }: Row<Relation>): number => span?.start ?? span?.end ?? Number.MAX_SAFE_INTEGER;

/** Every relation between the ends of an edge as a line of its own, from first to last. */
export function unfoldEdges(
  drawn: readonly DrawnEdge[],
  discs: ReadonlyMap<string, Disc>,
  id: string | null,
): readonly Strand[] {
  const line = drawn.find(({ edge }) => edge.id === id);
  const chosen = line?.edge;
  if (!chosen) return [];
  const [low, high] = [chosen.source, chosen.target].sort();
  const [a, b] = [discs.get(low ?? ''), discs.get(high ?? '')];
  if (!a || !b) return [];
  const rows = drawn
    .filter(({ edge }) => [edge.source, edge.target].sort().join() === [low, high].join())
    .flatMap(({ edge }) => edge.rows.map((row) => ({ row, isBack: edge.source !== low })))
    .sort((p, q) => early(p.row) - early(q.row) || inOrder(p.row.item.id, q.row.item.id))
    .slice(0, most);
  const [only, ...others] = rows;
  // Nothing to unfold: it stays where it is.
  if (only && others.length === 0) {
    return [{ row: only.row, points: line.points, standing: standingOfRow(only.row) }];
  }
  const step = Math.min(widest, spread / Math.max(1, rows.length - 1));
  return rows.flatMap(({ row, isBack }, i): Strand[] => {
    const points = curveBetween(a, b, (i - (rows.length - 1) / 2) * step);
    if (points.length === 0) return [];
    return [{ row, points: isBack ? points.reverse() : points, standing: standingOfRow(row) }];
  });
}
