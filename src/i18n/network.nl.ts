import type { RelationKind } from '@/domain/vocabulary';
import { dutch } from './grammar.nl';
import type { network as en } from './network.en';

const { n, counted } = dutch;

const nouns: Readonly<Record<RelationKind, readonly [one: string, many: string]>> = {
  calls: ['gesprek', 'gesprekken'],
  meets: ['ontmoeting', 'ontmoetingen'],
  negotiates: ['onderhandeling', 'onderhandelingen'],
  writes: ['bericht', 'berichten'],
  visits: ['bezoek', 'bezoeken'],
  'reports-to': ['verslag', 'verslagen'],
  supports: ['steunbetuiging', 'steunbetuigingen'],
  cooperates: ['samenwerking', 'samenwerkingen'],
  'exercises-with': ['gezamenlijke oefening', 'gezamenlijke oefeningen'],
  offers: ['voorstel', 'voorstellen'],
  assures: ['verzekering', 'verzekeringen'],
  warns: ['waarschuwing', 'waarschuwingen'],
  threatens: ['dreigement', 'dreigementen'],
  accuses: ['beschuldiging', 'beschuldigingen'],
  suspects: ['verdenking', 'verdenkingen'],
  fears: ['keer vrees', 'keer vrees'],
  demands: ['eis', 'eisen'],
  urges: ['aansporing', 'aansporingen'],
  asks: ['verzoek', 'verzoeken'],
  denies: ['ontkenning', 'ontkenningen'],
  refuses: ['weigering', 'weigeringen'],
  rejects: ['afwijzing', 'afwijzingen'],
  criticises: ['punt van kritiek', 'punten van kritiek'],
  confronts: ['botsing', 'botsingen'],
  pressures: ['keer druk', 'keer druk'],
  'deploys-to': ['troepenzending', 'troepenzendingen'],
  'withdraws-from': ['terugtrekking', 'terugtrekkingen'],
  occupies: ['bezetting', 'bezettingen'],
  represses: ['keer onderdrukking', 'keer onderdrukking'],
  informs: ['toelichting', 'toelichtingen'],
};

export const network: typeof en = {
  ofKind: (kind, count) => counted(count, ...nouns[kind]),
  dealMost: (a, b, told, count) =>
    `${a} en ${b} ${told.length > 1 ? `voorop met ${n(count)} contacten` : 'hebben de meeste contacten'}: ${told.join(', ')}`,
  each: (count) => `${n(count)} contacten, geen twee tussen dezelfde partijen`,
  between: (a, b, told, count) =>
    `${a} en ${b}${told.length > 1 ? `, ${counted(count, 'contact', 'contacten')}` : ''}: ${told.join(', ')}`,
  among: (actors, told, count) =>
    `Tussen deze ${n(actors)} actoren${told.length > 1 ? `, ${counted(count, 'contact', 'contacten')}` : ''}: ${told.join(', ')}`,
  andOther: (count) => counted(count, 'ander', 'andere'),
  dealsWith: (a, count) => `${a}: contact met ${counted(count, 'ander', 'anderen')}`,
  dealsWithNone: (a) => `${a}: geen contacten in beeld`,
  inArticle: (number, count, actors) =>
    count === 0
      ? `Artikel ${n(number)} heeft geen contacten in beeld`
      : `Artikel ${n(number)} noemt ${counted(count, 'contact', 'contacten')} tussen ${n(actors)} actoren`,
  nothing: 'Geen contacten bij deze filters',
  onlyWithin: (count) => `${counted(count, 'contact', 'contacten')}, geen tussen twee partijen`,
  noContacts: 'Dit dossier vertelt geen contacten tussen actoren.',
  empty: 'Bij deze filters is er geen contact tussen twee actoren. Kies ruimere data of haal een filter weg.',
  summary: (certain, possible, actors) =>
    `${counted(certain, 'contact', 'contacten')}${possible > 0 ? `, ${n(possible)} mogelijk` : ''}, tussen ${counted(actors, 'actor', 'actoren')} in beeld.`,
  contacts: (certain, possible) =>
    `${counted(certain, 'contact', 'contacten')}${possible > 0 ? `, ${n(possible)} mogelijk` : ''}`,
  noneInView: 'geen contacten in beeld',
  groupFilter: (name) => `${name}: filter op deze kant`,
  person: 'persoon',
  body: 'staat of instelling',
  media: 'media',
  more: (count) => `en nog ${n(count)}`,
  moreLong: (count) => `en nog ${n(count)} actoren: toon alle contacten in de tabel`,
  chart: 'Actoren en hun onderlinge contacten',
  keys: 'Met de pijltoetsen gaat u naar de dichtstbijzijnde actor. Enter opent de actor. Shift met Enter filtert op de actor, of laat dat filter los. E of het sluithaakje gaat langs de contacten van de actor, Shift met E of het openingshaakje gaat terug; Enter toont dan de zinnen en Escape gaat terug naar de actor. Home gaat naar de actor met de meeste contacten.',
  signed: (sign, told) => `${sign}: ${told}`,
  edge: (a, b, sign, directed) => (directed ? `${a} tegen ${b}, ${sign}` : `${a} en ${b}, ${sign}`),
  filterBy: 'Alleen deze actor',
  filterAlso: 'Bij filter',
  filterOff: 'Uit filter',
  filterByLong: (name) => `Filter op ${name}`,
  filterOffLong: (name) => `Haal ${name} uit het filter`,
  source: 'Wie',
  kind: 'Doet wat',
  target: 'Met wie',
  sign: 'Aard',
  date: 'Wanneer',
  status: 'Status',
  articles: 'Artikelen',
  belongsTo: 'Hoort bij',
  sentence: (article, ordinal) => `Artikel ${n(article)}, zin ${n(ordinal)}`,
  caption: 'Contacten bij deze filters',
  panel: (a, b) => `Contacten tussen ${a} en ${b}`,
  ofEvent: (title) => `Gebeurtenis: ${title}`,
  ofClaim: (title) => `Bewering: ${title}`,
  close: 'Sluit',
};
