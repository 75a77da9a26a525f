import { inOrder } from '@/domain/in-order';
import type { NetworkEdge } from '@/query/bundle-relations';
import { totalOf } from '@/query/count';

/**
 * So many edges, the strongest in view first, then those that have most relations at all. Among those of one relation
 * the ones that bring in an actor come first, most important actors first, so that few lines show many parties and
 * seldom cross. The same question always gives the same edges.
 */
export function strongestEdges(
  edges: readonly NetworkEdge[],
  count: number,
  /** How much each actor matters. */
  importance: (id: string) => number,
): readonly NetworkEdge[] {
  if (edges.length <= count) return edges;
  const among = ({ source, target }: NetworkEdge): number => importance(source) + importance(target);
  const ordered = [...edges].sort(
    (a, b) =>
      totalOf(b.weight) - totalOf(a.weight) ||
      b.rows.length - a.rows.length ||
      among(b) - among(a) ||
      inOrder(a.id, b.id),
  );
  const isStrong = ({ rows }: NetworkEdge): boolean => rows.length > 1;
  const met = new Set(ordered.filter(isStrong).flatMap(({ source, target }) => [source, target]));
  const bringing = new Set<NetworkEdge>();
  for (const edge of ordered) {
    if (isStrong(edge) || (met.has(edge.source) && met.has(edge.target))) continue;
    bringing.add(edge);
    met.add(edge.source).add(edge.target);
  }
  const rank = (edge: NetworkEdge): number => (isStrong(edge) ? 0 : bringing.has(edge) ? 1 : 2);
  return ordered
    .map((edge) => ({ edge, rank: rank(edge) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ edge }) => edge);
}
