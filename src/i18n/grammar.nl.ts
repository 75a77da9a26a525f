import { makeGrammar } from './grammar';

export const dutch = makeGrammar({
  locale: 'nl-NL',
  and: 'en',
  or: 'of',
  others: (figures) => `${figures} andere`,
  numerals: 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  ordinals: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'.split(' '),
  nth: (figures) => `${figures}e`,
});
