import { capital } from './grammar';
import { english } from './grammar.en';

const { n, numeral, plural } = english;

/** The words of the list of articles. */
export const articles = {
  attach: 'Attach the articles',
  inDays: (articles: number, days: number): string =>
    `${capital(numeral(articles))} articles in ${days < 14 ? `${numeral(days)} days` : `${numeral(Math.round(days / 7))} weeks`}`,
  only: (day: string): string => `One article, published ${day}`,
  some: (carrying: number, total: number): string =>
    `${capital(numeral(carrying))} of ${numeral(total)} articles ${plural(carrying, 'fits', 'fit')} the filters`,
  lit: (lit: number, total: number): string =>
    lit === 0
      ? 'None of the articles tells of this'
      : `${capital(numeral(lit))} of ${numeral(total)} articles ${plural(lit, 'tells', 'tell')} of this`,
  nothing: 'No article fits these filters',
  summary: (articles: string, sentences: number, all: number): string =>
    `${articles}; ${n(sentences)} of ${n(all)} sentences carry an event or claim in view.`,
  withItem: 'sentence with an event or claim',
  without: 'without',
  open: 'about what is open',
  inArticle: (number: number) => `article ${number}`,
  versions: 'Who says what',
  compareTwo: 'Compare two',
  whyDates: 'Why these dates',
  counts: (events: string, claims: string): string => `${events}, ${claims}`,
  barOf: (title: string): string => `Sentences of ${title}`,
  sentence: (ordinal: number, what: string): string => `Sentence ${ordinal}: ${what}`,
  nothingHere: 'no event or claim in view',
  excluded: 'left out by the filter on articles',
  empty: 'No sentence of any article supports what these filters ask for. Loosen one of them, or clear them all.',
  columns: {
    number: 'No.',
    title: 'Article',
    published: 'Published, and how that is known',
    events: 'Events',
    claims: 'Claims',
    sentences: 'Sentences',
  },
  ofAll: (part: number, all: number): string => `${n(part)} of ${n(all)}`,
};
