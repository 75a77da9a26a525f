import type { DatasetIndex } from '@/dataset/index-dataset';
import { inOrder } from '@/domain/in-order';
import type { Relation } from '@/domain/relation';
import {
  bundleRelations,
  type EndsOf,
  endsBy,
  isDrawn,
  type NetworkEdge,
  rowsByActor,
  weigh,
} from './bundle-relations';
import { type Count, noCount, totalOf } from './count';
import { type FoldLevel, foldActors } from './fold-actors';
import type { NetworkNode, NetworkProjection } from './project-network';
import type { Query } from './query';
import type { Row } from './row';

/** Relations between those who are folded into one party. */
export interface NetworkLoop {
  readonly actor: string;
  readonly rows: readonly Row<Relation>[];
  readonly weight: Count;
}

export interface FoldedNode extends NetworkNode {
  /** Everyone it stands for, itself included. */
  readonly members: readonly string[];
  /** Relations among its members, which are no part of its weight. */
  readonly within: Count;
}

export interface FoldedNetwork extends NetworkProjection {
  readonly nodes: readonly FoldedNode[];
  readonly loops: readonly NetworkLoop[];
  /** Of the total, how many stay within one party. */
  readonly within: Count;
}

const byWeight = (a: NetworkNode, b: NetworkNode): number =>
  totalOf(b.weight) - totalOf(a.weight) || inOrder(a.actor.id, b.actor.id);

/** The network with everyone drawn as themselves; null where someone deals with themselves, which is a loop and no edge. */
export function unfoldedNetwork(network: NetworkProjection): FoldedNetwork | null {
  if (network.edges.some(({ source, target }) => source === target)) return null;
  const nodes = network.nodes.map((node): FoldedNode => ({ ...node, members: [node.actor.id], within: noCount }));
  return { ...network, nodes, loops: [], within: noCount };
}

interface Folding {
  readonly endsOf: EndsOf;
  /** Everyone by who stands for them. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

const foldings = new WeakMap<ReadonlyMap<string, string>, Folding>();

const foldingOf = (actors: DatasetIndex['actors'], level: FoldLevel): Folding => {
  const standIns = foldActors(actors, level);
  const ready = foldings.get(standIns);
  if (ready) return ready;
  const members = Map.groupBy(standIns.keys(), (id) => standIns.get(id) ?? id);
  const made = { endsOf: endsBy((id) => standIns.get(id) ?? id), members };
  foldings.set(standIns, made);
  return made;
};

/**
 * The network with everyone drawn as who stands for them, in that one's place. Every relation is either in one edge
 * or, where both its ends are the same party, in one loop, so nothing is lost and nothing is counted twice.
 */
export function foldNetwork(
  index: DatasetIndex,
  query: Query,
  rows: readonly Row<Relation>[],
  level: FoldLevel,
): FoldedNetwork {
  const { endsOf, members } = foldingOf(index.actors, level);
  const apart: Row<Relation>[] = [];
  const together: Row<Relation>[] = [];
  const kept: Row<Relation>[] = [];
  for (const row of rows) {
    if (row.misses === 0) kept.push(row);
    if (!isDrawn(row)) continue;
    const { source, target } = endsOf(row.item);
    (source === target ? together : apart).push(row);
  }
  const [outward, inward] = [rowsByActor(apart, endsOf), rowsByActor(together, endsOf)];
  const chosen = new Set(query.actors);
  const { width, height, places } = index.dataset.layout;
  const nodes = places.flatMap(({ actor: id, x, y }): FoldedNode[] => {
    const [actor, folded] = [index.actors.get(id), members.get(id)];
    if (!actor || !folded) return [];
    return [
      {
        actor,
        x,
        y,
        weight: weigh(outward.get(id) ?? []),
        chosen: folded.some((member) => chosen.has(member)),
        members: folded,
        within: weigh(inward.get(id) ?? []),
      },
    ];
  });
  const edges: readonly NetworkEdge[] = bundleRelations(apart, endsOf);
  return {
    width,
    height,
    nodes: nodes.sort(byWeight),
    edges,
    loops: [...inward].map(([actor, own]) => ({ actor, rows: own, weight: weigh(own) })),
    rows: kept,
    total: weigh(kept),
    within: weigh(together),
  };
}
