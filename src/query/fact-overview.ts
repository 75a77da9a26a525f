import type { FactOverview } from '@/dataset/fact-manifest';
import type { DatasetIndex } from '@/dataset/index-dataset';
import { inOrder } from '@/domain/in-order';
import type { Text } from '@/domain/text';
import { type Count, totalOf } from './count';
import { eachFacet, type FacetName, nameOfValue } from './facets';
import type { FacetCountsApart } from './figures';
import { project } from './project';
import { emptyQuery } from './query';

/** Values of a facet that are listed at first. */
const mostValues = 12;

type Told = [string, { readonly events: Count; readonly claims: Count }];

const weightOf = ({ events, claims }: Told[1]): number => totalOf(events) + totalOf(claims);

/**
 * The values most told of, first, and after them what is chosen; of as many the first by name. Thousands have a count at
 * each step of a hand, and few are listed: only what may be among these is put in order.
 */
export const mostTold = (counts: FacetCountsApart, chosen: readonly string[] = []): Told[] => {
  const weights = Int32Array.from(counts.values(), weightOf).sort();
  const least = weights.at(-mostValues) ?? 0;
  return [...counts]
    .filter(([value, count]) => weightOf(count) >= least || chosen.includes(value))
    .sort(([a, x], [b, y]) => weightOf(y) - weightOf(x) || inOrder(a, b))
    .filter(([value], i) => i < mostValues || chosen.includes(value));
};

/** What a dossier shows without a filter, small enough to be read before its tables. */
export function factOverviewOf(index: DatasetIndex): FactOverview {
  const { totals, facets, bins } = project(index, emptyQuery);
  const pair = ({ certain, possible }: Count) => [certain, possible] as const;
  const names: Record<string, Text> = {};
  const listed = (name: FacetName) =>
    mostTold(facets[name]).map(([value, { events, claims }]) => {
      const told = nameOfValue(index, name, value);
      if (told) names[value] = told;
      return [value, totalOf(events), totalOf(claims)] as const;
    });
  return {
    events: pair(totals.events),
    claims: pair(totals.claims),
    relations: pair(totals.relations),
    articles: totals.articles,
    undated: totals.undated,
    facets: eachFacet(listed),
    bins: bins
      .filter(({ certain, possible }) => certain + possible > 0)
      .map(({ start, certain, possible }) => [start, certain, possible] as const),
    names,
  };
}
