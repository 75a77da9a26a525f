import { eachFacet, type FacetName, facetNames } from './facets';

/** The dimensions of a query: its dates, its words, and every facet. */
export type Dimension = 'range' | 'q' | FacetName;

/** The bit of the first facet; the bits before it are those of the dates and the words. */
export const firstFacetBit = 4;

/** Each dimension has a bit: an item is kept when no bit of its misses is set. */
export const dimension: Readonly<Record<Dimension, number>> = {
  range: 1,
  q: 2,
  ...eachFacet((name) => firstFacetBit << facetNames.indexOf(name)),
};

/** Several dimensions as one sum of bits. */
export const bitsOf = (names: readonly Dimension[]): number => names.reduce((bits, name) => bits | dimension[name], 0);

/** Whether an item is kept by every dimension but these: a view is filtered by every dimension except its own. */
export function keeps(bits: number, ...except: readonly Dimension[]): boolean {
  return (except.length === 0 ? bits : bits & ~bitsOf(except)) === 0;
}
