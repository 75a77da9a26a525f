import { english } from './grammar.en';

const { n, plural, nameOfLanguage } = english;

/** The words of the results of the one search box. */
export const search = {
  results: 'Search results',
  kinds: {
    actor: 'Actors',
    event: 'Events',
    claim: 'Claims',
    article: 'Articles',
    sentence: 'Sentences',
    original: 'Sentences of your copies',
  },
  found: {
    actor: 'Actors found',
    event: 'Events found',
    claim: 'Claims found',
    article: 'Articles found',
    sentence: 'Sentences found',
    original: 'Sentences of your copies found',
  },
  nothing: (words: string): string =>
    `Nothing fits “${words}”. Fewer letters find more: each word may be the beginning of a longer one.`,
  more: (count: number): string => `Show ${n(count)} more`,
  total: (count: number): string => plural(count, 'One result', `${n(count)} results`),
  place: (article: number, ordinal: number): string => `article ${article}, sentence ${ordinal}`,
  inLanguage: (tag: string): string => `found in ${nameOfLanguage(tag)} only`,
  filter: (words: string): string => `Filter every view by “${words}”`,
  keys: 'Enter filters every view by the words, arrow keys go through the results, Escape goes back.',
};
