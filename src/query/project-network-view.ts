import type { DatasetIndex } from '@/dataset/index-dataset';
import { type FoldLevel, foldActors } from './fold-actors';
import { foldNetwork, unfoldedNetwork } from './fold-network';
import type { NetworkProjection } from './project-network';
import type { Query } from './query';
import { relationRows } from './row';
import { type Scope, type ScopedNetwork, scopeNetwork } from './scope-network';

/** How the network is looked at, apart from what is asked of everything. */
export interface NetworkLook {
  readonly level: FoldLevel;
  /** Steps from the actors in the filter; null shows every actor. */
  readonly steps: number | null;
  /** Two actors or nobody. */
  readonly pair: readonly string[];
}

const scopeOf = (index: DatasetIndex, query: Query, { level, steps, pair }: NetworkLook): Scope | null => {
  const standIns = foldActors(index.actors, level);
  const known = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => (index.actors.has(id) ? [standIns.get(id) ?? id] : []))),
  ];
  const [a, b = a] = known(pair);
  if (pair.length === 2 && known(pair).length > 0 && a !== undefined && b !== undefined)
    return { kind: 'between', pair: [a, b] };
  const centres = known(query.actors);
  return steps !== null && centres.length > 0 ? { kind: 'around', actors: centres, steps } : null;
};

/**
 * The network as the view draws it: folded, and limited to what lies around the chosen actors or between two. Within
 * such a part the actor filter keeps nothing out, or only the first step would be in view.
 */
export function projectNetworkView(
  index: DatasetIndex,
  query: Query,
  look: NetworkLook,
  /** The answer of the same query, where it is there already. */
  plain: NetworkProjection | null = null,
): ScopedNetwork {
  const scope = scopeOf(index, query, look);
  const ready = plain && scope === null && look.level === 'person' ? unfoldedNetwork(plain) : null;
  if (ready) return scopeNetwork(ready, null);
  const asked = scope === null ? query : { ...query, actors: [] };
  return scopeNetwork(foldNetwork(index, query, relationRows(index, asked), look.level), scope);
}
