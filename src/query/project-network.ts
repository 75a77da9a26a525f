import type { Actor } from '@/domain/actor';
import { inOrder } from '@/domain/in-order';
import type { Relation } from '@/domain/relation';
import type { Answer } from './answer';
import { bundleRelations, type NetworkEdge, networkOwn, weigh } from './bundle-relations';
import { type Count, noCount, totalOf } from './count';
import { bitsOf } from './filter';
import { lazily } from './lazily';
import type { Row } from './row';

export interface NetworkNode {
  readonly actor: Actor;
  readonly x: number;
  readonly y: number;
  /** Relations of this actor under the filter. */
  readonly weight: Count;
  /** Named in the actor filter. */
  readonly chosen: boolean;
}

export interface NetworkProjection {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Relations under the whole filter. */
  readonly rows: readonly Row<Relation>[];
  readonly total: Count;
}

/** Neither the range nor its own dimension, the actors, takes anything out of the picture: what they miss fades. */
export function projectNetwork(answer: Answer): NetworkProjection {
  const { index, query } = answer;
  const chosen = new Set(query.actors);
  const { width, height, places } = index.dataset.layout;
  const ownWeight = (id: string): Count =>
    weigh(network.rows.filter(({ item: { source, target } }) => source === id || target === id));
  const network: NetworkProjection = lazily({
    width: () => width,
    height: () => height,
    nodes: () => {
      // The filter finds a body under each of its names; in the picture each name has its own contacts.
      const bodies = new Set(index.dataset.actors.flatMap(({ body }) => body ?? []));
      const nodes = places.flatMap(({ actor: id, x, y }): NetworkNode[] => {
        const actor = index.actors.get(id);
        const slot = answer.slotOf('actors', id);
        const weight = bodies.has(id)
          ? ownWeight(id)
          : slot === undefined
            ? noCount
            : answer.countOf(['relations'], slot);
        return actor ? [{ actor, x, y, weight, chosen: chosen.has(id) }] : [];
      });
      return nodes.sort((a, b) => totalOf(b.weight) - totalOf(a.weight) || inOrder(a.actor.id, b.actor.id));
    },
    edges: () => bundleRelations(answer.rows('relations', answer.places('relations', bitsOf(networkOwn)))),
    rows: () => answer.rows('relations', answer.places('relations')),
    total: () => answer.total('relations'),
  });
  return network;
}
