import { dutch } from './grammar.nl';
import type { why as en } from './why.en';

const { n } = dutch;

export const why: typeof en = {
  title: (ordinal) => `Waarom zin ${ordinal} gemarkeerd is`,
  nothing: 'Hij steunt geen gebeurtenis of bewering in beeld.',
  close: 'Verberg',
  marks: 'Markeringen',
  kinds: {
    event: 'gebeurtenis',
    claim: 'bewering',
    relation: 'contact',
    actor: 'actor',
    quantity: 'getal',
    date: 'datum',
  },
  happened: (when) => `Datum: ${when}.`,
  said: (when) => `Gezegd: ${when}.`,
  resolved: (basis) => `Hoe de datum gevonden is: ${basis}`,
  status: (status) => `Status: ${status}.`,
  by: (who, how) => `Door ${who}, ${how}.`,
  attribution: (how) => `Toeschrijving: ${how}.`,
  doubt: (what) => `Twijfel: ${what}.`,
  target: (how) => `Aan wie: ${how}.`,
  number: (wording, hedge) => `Getal: ${wording} (${hedge}).`,
  group: (kind, group) => `${kind}, ${group}`,
  copy: (status) => `In uw exemplaar: ${status}.`,
  compare: 'Vergelijk met',
  none: 'geen ander artikel',
  compareTitle: (a, b) => `Artikel ${a} naast artikel ${b}`,
  compareSummary: (onlyA, both, onlyB, a, b) =>
    `Van ${n(onlyA + both + onlyB)} gebeurtenissen en beweringen staan er ${n(onlyA)} alleen in artikel ${a}, ${n(both)} in beide en ${n(onlyB)} alleen in artikel ${b}.`,
  only: (number) => `Alleen artikel ${number} vertelt`,
  both: 'Beide vertellen',
  neither: 'Niets.',
  differs: {
    number: 'de getallen verschillen',
    hedge: 'de een is zekerder van het getal',
    attribution: 'de bron verschilt',
    date: 'de data verschillen',
    status: 'alleen één vertelt dat het ontkend wordt',
  },
  via: (who) => `doorgegeven door ${who}`,
  direct: 'zonder tussenpersoon',
  evidence: 'Vindplaatsen',
  evidenceOf: (title) => `Vindplaatsen in ‘${title}’`,
  address: 'Deze pagina:',
};
