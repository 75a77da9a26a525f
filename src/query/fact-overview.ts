import type { FactOverview } from '@/dataset/fact-manifest';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Text } from '@/domain/text';
import { type Count, totalOf } from './count';
import { eachFacet, type FacetName, nameOfValue } from './facets';
import type { FacetCountsApart } from './figures';
import { project } from './project';
import { emptyQuery } from './query';

/** Values of a facet that are listed at first. */
export const mostValues = 12;

/** The values most told of, first; of as many the first by name. */
export const mostTold = (counts: FacetCountsApart): [string, { readonly events: Count; readonly claims: Count }][] => {
  const weight = ({ events, claims }: { readonly events: Count; readonly claims: Count }): number =>
    totalOf(events) + totalOf(claims);
  return [...counts].sort(([a, x], [b, y]) => weight(y) - weight(x) || (a < b ? -1 : 1));
};

/** What a dossier shows without a filter, small enough to be read before its tables. */
export function factOverviewOf(index: DatasetIndex): FactOverview {
  const { totals, facets, bins } = project(index, emptyQuery);
  const pair = ({ certain, possible }: Count) => [certain, possible] as const;
  const names: Record<string, Text> = {};
  const listed = (name: FacetName) =>
    mostTold(facets[name])
      .slice(0, mostValues)
      .map(([value, { events, claims }]) => {
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
