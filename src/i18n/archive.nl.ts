import type { archive as english } from './archive.en';
import { dutch } from './grammar.nl';

const { n, counted } = dutch;

export const archive: typeof english = {
  loading: 'Het archief wordt geopend.',
  home: 'Ga naar het dossier van deze site',
  asking: (done, all) => `Er wordt geteld: ${done} van ${all} gelezen`,
  askingServer: 'De server is aan het tellen',
  stop: 'Stop',
  stopped: 'Gestopt. Dit is nog het antwoord op de vorige vraag.',
  stale: 'Dit is nog het antwoord op de vorige vraag.',
  again: 'Vraag opnieuw',
  summary: (events, claims, articles) =>
    `${counted(events, 'gebeurtenis', 'gebeurtenissen')} en ${counted(claims, 'bewering', 'beweringen')} in ${counted(articles, 'artikel', 'artikelen')}`,
  possibly: (count) => `waarvan ${n(count)} alleen mogelijk in deze dagen`,
  undated: (count) => `${counted(count, 'bewering heeft', 'beweringen hebben')} geen datum op deze klok`,
  nothing: 'Niets past bij deze filters.',
  timeline: 'Tijdlijn',
  claims: 'Beweringen',
  filters: 'Filters',
  from: 'Van',
  to: 'Tot en met',
  words: 'Woorden',
  search: 'Zoek',
  clear: 'Wis alle filters',
  asTable: 'Als tabel',
  day: 'Dag',
  certain: 'Zeker',
  possible: 'Mogelijk',
  strip: (days) =>
    `Gebeurtenissen per dag, over ${counted(days, 'dag', 'dagen')}; sleep om dagen te kiezen, of geef ze op bij Filters`,
  more: (shown, all) => `Toon meer; ${n(shown)} van ${n(all)} staan hier`,
  shown: (shown, all) => `${n(shown)} van ${n(all)}`,
  value: (events, claims) =>
    `${counted(events, 'gebeurtenis', 'gebeurtenissen')}, ${counted(claims, 'bewering', 'beweringen')}`,
  moreValues: (count) => `en nog ${n(count)}`,
  noDate: 'geen datum',
  read: (bytes) => `${bytes} opgehaald`,
};
