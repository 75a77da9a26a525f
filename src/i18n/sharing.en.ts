import { english } from './grammar.en';

const { counted } = english;

/** The words of links, citations, images and frames that are made of a view. */
export const sharing = {
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
  sources: (count: number, isNameless: boolean): string =>
    `Based on ${counted(count, 'article', 'articles')}${isNameless ? ' of which no outlet is known' : ''}; titles and retelling by Aanloop.`,
  version: (id: string, version: string) => `Dataset ${id}, version ${version}`,
  consulted: (day: string) => `consulted on ${day}`,
};
