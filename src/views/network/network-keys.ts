import type { KeyboardEvent } from 'react';
import { mayAct } from '@/state/single-keys';
import type { DrawnEdge } from './drawn-edge';
import type { Disc } from './edge-curve';
import { edgesAround, nextEdge } from './edges-around';
import { loopId } from './loop-shape';
import { type Direction, stepTo } from './step-to';

/** What has or last had the focus; an edge is reached from one of its actors. */
export interface Stop {
  readonly node: string;
  readonly edge: string | null;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What there is to walk along, and what the keys can do. */
interface Walk {
  readonly discs: ReadonlyMap<string, Disc>;
  /** The drawn actors, heaviest first. */
  readonly order: readonly string[];
  readonly edges: readonly Pick<DrawnEdge, 'edge'>[];
  readonly loops: ReadonlySet<string>;
  readonly stop: Stop | null;
  readonly goTo: (stop: Stop) => void;
  readonly open: (edge: string) => void;
  readonly filterBy: (node: string) => void;
  readonly pick: (node: string) => void;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
}

const zoomKeys: Readonly<Record<string, number>> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5 };

const alongEdges = ({ discs, edges, loops, goTo }: Walk, node: string, from: string | null, step: 1 | -1): void => {
  const own = loops.has(node) ? [{ id: loopId(node), source: node, target: node }] : [];
  const ring = edgesAround(node, [...own, ...edges.map(({ edge }) => edge)], discs);
  const next = nextEdge(ring, from, step);
  if (next) goTo({ node, edge: next.id });
};

const isPlain = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && mayAct({ key });

/** Keys on an actor: true where the key meant something. */
export function keyOnNode(walk: Walk, event: KeyboardEvent, id: string): boolean {
  if (!isPlain(event)) return false;
  const { discs, order, goTo, filterBy, pick, zoomBy, reset } = walk;
  const from = discs.get(id);
  const direction = arrows[event.key];
  const factor = zoomKeys[event.key];
  if (direction && from) {
    const next = stepTo(
      from,
      [...discs].map(([other, { x, y }]) => ({ id: other, x, y })),
      direction,
    );
    if (next) goTo({ node: next.id, edge: null });
  } else if (event.key === 'Home' || event.key === 'End') {
    const heaviest = order.at(event.key === 'Home' ? 0 : -1);
    if (heaviest !== undefined) goTo({ node: heaviest, edge: null });
  } else if (event.key === 'Enter' && event.shiftKey) filterBy(id);
  else if (event.key === ']' || event.key === 'e') alongEdges(walk, id, null, 1);
  else if (event.key === '[' || event.key === 'E') alongEdges(walk, id, null, -1);
  else if (event.key === 'p') pick(id);
  else if (factor !== undefined) zoomBy(factor);
  else if (event.key === '0') reset();
  else return false;
  return true;
}

/** Keys on an edge, which stands between the actor it was reached from and another. */
export function keyOnEdge(
  walk: Walk,
  event: KeyboardEvent,
  edge: { readonly id: string; readonly source: string; readonly target: string },
): boolean {
  if (!isPlain(event)) return false;
  const node = walk.stop?.node ?? edge.source;
  if (event.key === 'Enter' || event.key === ' ') walk.open(edge.id);
  else if (event.key === ']' || event.key === 'e') alongEdges(walk, node, edge.id, 1);
  else if (event.key === '[' || event.key === 'E') alongEdges(walk, node, edge.id, -1);
  else if (event.key === 'Escape') {
    event.stopPropagation();
    walk.goTo({ node, edge: null });
  } else if (arrows[event.key]) walk.goTo({ node: edge.source === node ? edge.target : edge.source, edge: null });
  else return false;
  return true;
}
