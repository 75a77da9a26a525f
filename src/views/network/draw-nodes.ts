import { actorShape } from '@/picture/head-style';
import { totalOf } from '@/query/count';
import type { NetworkNode } from '@/query/project-network';
import type { Disc } from './edge-curve';
import type { NetworkLayout } from './lay-out-network';
import { radiusOf } from './node-shape';
import type { Room } from './place-nodes';
import type { ActorsInView } from './select-actors';
import type { Zoom } from './use-zoom';

const margin = 4;

/** Where every drawn node stands on the screen, most important first. */
export function drawNodes(
  layout: NetworkLayout,
  nodes: ReadonlyMap<string, NetworkNode>,
  { settled, passing }: Pick<ActorsInView, 'settled' | 'passing'>,
  { scale, x, y }: Zoom,
): ReadonlyMap<string, Disc> {
  const drawn = new Set([...settled, ...passing]);
  const discs = new Map<string, Disc>();
  for (const id of layout.order) {
    const [node, place] = [nodes.get(id), layout.places.get(id)];
    if (!drawn.has(id) || !node || !place) continue;
    const at = { x: place.x * scale + x, y: place.y * scale + y };
    const radius = radiusOf(totalOf(node.weight), layout.heaviest) * Math.min(1, layout.shrink * scale);
    discs.set(id, { ...at, radius, shape: actorShape(node.actor.kind) });
  }
  return discs;
}

/** Those that are in the picture and not zoomed out of it. */
export function nodesInRoom(discs: ReadonlyMap<string, Disc>, { width, height }: Room): ReadonlyMap<string, Disc> {
  const isIn = ({ x, y }: Disc): boolean => x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
  return new Map([...discs].filter(([, disc]) => isIn(disc)));
}
