import type { Count } from './count';
import { type dimension, keeps } from './filter';
import type { Row } from './row';
import type { Traits } from './traits';

/** For each value of a dimension, what choosing that value alone would give. */
export type FacetCounts = ReadonlyMap<string, Count>;

/** Counts every value of one dimension over rows kept by all the others. */
export function facetCounts(rows: readonly Row<unknown>[], name: keyof Traits & keyof typeof dimension): FacetCounts {
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
