import { makeGrammar } from './grammar';

export const english = makeGrammar({
  locale: 'en-GB',
  and: 'and',
  or: 'or',
  others: (figures) => `${figures} others`,
  numerals: 'none one two three four five six seven eight nine ten eleven twelve'.split(' '),
  ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
  nth: (figures) => `${figures}th`,
});
