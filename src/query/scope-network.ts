import { weigh } from './bundle-relations';
import { totalOf } from './count';
import { pairKey } from './edge-key';
import { keeps } from './filter';
import { findPath } from './find-path';
import type { FoldedNetwork } from './fold-network';

/** What part of the network is asked for: everything within some steps of actors, or everything between two. */
export type Scope =
  | { readonly kind: 'around'; readonly actors: readonly string[]; readonly steps: number }
  | { readonly kind: 'between'; readonly pair: readonly [string, string] };

export interface ScopedNetwork extends FoldedNetwork {
  /** The shortest chain of evidenced relations in view between the two; null where there is none or none is asked. */
  readonly path: readonly string[] | null;
  /** The two that were asked for, as they are drawn. */
  readonly pair: readonly [string, string] | null;
}

type Lines = Pick<FoldedNetwork, 'edges'>;

const neighboursIn = ({ edges }: Lines): ReadonlyMap<string, ReadonlySet<string>> => {
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    const own = neighbours.get(a);
    if (own) own.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const { source, target } of edges) {
    join(source, target);
    join(target, source);
  }
  return neighbours;
};

const around = (network: Lines, actors: readonly string[], steps: number): ReadonlySet<string> => {
  const neighbours = neighboursIn(network);
  const reached = new Set(actors);
  let front: readonly string[] = actors;
  for (let step = 0; step < steps; step++) {
    front = [...new Set(front.flatMap((id) => [...(neighbours.get(id) ?? [])]))].filter((id) => !reached.has(id));
    for (const id of front) reached.add(id);
  }
  return reached;
};

const limit = (
  network: FoldedNetwork,
  actors: ReadonlySet<string>,
  keepsEdge: (a: string, b: string) => boolean,
  path: readonly string[] | null,
  pair: readonly [string, string] | null,
): ScopedNetwork => {
  const edges = network.edges.filter(
    ({ source, target }) => actors.has(source) && actors.has(target) && keepsEdge(source, target),
  );
  const loops = network.loops.filter(({ actor }) => actors.has(actor));
  const inScope = new Set([...edges, ...loops].flatMap(({ rows }) => rows));
  const rows = network.rows.filter((row) => inScope.has(row));
  const own = new Map<string, (typeof network.rows)[number][]>();
  for (const { source, target, rows: bundle } of edges) {
    for (const id of [source, target]) {
      const rowsOfActor = own.get(id) ?? [];
      own.set(id, rowsOfActor);
      for (const row of bundle) rowsOfActor.push(row);
    }
  }
  return {
    ...network,
    nodes: network.nodes
      .filter(({ actor }) => actors.has(actor.id))
      .map((node) => ({ ...node, weight: weigh(own.get(node.actor.id) ?? []) })),
    edges,
    loops,
    rows,
    total: weigh(rows),
    within: weigh(loops.flatMap((loop) => loop.rows.filter((row) => keeps(row.misses)))),
    path,
    pair,
  };
};

/** Only the part that is asked for; who belongs to it does not depend on the range, but the path is one in view. */
export function scopeNetwork(network: FoldedNetwork, scope: Scope | null): ScopedNetwork {
  if (scope === null) return { ...network, path: null, pair: null };
  if (scope.kind === 'around') {
    return limit(network, around(network, scope.actors, scope.steps), () => true, null, null);
  }
  const [a, b] = scope.pair;
  const neighbours = neighboursIn(network);
  const common = [...(neighbours.get(a) ?? [])].filter((id) => neighbours.get(b)?.has(id));
  const ties = network.edges.map(({ source, target, weight }) => ({ source, target, weight: totalOf(weight) }));
  const path = findPath(ties, a, b);
  const steps = new Set((path ?? []).flatMap((id, i) => (i === 0 ? [] : [pairKey(path?.[i - 1] ?? '', id)])));
  const ends = new Set([a, b]);
  const shared = new Set(common);
  const keepsEdge = (p: string, q: string): boolean =>
    steps.has(pairKey(p, q)) ||
    (ends.has(p) && ends.has(q)) ||
    (ends.has(p) && shared.has(q)) ||
    (ends.has(q) && shared.has(p));
  return limit(network, new Set([a, b, ...common, ...(path ?? [])]), keepsEdge, path, scope.pair);
}
