import type { articles as en } from './articles.en';
import { capital } from './grammar';
import { dutch } from './grammar.nl';

const { n, numeral, plural } = dutch;

export const articles: typeof en = {
  attach: 'Voeg artikelen toe',
  inDays: (articles, days) =>
    `${capital(numeral(articles))} artikelen in ${days < 14 ? `${numeral(days)} dagen` : `${numeral(Math.round(days / 7))} weken`}`,
  only: (day) => `Eén artikel, verschenen ${day}`,
  some: (carrying, total) =>
    `${capital(numeral(carrying))} van ${numeral(total)} artikelen ${plural(carrying, 'past', 'passen')} bij de filters`,
  lit: (lit, total) =>
    lit === 0
      ? 'Geen van de artikelen vertelt hierover'
      : `${capital(numeral(lit))} van ${numeral(total)} artikelen ${plural(lit, 'vertelt', 'vertellen')} hierover`,
  nothing: 'Geen artikel past bij deze filters',
  summary: (articles, sentences, all) =>
    `${articles}; ${n(sentences)} van ${n(all)} zinnen dragen een gebeurtenis of bewering in beeld.`,
  withItem: 'zin met een gebeurtenis of bewering',
  without: 'zonder',
  open: 'over wat open is',
  inArticle: (number) => `artikel ${number}`,
  versions: 'Wie zegt wat',
  compareTwo: 'Vergelijk twee',
  whyDates: 'Waarom deze datums',
  counts: (events, claims) => `${events}, ${claims}`,
  barOf: (title) => `Zinnen van ${title}`,
  sentence: (ordinal, what) => `Zin ${ordinal}: ${what}`,
  nothingHere: 'geen gebeurtenis of bewering in beeld',
  excluded: 'weggelaten door het filter op artikelen',
  empty: 'Geen zin van een artikel steunt wat deze filters vragen. Maak er een ruimer, of wis ze allemaal.',
  columns: {
    number: 'Nr.',
    title: 'Artikel',
    published: 'Verschenen, en hoe dat bekend is',
    events: 'Gebeurtenissen',
    claims: 'Beweringen',
    sentences: 'Zinnen',
  },
  ofAll: (part, all) => `${n(part)} van ${n(all)}`,
};
