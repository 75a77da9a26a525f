import type { DatasetIndex } from '@/dataset/index-dataset';
import { type NetworkProjection, projectNetwork } from '@/query/project-network';
import { emptyQuery } from '@/query/query';
import { rowsOf } from '@/query/row';

const known = new WeakMap<DatasetIndex, NetworkProjection>();

/** The whole network under no filter: what importance, places and bends are measured by, so that no filter moves them. */
export function restingNetwork(whole: DatasetIndex): NetworkProjection {
  const ready = known.get(whole);
  if (ready) return ready;
  const made = projectNetwork(whole, emptyQuery, rowsOf(whole, emptyQuery).relations);
  known.set(whole, made);
  return made;
}
