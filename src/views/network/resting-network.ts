import type { DatasetIndex } from '@/dataset/index-dataset';
import type { FoldLevel } from '@/query/fold-actors';
import { type FoldedNetwork, type FoldedNode, foldNetwork } from '@/query/fold-network';
import { emptyQuery } from '@/query/query';
import { relationRows } from '@/query/row';

const known = new WeakMap<DatasetIndex, Map<FoldLevel, FoldedNetwork>>();

/** The whole network under no filter: what importance, places and bends are measured by, so that no filter moves them. */
export function restingNetwork(whole: DatasetIndex, level: FoldLevel = 'person'): FoldedNetwork {
  const levels = known.get(whole) ?? new Map<FoldLevel, FoldedNetwork>();
  known.set(whole, levels);
  const ready = levels.get(level);
  if (ready) return ready;
  const made = foldNetwork(whole, emptyQuery, relationRows(whole, emptyQuery), level);
  levels.set(level, made);
  return made;
}

const byId = new WeakMap<FoldedNetwork, ReadonlyMap<string, FoldedNode>>();

export function restingNodes(resting: FoldedNetwork): ReadonlyMap<string, FoldedNode> {
  const ready = byId.get(resting) ?? new Map(resting.nodes.map((node) => [node.actor.id, node] as const));
  byId.set(resting, ready);
  return ready;
}
