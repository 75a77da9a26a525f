import type { DatasetIndex } from '@/dataset/index-dataset';
import type { FoldLevel } from '@/query/fold-actors';
import { type FoldedNetwork, foldNetwork } from '@/query/fold-network';
import { emptyQuery } from '@/query/query';
import { rowsOf } from '@/query/row';

const known = new WeakMap<DatasetIndex, Map<FoldLevel, FoldedNetwork>>();

/** The whole network under no filter: what importance, places and bends are measured by, so that no filter moves them. */
export function restingNetwork(whole: DatasetIndex, level: FoldLevel = 'person'): FoldedNetwork {
  const levels = known.get(whole) ?? new Map<FoldLevel, FoldedNetwork>();
  known.set(whole, levels);
  const ready = levels.get(level);
  if (ready) return ready;
  const made = foldNetwork(whole, emptyQuery, rowsOf(whole, emptyQuery).relations, level);
  levels.set(level, made);
  return made;
}
