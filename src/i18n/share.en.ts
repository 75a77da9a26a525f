import { english } from './grammar.en';

const { plural, list, some } = english;

/** The words of what hands a view to others, and of the sentence that says what is in view. */
export const share = {
  share: 'Share',
  citeItem: 'Cite',
  citeOpen: 'Cite what is open',
  openFull: 'Open in Aanloop',
  counts: (events: string, claims: string, articles: string) => `${events} and ${claims} in ${articles}`,
  possible: (count: string) => `${count} events possibly, not certainly, in these dates`,
  open: (title: string, places: readonly string[]) =>
    `Open: “${title}”${places.length === 0 ? '' : ` (${some(places).join('; ')})`}.`,
  place: (article: number, sentences: readonly number[]): string =>
    `article ${article}, ${plural(sentences.length, 'sentence', 'sentences')} ${list(sentences.map(String))}`,
};
