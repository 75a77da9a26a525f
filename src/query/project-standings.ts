import type { Standing } from '@/domain/span';
import type { Projection } from './project';

/** How each item in view stands to the chosen dates, by "kind:id"; what is not in view is not there. */
export function projectStandings({ query, timeline, claims, network }: Projection): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  const isRanged = query.from !== null || query.to !== null;
  const add = (kind: string, id: string, standing: Standing | null): void => {
    if (standing !== 'outside' && !(isRanged && standing === null))
      standings.set(`${kind}:${id}`, standing ?? 'certain');
  };
  for (const { item, standing } of [...timeline.rows, ...timeline.undated]) add('event', item.id, standing);
  for (const { item, standing } of claims.kept) add('claim', item.id, standing);
  for (const { item, standing } of network.rows) add('relation', item.id, standing);
  for (const { actor, weight } of network.nodes) {
    if (weight.certain > 0) add('actor', actor.id, 'certain');
    else if (weight.possible > 0) add('actor', actor.id, 'possible');
  }
  return standings;
}
