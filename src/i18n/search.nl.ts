import { dutch } from './grammar.nl';
import type { search as en } from './search.en';

const { n, plural, list, nameOfLanguage } = dutch;

export const search: typeof en = {
  results: 'Zoekresultaten',
  kinds: {
    actor: 'Actoren',
    event: 'Gebeurtenissen',
    claim: 'Beweringen',
    article: 'Artikelen',
    sentence: 'Zinnen',
    original: 'Zinnen uit uw exemplaren',
  },
  found: {
    actor: 'Gevonden actoren',
    event: 'Gevonden gebeurtenissen',
    claim: 'Gevonden beweringen',
    article: 'Gevonden artikelen',
    sentence: 'Gevonden zinnen',
    original: 'Gevonden zinnen uit uw exemplaren',
  },
  nothing: (words) =>
    `Niets past bij ‘${words}’. Met minder letters vindt u meer: elk woord mag het begin van een langer woord zijn.`,
  more: (count) => `Toon er nog ${n(count)}`,
  total: (count) => plural(count, 'Eén resultaat', `${n(count)} resultaten`),
  place: (article, ordinal) => `artikel ${article}, zin ${ordinal}`,
  inLanguage: (tag) => `alleen in het ${nameOfLanguage(tag)} gevonden`,
  filter: (words) => `Filter elk beeld op ‘${words}’`,
  nearest: (met, asked, total) =>
    `Geen resultaat heeft alle ${n(asked)} woorden. ${plural(total, 'Eén heeft er', `${n(total)} hebben er`)} ${n(met)}.`,
  otherwise: (word, others) =>
    `‘${word}’ staat hier nergens; gevonden op ${list(others.map((other) => `‘${other}’`))}.`,
  starts: 'Vragen om mee te beginnen',
  days: 'Datums',
  onlyDays: (days, how) =>
    `Filter elk beeld op ${days}, ${how === 'certain' ? 'wat er zeker in valt' : 'met wat er misschien in valt'}`,
  inDays: (events, claims, possible) =>
    `${events} en ${claims}${possible === 0 ? '' : `, waarvan ${n(possible)} alleen mogelijk`}`,
  citing: ['citeer', 'citeren', 'citaat', 'bronvermelding', 'voetnoot', 'bibtex', 'csl'],
  toCite:
    'Citeren: open een gebeurtenis, bewering, actor of artikel en kies erboven “Citeer”, of “Delen” voor het hele beeld.',
  keys: {
    start: 'Enter opent de vraag, de pijltjes gaan door de resultaten, Escape gaat terug.',
    days: 'Enter filtert elk beeld op de datums, de pijltjes gaan door de resultaten, Escape gaat terug.',
    words: 'Enter filtert elk beeld op de woorden, de pijltjes gaan door de resultaten, Escape gaat terug.',
    none: 'De pijltjes gaan door de resultaten, Escape gaat terug.',
  },
};
