import type { Language } from '@/domain/text';
import type { WordedFacet } from './facet.en';
import { wordsOf } from './words';

/** What a filter is called. */
export const nameOfFilter = (name: WordedFacet | 'range' | 'q' | 'asof', lang: Language): string => {
  const { facets, others } = wordsOf(lang).facet;
  return name === 'range' || name === 'q' || name === 'asof' ? others[name] : facets[name].label;
};

/** What a value is called that the dataset has no name for. */
export const wordOfValue = (facet: WordedFacet, value: string, lang: Language): string =>
  wordsOf(lang).facet.facets[facet].values[value] ?? value.replaceAll('-', ' ');
