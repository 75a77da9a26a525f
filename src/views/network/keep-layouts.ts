import type { FoldedNetwork } from '@/query/fold-network';
import { layOutSeated, type NetworkLayout, type SeatedNetwork, seatNetwork } from './lay-out-network';
import type { Room } from './place-nodes';

const known = new WeakMap<FoldedNetwork, Map<string, SeatedNetwork>>();
const most = 8;

/** Who stands where in a room, kept for a few rooms: a headline that takes a line more takes it back later. */
export function keptSeats(
  resting: FoldedNetwork,
  names: ReadonlyMap<string, string>,
  room: Room,
  allNames: readonly ReadonlyMap<string, string>[],
  lang: string,
  lines: number,
): SeatedNetwork {
  const rooms = known.get(resting) ?? new Map<string, SeatedNetwork>();
  known.set(resting, rooms);
  const key = `${room.width} ${room.height} ${lang} ${lines}`;
  const ready = rooms.get(key);
  if (ready) return ready;
  const made = seatNetwork(resting, names, room, allNames, lines);
  const [oldest] = rooms.keys();
  if (rooms.size >= most && oldest !== undefined) rooms.delete(oldest);
  rooms.set(key, made);
  return made;
}

const layouts = new WeakMap<SeatedNetwork, NetworkLayout>();

/** The lines and names around them, kept as long as they are. */
export function keptLayout(seated: SeatedNetwork): NetworkLayout {
  const layout = layouts.get(seated) ?? layOutSeated(seated);
  layouts.set(seated, layout);
  return layout;
}
