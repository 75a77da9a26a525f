import { english } from './grammar.en';

const { n, plural, list } = english;

/** The words of the tellings of a claim, article by article. */
export const tellings = {
  count: (articles: number) => `told in ${n(articles)} articles`,
  /** Articles by number, for one that is alone and for those that are silent. */
  articles: (numbers: readonly number[]) =>
    `${plural(numbers.length, 'article', 'articles')} ${list(numbers.map(String))}`,
  only: (article: string) => `Only ${article} tells this.`,
  silent: (articles: string, isOne: boolean) =>
    `${articles} ${isOne ? 'tells' : 'tell'} of the same event and ${isOne ? 'says' : 'say'} nothing of this.`,
  differsFrom: (number: number) => `Differs from article ${number} in`,
  sameAs: (number: number) => `The same as article ${number}.`,
  names: {
    number: 'number',
    hedge: 'hedge',
    counted: 'what is counted',
    speaker: 'speaker',
    via: 'passed on by',
    said: 'said',
    about: 'day it is about',
    stance: 'how it is put',
    attribution: 'sureness of the speaker',
    wording: 'wording',
  },
  /** The values of a telling and of the one it is set against, where there are any. */
  values: (own: string | null, base: string | null) =>
    [own, base === null ? null : `not ${base}`].filter((value) => value !== null).join(', '),
  noDay: 'no day given',
  neverImposed: 'never imposed in these articles',
};
