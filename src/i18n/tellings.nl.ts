import { dutch } from './grammar.nl';
import type { tellings as en } from './tellings.en';

const { n, plural, list } = dutch;

export const tellings: typeof en = {
  count: (articles) => `verteld in ${n(articles)} artikelen`,
  articles: (numbers) => `${plural(numbers.length, 'artikel', 'artikelen')} ${list(numbers.map(String))}`,
  only: (article) => `Alleen ${article} vertelt dit.`,
  silent: (articles, isOne) =>
    `${articles} ${isOne ? 'vertelt' : 'vertellen'} van dezelfde gebeurtenis en ${isOne ? 'zegt' : 'zeggen'} hier niets over.`,
  differsFrom: (number) => `Verschilt van artikel ${number} in`,
  sameAs: (number) => `Gelijk aan artikel ${number}.`,
  names: {
    number: 'getal',
    hedge: 'voorbehoud',
    counted: 'wat er is geteld',
    speaker: 'spreker',
    via: 'doorgegeven door',
    said: 'gezegd',
    about: 'dag waarover het gaat',
    stance: 'hoe het is gebracht',
    attribution: 'zekerheid over de spreker',
    wording: 'verwoording',
  },
  values: (own, base) => [own, base === null ? null : `niet ${base}`].filter((value) => value !== null).join(', '),
  noDay: 'geen dag genoemd',
  neverImposed: 'in deze artikelen nooit ingesteld',
};
