import type { Status } from '@/domain/event';
import type { NetworkProjection } from '@/query/project-network';
import type { DrawnEdge } from './drawn-edge';

/** What a legend has to explain. */
export interface Explained {
  readonly groups: ReadonlySet<string>;
  readonly statuses: ReadonlySet<Status>;
  readonly hasPossible: boolean;
  /** Some line stands for contacts whose addressee is our conclusion. */
  readonly hasInferred: boolean;
}

/**
 * What is drawn, and what is drawn under no filter: a legend that grows and shrinks with every filter, or with what
 * comes and goes under the pointer, would make the picture jump.
 */
export function explainPicture(
  resting: Pick<NetworkProjection, 'nodes' | 'edges'>,
  atRest: readonly string[],
  settled: readonly string[],
  drawn: readonly DrawnEdge[],
): Explained {
  const [rest, now] = [new Set(atRest), new Set(settled)];
  const edges = drawn.filter(({ edge }) => now.has(edge.source) && now.has(edge.target));
  const restingEdges = resting.edges.filter(({ source, target }) => rest.has(source) && rest.has(target));
  const explained = [...restingEdges, ...edges.map(({ edge }) => edge)];
  return {
    groups: new Set(resting.nodes.flatMap(({ actor }) => (rest.has(actor.id) || now.has(actor.id) ? actor.group : []))),
    statuses: new Set(explained.map(({ status }) => status)),
    hasInferred: explained.some(({ isInferred }) => isInferred),
    hasPossible: edges.some(({ standing }) => standing === 'possible'),
  };
}
