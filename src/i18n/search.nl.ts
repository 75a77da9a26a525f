import { dutch } from './grammar.nl';
import type { search as en } from './search.en';

const { n, plural, nameOfLanguage } = dutch;

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
  keys: 'Enter filtert elk beeld op de woorden, de pijltjes gaan door de resultaten, Escape gaat terug.',
};
