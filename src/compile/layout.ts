import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Dataset } from '@/dataset/format';
import type { Actor } from '@/domain/actor';
import { type Group, partOf } from '@/domain/group';
import { inOrder } from '@/domain/in-order';
import type { Relation } from '@/domain/relation';
import { pairKey } from '@/query/edge-key';
import type { Box } from './free-room';
import { placeApart } from './place-apart';

type PlacedActor = Pick<Actor, 'id' | 'name' | 'group' | 'affiliation'>;
type Tie = Pick<Relation, 'source' | 'target'>;

interface Node extends SimulationNodeDatum {
  readonly id: string;
  readonly group: string;
  readonly width: number;
  readonly weight: number;
  x: number;
  y: number;
}

const picture = { width: 1000, height: 720 } as const;
const unitsPerCharacter = 7;
const boxHeight = 20;

const margin = 30;

type Gathering = NonNullable<Group['gathers']>;
type Gatherings = (group: string) => Gathering;

const middle: Gathering = { x: 480, y: 380, held: 0.5 };

/** Where each group gathers: where the dossier says, else the parties in a round, the press above and the rest between them. */
function gatheringsOf(groups: ReadonlyMap<string, Group>): Gatherings {
  const parties = [...groups.values()].filter((group) => partOf(group) === 'party');
  const seatOf = (group: Group): Gathering => {
    if (partOf(group) === 'press') return { x: 500, y: 60, held: 1.5 };
    if (partOf(group) === 'rest') return middle;
    const [sine, cosine] = roundOf(parties.indexOf(group), parties.length);
    return { x: Math.round(500 - 320 * cosine), y: Math.round(380 - 210 * sine), held: 0.5 };
  };
  const seats = new Map([...groups.values()].map((group) => [group.id, group.gathers ?? seatOf(group)]));
  return (group) => seats.get(group) ?? middle;
}

/** The sine and cosine of the n-th of so many around, to four places: the last digit is the engine's business. */
const roundOf = (n: number, count: number): [number, number] => {
  const angle = (2 * Math.PI * n) / count;
  return [Math.round(Math.sin(angle) * 1e4) / 1e4, Math.round(Math.cos(angle) * 1e4) / 1e4];
};

function tiesOf(
  actors: readonly PlacedActor[],
  relations: readonly Tie[],
): { source: string; target: string; weight: number }[] {
  const weights = new Map<string, number>();
  const add = (a: string, b: string) => weights.set(pairKey(a, b), (weights.get(pairKey(a, b)) ?? 0) + 1);
  for (const { source, target } of relations) add(source, target);
  for (const { id, affiliation } of actors) if (affiliation !== null) add(id, affiliation);
  return [...weights]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([key, weight]) => {
      const [source = '', target = ''] = key.split(' ');
      return { source, target, weight };
    });
}

function nodesOf(actors: readonly PlacedActor[], relations: readonly Tie[], gatherings: Gatherings): Node[] {
  const seats = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const { source, target } of relations) {
    for (const id of new Set([source, target])) weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  return [...actors]
    .sort((a, b) => inOrder(a.id, b.id))
    .map(({ id, name, group }) => {
      const seat = seats.get(group) ?? 0;
      seats.set(group, seat + 1);
      // Seats in a small grid: d3's own start uses sine and cosine, whose last digit is the engine's business.
      const { x, y } = gatherings(group);
      return {
        id,
        group,
        width: Math.max(...Object.values(name).map(({ length }) => length)) * unitsPerCharacter,
        weight: weights.get(id) ?? 0,
        x: x + ((seat % 5) - 2) * 24,
        y: y + (Math.floor(seat / 5) - 1) * 24,
      };
    });
}

/** The many stay within the picture; the much related are held closest to where their group gathers. */
function settle(
  nodes: Node[],
  ties: { source: string; target: string; weight: number }[],
  gatherings: Gatherings,
): void {
  const crowding = Math.min(1, 36 / nodes.length);
  const pull = ({ weight }: Node): number => 0.1 + 0.25 * Math.min(1, weight / 8);
  // A crowd finds its places in fewer steps: there is little room to move in.
  const ticks = Math.min(300, Math.max(30, Math.round(120_000 / nodes.length)));
  const simulation = forceSimulation(nodes)
    .force('x', forceX<Node>((node) => gatherings(node.group).x).strength(pull))
    .force(
      'y',
      forceY<Node>((node) => gatherings(node.group).y).strength((node) => pull(node) * gatherings(node.group).held),
    )
    .force(
      'charge',
      forceManyBody<Node>()
        .strength(-320 * crowding)
        .distanceMax(260),
    )
    .force(
      'collide',
      forceCollide<Node>((node) => 22 + Math.min(38, node.width / 5) * crowding),
    )
    .force(
      'link',
      forceLink<Node, { source: string | Node; target: string | Node; weight: number }>(ties)
        .id((node) => node.id)
        .distance(110)
        .strength(({ source, target, weight }) => {
          const apart = typeof source === 'object' && typeof target === 'object' && source.group !== target.group;
          return (apart ? 0.004 : 0.03) * Math.min(weight, 6);
        }),
    )
    .stop();
  if (ticks < 300) simulation.alphaDecay(1 - simulation.alphaMin() ** (1 / ticks));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    for (const node of nodes) {
      node.x = Math.max(margin, Math.min(picture.width - margin, node.x));
      node.y = Math.max(margin, Math.min(picture.height - margin, node.y));
    }
  }
}

/** Every actor's place in the network picture, the same for the same actors and relations in whatever order. */
export function layOut(
  actors: readonly PlacedActor[],
  relations: readonly Tie[],
  groups: ReadonlyMap<string, Group>,
): Dataset['layout'] {
  const gatherings = gatheringsOf(groups);
  const nodes = nodesOf(actors, relations, gatherings);
  settle(nodes, tiesOf(actors, relations), gatherings);
  const boxes: Box[] = [...nodes]
    .sort((a, b) => b.weight - a.weight || inOrder(a.id, b.id))
    .map(({ id, x, y, width }) => ({ id, x, y, width, height: boxHeight }));
  const places = placeApart(boxes, picture).map(({ id, x, y }) => ({ actor: id, x, y }));
  return { ...picture, places: places.sort((a, b) => inOrder(a.actor, b.actor)) };
}
