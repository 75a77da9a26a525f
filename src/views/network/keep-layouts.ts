import type { FoldedNetwork } from '@/query/fold-network';
import { layOutNetwork, type NetworkLayout } from './lay-out-network';
import type { Room } from './place-nodes';

const known = new WeakMap<FoldedNetwork, Map<string, NetworkLayout>>();
const most = 8;

/** The layout for a room, kept for a few rooms: a headline that takes a line more takes it back later. */
export function keptLayout(
  resting: FoldedNetwork,
  names: ReadonlyMap<string, string>,
  room: Room,
  allNames: readonly ReadonlyMap<string, string>[],
  lang: string,
  lines: number,
): NetworkLayout {
  const rooms = known.get(resting) ?? new Map<string, NetworkLayout>();
  known.set(resting, rooms);
  const key = `${room.width} ${room.height} ${lang} ${lines}`;
  const ready = rooms.get(key);
  if (ready) return ready;
  const made = layOutNetwork(resting, names, room, allNames, lines);
  const [oldest] = rooms.keys();
  if (rooms.size >= most && oldest !== undefined) rooms.delete(oldest);
  rooms.set(key, made);
  return made;
}
