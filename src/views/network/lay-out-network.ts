import { inOrder } from '@/domain/in-order';
import { actorShape } from '@/picture/head-style';
import type { PlacedLabel, Side } from '@/picture/place-labels';
import { hasLines, type LabelText, layLabel } from '@/picture/set-label';
import type { NetworkEdge } from '@/query/bundle-relations';
import { totalOf } from '@/query/count';
import type { NetworkNode, NetworkProjection } from '@/query/project-network';
import { bendEdges } from './bend-edges';
import { drawEdges } from './draw-edges';
import type { Disc } from './edge-curve';
import { largest, radiusOf } from './node-shape';
import { orderRows } from './order-rows';
import { linesToClear, placeNames } from './place-names';
import { countFor, flankOf, isRoomy, type Place, placeNodes, placePlainly, type Room, type Seat } from './place-nodes';
import { rankActors } from './rank-actors';
import { strongestEdges } from './strongest-edges';

/** What stays the same under every filter in a room of one size. */
export interface NetworkLayout {
  readonly room: Room;
  /** How many actors are shown at rest. */
  readonly count: number;
  readonly heaviest: number;
  /** Every actor, most important first. */
  readonly order: readonly string[];
  readonly places: ReadonlyMap<string, Place>;
  readonly bends: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, LabelText>;
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** How much smaller heads are where there are too many for their usual size. */
  readonly shrink: number;
}

/** Of the width of a small picture; longer names show when they are asked for. */
const widestLabel = 0.28;

/** How many actors take part in settling who stands at whose height. */
const settlers = 24;

const settled = new WeakMap<NetworkProjection, Map<number, ReadonlyMap<string, number>>>();

/** The order of the most important actors in their columns; of no room and no language, so that it holds in all. */
const rowsOfNetwork = (resting: NetworkProjection, edges: readonly NetworkEdge[]): ReadonlyMap<string, number> => {
  const known = settled.get(resting) ?? new Map<number, ReadonlyMap<string, number>>();
  settled.set(resting, known);
  const ready = known.get(edges.length);
  if (ready) return ready;
  const { nodes, width } = resting;
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const first = nodes
    .filter(({ actor }) => tied.has(actor.id))
    .slice(0, settlers)
    .sort((a, b) => a.y - b.y || inOrder(a.actor.id, b.actor.id));
  const on = (flank: 'left' | 'middle' | 'right'): string[] =>
    first.filter(({ x }) => flankOf(x / width) === flank).map(({ actor }) => actor.id);
  const among = new Set(first.map(({ actor }) => actor.id));
  const ties = edges
    .filter(({ source, target }) => among.has(source) && among.has(target))
    .map(({ source, target, rows }) => ({ source, target, weight: rows.length }));
  const columns = orderRows([on('left'), on('middle'), on('right')], ties);
  const rows = new Map(columns.flatMap((ids) => ids.map((id, i) => [id, (i + 0.5) / ids.length] as const)));
  known.set(edges.length, rows);
  return rows;
};

/** Too many for a picture of elements: it is painted, and nothing is spread out by hand. */
export const isVast = ({ nodes }: Pick<NetworkProjection, 'nodes'>): boolean => nodes.length > 1000;

/** Heads of very many take about a third of the room. */
const shrinkFor = (count: number, { width, height }: Room): number =>
  Math.min(1, (0.3 * Math.sqrt((width * height) / count)) / largest);

/** Who stands where, before lines and names are drawn around them. */
export interface SeatedNetwork extends Omit<NetworkLayout, 'bends' | 'labels'> {
  readonly resting: NetworkProjection;
  readonly seats: readonly Seat[];
  /** The lines that are drawn at rest. */
  readonly drawn: readonly NetworkEdge[];
  readonly isAtRest: (id: string) => boolean;
}

export function seatNetwork(
  resting: NetworkProjection,
  names: ReadonlyMap<string, string>,
  room: Room,
  /** The names in every language: who stands where must not hang on the language. */
  allNames: readonly ReadonlyMap<string, string>[] = [names],
  /** How many lines it is laid out for, the strongest first. */
  lines = Number.POSITIVE_INFINITY,
): SeatedNetwork {
  const weights = new Map(resting.nodes.map(({ actor, weight }) => [actor.id, totalOf(weight)] as const));
  const edges = strongestEdges(resting.edges, lines, (id) => weights.get(id) ?? 0);
  const heaviest = Math.max(1, ...resting.nodes.map(({ weight }) => totalOf(weight)));
  const texts = new Map(
    resting.nodes.map(({ actor }) => [actor.id, layLabel(names.get(actor.id) ?? actor.id)] as const),
  );
  const rooms = new Map(
    resting.nodes.map(({ actor }) => {
      const texted = allNames.map((own) => layLabel(own.get(actor.id) ?? actor.id));
      const width = Math.max(...texted.map((text) => text.width));
      const height = Math.max(...texted.map((text) => text.height));
      return [actor.id, { width, height }] as const;
    }),
  );
  const nodes = new Map(resting.nodes.map((node) => [node.actor.id, node] as const));
  if (isVast(resting)) {
    const order = resting.nodes.map(({ actor }) => actor.id);
    const places = placePlainly(
      resting.nodes.map(({ actor, x, y }) => ({ id: actor.id, x: x / resting.width, y: y / resting.height })),
      room,
    );
    const [count, shrink] = [order.length, shrinkFor(order.length, room)];
    return {
      ...{ resting, room, count, heaviest, order, places, texts, shrink },
      ...{ seats: [], drawn: [], isAtRest: () => true },
    };
  }
  const rows = rowsOfNetwork(resting, edges);
  const seat = ({ actor, x, y, weight }: NetworkNode): Seat => {
    const { width, height } = rooms.get(actor.id) ?? layLabel(actor.id);
    return {
      id: actor.id,
      x: x / resting.width,
      y: y / resting.height,
      row: rows.get(actor.id) ?? y / resting.height,
      radius: radiusOf(totalOf(weight), heaviest),
      width,
      height,
    };
  };
  const roomy = isRoomy(room);
  const isTooWide = (id: string): boolean => {
    const [node, text] = [nodes.get(id), rooms.get(id)];
    if (!node || !text) return true;
    // Lines cross in the middle: a name there gets one line.
    if (flankOf(node.x / resting.width) === 'middle' && hasLines(text.height)) return true;
    return text.width > room.width * widestLabel;
  };
  const { order, atRest } = rankActors(
    { nodes: resting.nodes, edges },
    roomy ? resting.nodes.length : countFor(room),
    (id) => !roomy && isTooWide(id),
  );
  const seats = order.flatMap((id) => {
    const node = nodes.get(id);
    return node ? [seat(node)] : [];
  });
  const count = roomy ? order.length : atRest.size;
  const places = placeNodes(seats, count, room);
  const isAtRest = (id: string): boolean => roomy || atRest.has(id);
  const drawn = edges.filter(({ source, target }) => isAtRest(source) && isAtRest(target));
  return { resting, room, count, heaviest, order, places, texts, shrink: 1, seats, drawn, isAtRest };
}

/** Lines and names around those who have their places. */
export function layOutSeated(seated: SeatedNetwork): NetworkLayout {
  const { resting, room, count, heaviest, order, places, texts, shrink, seats, drawn, isAtRest } = seated;
  const settled = { room, count, heaviest, order, places, texts, shrink };
  if (isVast(resting)) return { ...settled, bends: new Map(), labels: new Map() };
  const discs = new Map(
    resting.nodes.map(({ actor, weight }): readonly [string, Disc] => {
      const { x, y } = places.get(actor.id) ?? { x: 0, y: 0 };
      return [actor.id, { x, y, radius: radiusOf(totalOf(weight), heaviest), shape: actorShape(actor.kind) }];
    }),
  );
  const wishes = seats
    .slice(0, count)
    .map((seat) => ({ ...seat, ...(places.get(seat.id) ?? { x: 0, y: 0, side: 'right' as Side }), first: false }));
  const bends = bendEdges(
    resting.edges,
    discs,
    new Map([...discs].filter(([id]) => isAtRest(id))),
    room,
    new Set(drawn.map(({ id }) => id)),
  );
  const curves = drawEdges({ edges: drawn, discs, passing: new Set(), bends, lit: new Set() });
  return { ...settled, bends, labels: placeNames(wishes, room, [], new Map(), linesToClear(curves)) };
}
