import type { Standing } from '@/domain/span';
import { eachFacet, type FacetName, facetNames } from './facets';
import type { Query } from './query';
import type { Traits } from './traits';

/** The dimensions of a query: its dates, its words, and every facet. */
export type Dimension = 'range' | 'q' | FacetName;

/** Each dimension has a bit: an item is kept when no bit of its misses is set. */
export const dimension: Readonly<Record<Dimension, number>> = {
  range: 1,
  q: 2,
  ...eachFacet((name) => 4 << facetNames.indexOf(name)),
};

const meets = (wanted: readonly string[], has: ReadonlySet<string>): boolean =>
  wanted.length === 0 || wanted.some((value) => has.has(value));

/** Which dimensions of the query an item misses, as a sum of bits. */
export function misses(query: Query, traits: Traits, standing: Standing | null, found: boolean): number {
  let bits = 0;
  const ranged = query.from !== null || query.to !== null;
  if (ranged && (standing === null || standing === 'outside')) bits |= dimension.range;
  for (const name of facetNames) if (!meets(query[name], traits[name])) bits |= dimension[name];
  if (!found) bits |= dimension.q;
  return bits;
}

/** Whether an item is kept by every dimension but these: a view is filtered by every dimension except its own. */
export function keeps(bits: number, ...except: readonly Dimension[]): boolean {
  return except.reduce((left, name) => left & ~dimension[name], bits) === 0;
}
