import type { Language } from '@/domain/text';
import type { facet, WordedFacet } from './facet.en';
import { wordOfId } from './word-of-id';
import { wordsOf } from './words';

type OtherFilter = keyof (typeof facet)['others'];

/** What a filter is called. */
export const nameOfFilter = (name: WordedFacet | OtherFilter, lang: Language): string => {
  const { facets, others } = wordsOf(lang).facet;
  return name in others ? others[name as OtherFilter] : facets[name as WordedFacet].label;
};

/** What a value is called that the dataset has no name for. */
export const wordOfValue = (facet: WordedFacet, value: string, lang: Language): string =>
  wordOfId(wordsOf(lang).facet.facets[facet].values, value);
