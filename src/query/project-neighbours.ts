import { inOrder } from '@/domain/in-order';
import type { Projection } from './project';
import type { Row } from './row';

export type NeighbourKind = 'event' | 'claim' | 'actor';

/** The items of the same kind in view that stand before and after this one, and whether it is itself in view. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  readonly inView: boolean;
}

const late = Number.MAX_SAFE_INTEGER;

const byTime = (a: Row<{ id: string }>, b: Row<{ id: string }>): number =>
  (a.span?.start ?? a.span?.end ?? late) - (b.span?.start ?? b.span?.end ?? late) ||
  (a.span?.end ?? late) - (b.span?.end ?? late) ||
  inOrder(a.item.id, b.item.id);

const idsOf = ({ query, timeline, network, claims }: Projection, kind: NeighbourKind): string[] => {
  if (kind === 'actor') return network.nodes.map(({ actor }) => actor.id);
  if (kind === 'claim') return [...claims.kept].sort(byTime).map(({ item }) => item.id);
  // With a range, what has no date on this clock is not in view.
  const undated = query.from === null && query.to === null ? timeline.undated : [];
  const events = timeline.rows.filter(({ standing }) => standing !== 'outside');
  return [...events, ...undated].sort(byTime).map(({ item }) => item.id);
};

/** Steps through what is in view, in time order; actors in the order of their weight. */
export function projectNeighbours(projection: Projection, kind: NeighbourKind, id: string): Neighbours {
  const ids = idsOf(projection, kind);
  const at = ids.indexOf(id);
  return {
    previous: at > 0 ? (ids[at - 1] ?? null) : null,
    next: ids[at + 1] ?? null,
    inView: at >= 0,
  };
}
