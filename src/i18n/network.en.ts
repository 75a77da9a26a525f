import type { RelationKind } from '@/domain/vocabulary';
import { english } from './grammar.en';

const { n, counted } = english;

const nouns: Readonly<Record<RelationKind, readonly [one: string, many: string]>> = {
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
  suspects: ['suspicion', 'suspicions'],
  fears: ['fear', 'fears'],
  demands: ['demand', 'demands'],
  urges: ['appeal', 'appeals'],
  asks: ['request', 'requests'],
  denies: ['denial', 'denials'],
  refuses: ['refusal', 'refusals'],
  rejects: ['rejection', 'rejections'],
  criticises: ['criticism', 'criticisms'],
  confronts: ['confrontation', 'confrontations'],
  pressures: ['case of pressure', 'cases of pressure'],
  'deploys-to': ['deployment', 'deployments'],
  'withdraws-from': ['withdrawal', 'withdrawals'],
  occupies: ['occupation', 'occupations'],
  represses: ['case of repression', 'cases of repression'],
  informs: ['briefing', 'briefings'],
};

export const network = {
  /** \"3 calls\", \"1 message\". */
  ofKind: (kind: RelationKind, count: number) => counted(count, ...nouns[kind]),
  dealMost: (a: string, b: string, told: readonly string[], count: number) =>
    `${a} and ${b} have most contacts${told.length > 1 ? `, ${n(count)}` : ''}: ${told.join(', ')}`,
  each: (count: number) => `${n(count)} contacts, no two between the same parties`,
  between: (a: string, b: string, told: readonly string[], count: number) =>
    `${a} and ${b}${told.length > 1 ? `, ${counted(count, 'contact', 'contacts')}` : ''}: ${told.join(', ')}`,
  among: (actors: number, told: readonly string[], count: number) =>
    `Between these ${n(actors)} actors${told.length > 1 ? `, ${counted(count, 'contact', 'contacts')}` : ''}: ${told.join(', ')}`,
  andOther: (count: number) => counted(count, 'other', 'others'),
  dealsWith: (a: string, count: number) => `${a}: contacts with ${counted(count, 'other', 'others')}`,
  dealsWithNone: (a: string) => `${a}: no contacts in view`,
  inArticle: (number: number, count: number, actors: number) =>
    count === 0
      ? `Article ${n(number)} has no contacts in view`
      : `Article ${n(number)} tells of ${counted(count, 'contact', 'contacts')} between ${n(actors)} actors`,
  nothing: 'No contacts fit these filters',
  onlyWithin: (count: number) => `${counted(count, 'contact', 'contacts')}, none between two parties`,
  noContacts: 'This dossier tells no contacts between actors.',
  empty: 'No contact between two actors fits these filters. Widen the dates or take a filter away.',
  summary: (certain: number, possible: number, actors: number) =>
    `${counted(certain, 'contact', 'contacts')}${possible > 0 ? `, ${n(possible)} possible` : ''}, between ${counted(actors, 'actor', 'actors')} in view.`,
  contacts: (certain: number, possible: number) =>
    `${counted(certain, 'contact', 'contacts')}${possible > 0 ? `, ${n(possible)} possible` : ''}`,
  noneInView: 'no contacts in view',
  groupFilter: (name: string) => `${name}: filter by this side`,
  person: 'person',
  body: 'state or body',
  media: 'media',
  more: (count: number) => `and ${n(count)} more`,
  moreLong: (count: number) => `and ${n(count)} more actors: show all contacts in the table`,
  chart: 'Actors and the contacts between them',
  keys: 'Arrow keys go to the nearest actor. Enter opens the actor. Shift and Enter filters by the actor, or lets the filter go. E or the closing square bracket goes along the contacts of the actor, Shift and E or the opening square bracket goes back; then Enter lists their sentences and Escape returns to the actor. Home goes to the actor with most contacts.',
  signed: (sign: string, told: string) => `${sign}: ${told}`,
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
  sentence: (article: number, ordinal: number) => `Article ${n(article)}, sentence ${n(ordinal)}`,
  caption: 'Contacts under these filters',
  panel: (a: string, b: string) => `Contacts between ${a} and ${b}`,
  ofEvent: (title: string) => `Event: ${title}`,
  ofClaim: (title: string) => `Claim: ${title}`,
  close: 'Close',
};
