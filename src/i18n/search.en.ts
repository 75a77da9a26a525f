import { english } from './grammar.en';

const { n, plural, list, nameOfLanguage } = english;

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
  nearest: (met: number, asked: number, total: number): string =>
    `No result has all ${n(asked)} words. ${plural(total, 'One has', `${n(total)} have`)} ${n(met)} of them.`,
  otherwise: (word: string, others: readonly string[]): string =>
    `“${word}” stands nowhere here; found by ${list(others.map((other) => `“${other}”`))}.`,
  starts: 'Questions to start with',
  days: 'Dates',
  onlyDays: (days: string, how: string): string =>
    `Filter every view by ${days}, ${how === 'certain' ? 'what surely falls in it' : 'with what only may fall in it'}`,
  inDays: (events: string, claims: string, possible: number): string =>
    `${events} and ${claims}${possible === 0 ? '' : `, ${n(possible)} of them only possibly`}`,
  /** Words by which one asks how to cite. */
  citing: ['cite', 'citing', 'citation', 'citations', 'bibtex', 'csl', 'footnote'],
  toCite:
    'To cite: open an event, a claim, an actor or an article and choose “Cite” above it, or “Share” for the whole view.',
  keys: {
    start: 'Enter opens the question, arrow keys go through the results, Escape goes back.',
    days: 'Enter filters every view by the dates, arrow keys go through the results, Escape goes back.',
    words: 'Enter filters every view by the words, arrow keys go through the results, Escape goes back.',
    none: 'Arrow keys go through the results, Escape goes back.',
  },
};
