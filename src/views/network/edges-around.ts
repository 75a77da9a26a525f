import { inOrder } from '@/domain/in-order';
import type { Point } from '@/picture/curve';

interface Ends {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** The edges of a node by where they lead, clockwise from the top. */
export function edgesAround<T extends Ends>(
  node: string,
  edges: readonly T[],
  places: ReadonlyMap<string, Point>,
): T[] {
  const middle = places.get(node);
  if (!middle) return [];
  const turn = ({ source, target }: T): number => {
    const other = places.get(source === node ? target : source) ?? middle;
    return (Math.atan2(other.x - middle.x, middle.y - other.y) + 2 * Math.PI) % (2 * Math.PI);
  };
  return edges
    .filter(({ source, target }) => source === node || target === node)
    .sort((p, q) => turn(p) - turn(q) || inOrder(p.id, q.id));
}

/** The next of a ring of edges, or the first or last where there is none to go on from. */
export function nextEdge<T extends Ends>(ring: readonly T[], from: string | null, step: 1 | -1): T | undefined {
  const at = ring.findIndex(({ id }) => id === from);
  if (at < 0) return ring.at(step === 1 ? 0 : -1);
  return ring[(at + step + ring.length) % ring.length];
}
