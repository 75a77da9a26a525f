import { totalOf } from '@/query/count';
import type { NetworkNode } from '@/query/project-network';

export interface ActorsInView {
  /** Drawn while nothing is pointed at, most important first. */
  readonly settled: readonly string[];
  /** Drawn besides, because they are lit. */
  readonly passing: readonly string[];
  /** Actors with contacts in view that are not settled. */
  readonly more: number;
}

interface Choice {
  /** Every actor by importance under no filter. */
  readonly order: readonly string[];
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  /** How many there is room for. */
  readonly count: number;
  /** Drawn whatever their importance: chosen in the filter or open. */
  readonly always: ReadonlySet<string>;
  readonly lit: ReadonlySet<string> | null;
}

/** Whoever is asked for is drawn beyond what there is room for, but nobody can tell thousands apart. */
const leastAsked = 40;

/**
 * Which actors are drawn: the same most important ones under every filter, with as many of those in view as there is
 * room for, and whoever is chosen, open or lit.
 */
export function selectActors({ order, nodes, count, always, lit }: Choice): ActorsInView {
  const known = order.filter((id) => nodes.has(id));
  const inView = known.filter((id) => totalOf(nodes.get(id)?.weight ?? { certain: 0, possible: 0 }) > 0);
  const kept = new Set([...order.slice(0, count), ...inView.slice(0, count)]);
  const asked = new Set(known.filter((id) => always.has(id) && !kept.has(id)).slice(0, Math.max(count, leastAsked)));
  const settled = known.filter((id) => kept.has(id) || asked.has(id));
  const shown = new Set(settled);
  const passing = known.filter((id) => lit?.has(id) && !shown.has(id)).slice(0, count);
  return { settled, passing, more: inView.filter((id) => !shown.has(id)).length };
}
