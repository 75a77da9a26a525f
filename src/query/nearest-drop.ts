import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import { Answer } from './answer';
import { type Count, countStandings, totalOf } from './count';
import { facetNames } from './facets';
import { type Dimension, dimension } from './filter';
import { emptyQuery, type Query } from './query';
import type { Row } from './row';

/** What a reader could take away from the question. */
type Droppable = Dimension | 'dates' | 'asof';

/** A filter, the question without it, and how many claims that would give. */
interface Drop {
  readonly name: Droppable;
  readonly change: Partial<Query>;
  readonly gives: Count;
}

const changesOf = (query: Query): { name: Droppable; change: Partial<Query> }[] => [
  ...(query.from !== null || query.to !== null ? [{ name: 'range' as const, change: { from: null, to: null } }] : []),
  ...(query.dates !== emptyQuery.dates ? [{ name: 'dates' as const, change: { dates: emptyQuery.dates } }] : []),
  ...facetNames
    .filter((name) => query[name].length > 0)
    .map((name) => ({ name, change: { [name]: emptyQuery[name] } as Partial<Query> })),
  ...(query.q.trim() !== '' ? [{ name: 'q' as const, change: { q: '' } }] : []),
  ...(query.asof !== null ? [{ name: 'asof' as const, change: { asof: null } }] : []),
];

/**
 * Which single filter, taken away, gives the most claims of those wanted; null if none gives any. `whole` is everything there is,
 * `index` what may be known on the as-known-on day.
 */
export function nearestDrop(
  index: DatasetIndex,
  whole: DatasetIndex,
  query: Query,
  isWanted: (claim: Claim) => boolean,
): Drop | null {
  const asked = new Answer(index, query);
  const claimsWithout = (name: Droppable, change: Partial<Query>): readonly Row<Claim>[] => {
    // What misses that filter alone is known already.
    if (name !== 'range' && name !== 'dates' && name !== 'asof')
      return asked.rows('claims', asked.places('claims', dimension[name]));
    const answer = new Answer(name === 'asof' ? whole : index, { ...query, ...change });
    return answer.rows('claims', answer.places('claims'));
  };
  const drops = changesOf(query).map(({ name, change }): Drop => {
    const kept = claimsWithout(name, change).filter(({ item }) => isWanted(item));
    return { name, change, gives: countStandings(kept.map(({ standing }) => standing ?? 'certain')) };
  });
  const [best] = drops.filter(({ gives }) => totalOf(gives) > 0).sort((a, b) => totalOf(b.gives) - totalOf(a.gives));
  return best ?? null;
}
