import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Text } from '@/domain/text';
import { type Facet, type FacetName, facetNames, facets, nameOfValue } from './facets';
import type { Query } from './query';

/** What is chosen in one facet, with the dataset's names where it has any. */
interface Choice {
  readonly facet: FacetName;
  readonly asks: Facet['asks'];
  readonly values: readonly { readonly value: string; readonly name: Text | null; readonly isTitle: boolean }[];
}

/** What is chosen in the facets, for those who put it in words; facets without a choice are left out. */
export const listChoices = (index: DatasetIndex, query: Query): Choice[] =>
  facetNames
    .filter((name) => query[name].length > 0)
    .map((name) => ({
      facet: name,
      asks: facets[name].asks,
      values: query[name].map((value) => ({
        value,
        name: nameOfValue(index, name, value),
        isTitle: facets[name].values === 'article',
      })),
    }));
