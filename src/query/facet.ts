import type { Count } from './count';
import type { FacetName } from './facets';
import { keeps } from './filter';
import type { Row } from './row';

/** For each value of a facet, what choosing that value alone would give. */
export type FacetCounts = ReadonlyMap<string, Count>;

/** Counts every value of one facet over rows kept by all the others. */
export function facetCounts(rows: readonly Row<unknown>[], name: FacetName): FacetCounts {
  const counts = new Map<string, { certain: number; possible: number }>();
  for (const row of rows) {
    if (!keeps(row.misses, name)) continue;
    for (const value of row.traits[name]) {
      const count = counts.get(value) ?? { certain: 0, possible: 0 };
      if (row.standing === 'possible') count.possible++;
      else count.certain++;
      counts.set(value, count);
    }
  }
  return counts;
}
