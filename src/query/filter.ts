import type { Standing } from '@/domain/span';
import type { Query } from './query';
import type { Traits } from './traits';

/** The dimensions of a query, each with a bit: an item is kept when no bit of its misses is set. */
export const dimension = {
  range: 1,
  actors: 2,
  kinds: 4,
  types: 8,
  articles: 16,
  statuses: 32,
  q: 64,
  claimants: 128,
  about: 256,
  modalities: 512,
  measures: 1024,
} as const;
export type Dimension = keyof typeof dimension;
export type ListDimension = keyof Traits;

export const listDimensions: readonly ListDimension[] = [
  'actors',
  'kinds',
  'types',
  'articles',
  'statuses',
  'claimants',
  'about',
  'modalities',
  'measures',
];

const meets = (wanted: readonly string[], has: ReadonlySet<string>): boolean =>
  wanted.length === 0 || wanted.some((value) => has.has(value));

/** Which dimensions of the query an item misses, as a sum of bits. */
export function misses(query: Query, traits: Traits, standing: Standing | null, found: boolean): number {
  let bits = 0;
  const ranged = query.from !== null || query.to !== null;
  if (ranged && (standing === null || standing === 'outside')) bits |= dimension.range;
  for (const list of listDimensions) if (!meets(query[list], traits[list])) bits |= dimension[list];
  if (!found) bits |= dimension.q;
  return bits;
}

/** Whether an item is kept by every dimension but these: a view is filtered by every dimension except its own. */
export function keeps(bits: number, ...except: readonly Dimension[]): boolean {
  return except.reduce((left, name) => left & ~dimension[name], bits) === 0;
}
