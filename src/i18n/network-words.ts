import type { Group } from '@/domain/actor';
import type { RelationKind } from '@/domain/relation';
import type { Language } from '@/domain/text';
import { formatList, formatNumber } from './format-number';

type Noun = readonly [one: string, many: string];

const nouns = {
  en: {
    calls: ['call', 'calls'],
    meets: ['meeting', 'meetings'],
    negotiates: ['round of talks', 'rounds of talks'],
    writes: ['message', 'messages'],
    visits: ['visit', 'visits'],
    'reports-to': ['report', 'reports'],
    supports: ['act of support', 'acts of support'],
    cooperates: ['case of cooperation', 'cases of cooperation'],
    'exercises-with': ['joint exercise', 'joint exercises'],
    offers: ['offer', 'offers'],
    assures: ['assurance', 'assurances'],
    warns: ['warning', 'warnings'],
    threatens: ['threat', 'threats'],
    accuses: ['accusation', 'accusations'],
    demands: ['demand', 'demands'],
    denies: ['denial', 'denials'],
    rejects: ['rejection', 'rejections'],
    criticises: ['criticism', 'criticisms'],
    confronts: ['confrontation', 'confrontations'],
    pressures: ['case of pressure', 'cases of pressure'],
    'deploys-to': ['deployment', 'deployments'],
    'withdraws-from': ['withdrawal', 'withdrawals'],
    occupies: ['occupation', 'occupations'],
    represses: ['case of repression', 'cases of repression'],
    informs: ['briefing', 'briefings'],
  },
  nl: {
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
    assures: ['geruststelling', 'geruststellingen'],
    warns: ['waarschuwing', 'waarschuwingen'],
    threatens: ['dreigement', 'dreigementen'],
    accuses: ['beschuldiging', 'beschuldigingen'],
    demands: ['eis', 'eisen'],
    denies: ['ontkenning', 'ontkenningen'],
    rejects: ['afwijzing', 'afwijzingen'],
    criticises: ['punt van kritiek', 'punten van kritiek'],
    confronts: ['botsing', 'botsingen'],
    pressures: ['keer druk', 'keer druk'],
    'deploys-to': ['troepenzending', 'troepenzendingen'],
    'withdraws-from': ['terugtrekking', 'terugtrekkingen'],
    occupies: ['bezetting', 'bezettingen'],
    represses: ['keer onderdrukking', 'keer onderdrukking'],
    informs: ['toelichting', 'toelichtingen'],
  },
} satisfies Record<Language, Record<RelationKind, Noun>>;

const en = (value: number): string => formatNumber(value, 'en');
const nl = (value: number): string => formatNumber(value, 'nl');
const contacts = (count: number): string => `${en(count)} ${count === 1 ? 'contact' : 'contacts'}`;
const contacten = (count: number): string => `${nl(count)} ${count === 1 ? 'contact' : 'contacten'}`;

/** "3 calls", "1 message". */
export const countKind = (kind: RelationKind, count: number, lang: Language): string =>
  `${formatNumber(count, lang)} ${nouns[lang][kind][count === 1 ? 0 : 1]}`;

export const networkWords = {
  en: {
    inTouch: (a: string, b: string, told: readonly string[], _count: number) =>
      `${a} and ${b} are in touch most: ${formatList(told, 'en')}`,
    dealMost: (a: string, b: string, count: number) => `${a} and ${b} have most contacts: ${en(count)}`,
    between: (a: string, b: string, told: readonly string[]) => `${a} and ${b}: ${told.join(', ')}`,
    among: (count: number, told: readonly string[]) => `Between these ${en(count)} actors: ${told.join(', ')}`,
    andOther: (count: number) => `${en(count)} ${count === 1 ? 'other' : 'others'}`,
    dealsWith: (a: string, count: number) => `${a} deals with ${en(count)} ${count === 1 ? 'other' : 'others'}`,
    dealsWithNone: (a: string) => `${a} has no contacts in view`,
    inArticle: (number: number, count: number, actors: number) =>
      count === 0
        ? `Article ${en(number)} has no contacts in view`
        : `Article ${en(number)} tells of ${contacts(count)} between ${en(actors)} actors`,
    nothing: 'No contacts fit these filters',
    empty: 'No contact between two actors fits these filters. Widen the dates or take a filter away.',
    summary: (certain: number, possible: number, actors: number) =>
      `${contacts(certain)}${possible > 0 ? `, ${en(possible)} possible` : ''}, between ${en(actors)} ${actors === 1 ? 'actor' : 'actors'} in view.`,
    contacts: (certain: number, possible: number) =>
      `${contacts(certain)}${possible > 0 ? `, ${en(possible)} possible` : ''}`,
    noneInView: 'no contacts in view',
    groups: {} as Partial<Record<Group, string>>,
    person: 'person',
    body: 'state or body',
    media: 'media',
    more: (count: number) => `and ${en(count)} more`,
    moreLong: (count: number) => `and ${en(count)} more actors: show all contacts in the table`,
    chart: 'Actors and the contacts between them',
    keys: 'Arrow keys go to the nearest actor. Enter opens the actor. Shift and Enter filters by the actor, or lets the filter go. E or the closing square bracket goes along the contacts of the actor, Shift and E or the opening square bracket goes back; then Enter lists their sentences and Escape returns to the actor. Home goes to the actor with most contacts.',
    edge: (a: string, b: string, sign: string, directed: boolean) =>
      directed ? `${a} to ${b}, ${sign}` : `${a} and ${b}, ${sign}`,
    filterBy: 'Only this actor',
    filterAlso: 'Add to filter',
    filterOff: 'Remove from filter',
    filterByLong: (name: string) => `Filter by ${name}`,
    filterOffLong: (name: string) => `Remove ${name} from the filter`,
    source: 'Who',
    kind: 'Does what',
    target: 'To whom',
    sign: 'Sign',
    date: 'When',
    status: 'Status',
    articles: 'Articles',
    belongsTo: 'Belongs to',
    sentence: (article: number, ordinal: number) => `Article ${en(article)}, sentence ${en(ordinal)}`,
    caption: 'Contacts under these filters',
    panel: (a: string, b: string) => `Contacts between ${a} and ${b}`,
    ofEvent: (title: string) => `Event: ${title}`,
    ofClaim: (title: string) => `Claim: ${title}`,
    close: 'Close',
  },
  nl: {
    inTouch: (a: string, b: string, _told: readonly string[], count: number) =>
      `${a} en ${b} hebben het vaakst contact: ${nl(count)} keer`,
    dealMost: (a: string, b: string, count: number) => `${a} en ${b} hebben de meeste contacten: ${nl(count)}`,
    between: (a: string, b: string, told: readonly string[]) => `${a} en ${b}: ${told.join(', ')}`,
    among: (count: number, told: readonly string[]) => `Tussen deze ${nl(count)} actoren: ${told.join(', ')}`,
    andOther: (count: number) => `${nl(count)} ${count === 1 ? 'ander' : 'andere'}`,
    dealsWith: (a: string, count: number) =>
      `${a} heeft met ${nl(count)} ${count === 1 ? 'ander' : 'anderen'} te maken`,
    dealsWithNone: (a: string) => `${a} heeft geen contacten in beeld`,
    inArticle: (number: number, count: number, actors: number) =>
      count === 0
        ? `Artikel ${nl(number)} heeft geen contacten in beeld`
        : `Artikel ${nl(number)} noemt ${contacten(count)} tussen ${nl(actors)} actoren`,
    nothing: 'Geen contacten bij deze filters',
    empty: 'Bij deze filters is er geen contact tussen twee actoren. Kies ruimere data of haal een filter weg.',
    summary: (certain: number, possible: number, actors: number) =>
      `${contacten(certain)}${possible > 0 ? `, ${nl(possible)} mogelijk` : ''}, tussen ${nl(actors)} ${actors === 1 ? 'actor' : 'actoren'} in beeld.`,
    contacts: (certain: number, possible: number) =>
      `${contacten(certain)}${possible > 0 ? `, ${nl(possible)} mogelijk` : ''}`,
    noneInView: 'geen contacten in beeld',
    groups: { 'united-states': 'VS' } as Partial<Record<Group, string>>,
    person: 'persoon',
    body: 'staat of instelling',
    media: 'media',
    more: (count: number) => `en nog ${nl(count)}`,
    moreLong: (count: number) => `en nog ${nl(count)} actoren: toon alle contacten in de tabel`,
    chart: 'Actoren en hun onderlinge contacten',
    keys: 'Met de pijltoetsen gaat u naar de dichtstbijzijnde actor. Enter opent de actor. Shift met Enter filtert op de actor, of laat dat filter los. E of het sluithaakje gaat langs de contacten van de actor, Shift met E of het openingshaakje gaat terug; Enter toont dan de zinnen en Escape gaat terug naar de actor. Home gaat naar de actor met de meeste contacten.',
    edge: (a: string, b: string, sign: string, directed: boolean) =>
      directed ? `${a} tegen ${b}, ${sign}` : `${a} en ${b}, ${sign}`,
    filterBy: 'Alleen deze actor',
    filterAlso: 'Bij filter',
    filterOff: 'Uit filter',
    filterByLong: (name: string) => `Filter op ${name}`,
    filterOffLong: (name: string) => `Haal ${name} uit het filter`,
    source: 'Wie',
    kind: 'Doet wat',
    target: 'Met wie',
    sign: 'Aard',
    date: 'Wanneer',
    status: 'Status',
    articles: 'Artikelen',
    belongsTo: 'Hoort bij',
    sentence: (article: number, ordinal: number) => `Artikel ${nl(article)}, zin ${nl(ordinal)}`,
    caption: 'Contacten bij deze filters',
    panel: (a: string, b: string) => `Contacten tussen ${a} en ${b}`,
    ofEvent: (title: string) => `Gebeurtenis: ${title}`,
    ofClaim: (title: string) => `Bewering: ${title}`,
    close: 'Sluit',
  },
} satisfies Record<Language, unknown>;
