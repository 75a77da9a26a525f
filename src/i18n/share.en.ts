import { english } from './grammar.en';

const { counted, plural, list, some } = english;

/** The words of sharing, citing, embedding and of the sentence that says what is in view. */
export const share = {
  share: 'Share',
  link: 'Link',
  copyView: 'Copy link to this view',
  copyItem: {
    event: 'Copy link to this event alone',
    claim: 'Copy link to this claim alone',
    actor: 'Copy link to this actor alone',
    article: 'Copy link to this article alone',
    sentence: 'Copy link to this sentence alone',
  },
  send: 'Send with …',
  copied: 'Copied.',
  failed: 'The browser did not allow copying. Here it is:',
  text: 'Text to copy',
  cite: 'Cite this view',
  citeItem: 'Cite',
  citeOpen: 'Cite what is open',
  copySentence: 'Copy the sentence',
  bibtex: 'Copy BibTeX',
  csl: 'Copy CSL-JSON',
  image: 'Images',
  imageOf: (view: string) => `Save ${view} as a picture`,
  embed: 'Embed',
  embedView: 'View',
  embedViews: { timeline: 'Timeline', network: 'Network', claims: 'Claims', article: 'Article' },
  copySnippet: 'Copy the code',
  snippet: 'Code for a page of yours',
  openFull: 'Open in Aanloop',
  counts: (events: string, claims: string, articles: string) => `${events} and ${claims} in ${articles}`,
  possible: (count: string) => `${count} events possibly, not certainly, in these dates`,
  open: (title: string, places: readonly string[]) =>
    `Open: “${title}”${places.length === 0 ? '' : ` (${some(places).join('; ')})`}.`,
  place: (article: number, sentences: readonly number[]): string =>
    `article ${article}, ${plural(sentences.length, 'sentence', 'sentences')} ${list(sentences.map(String))}`,
  sources: (count: number, isNameless: boolean): string =>
    `Based on ${counted(count, 'article', 'articles')}${isNameless ? ' of which no outlet is known' : ''}; titles and retelling by Aanloop.`,
  version: (id: string, version: string) => `Dataset ${id}, version ${version}`,
  consulted: (day: string) => `consulted on ${day}`,
};
