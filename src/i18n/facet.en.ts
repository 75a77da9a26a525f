import { vocabulary } from './vocabulary.en';

/** The words of one facet. */
interface FacetWords {
  readonly label: string;
  /** What values are called that the dataset has no name for. */
  readonly values: Readonly<Record<string, string>>;
  /** A chosen value by itself; its name says enough where there is nothing to add. */
  readonly chip: (name: string) => string;
  /** Several names, already joined, as what follows "claims", "events" or both in a sentence. */
  readonly clause: (names: string) => string;
}

const plain = (name: string): string => name;

const facets = {
  actors: { label: 'Actor', values: {}, chip: plain, clause: (names: string) => `with ${names}` },
  kinds: {
    label: 'Kind of claim',
    values: vocabulary.claimKinds,
    chip: plain,
    clause: (names: string) => `of the kind ${names}`,
  },
  types: {
    label: 'Event type',
    values: vocabulary.eventTypes,
    chip: plain,
    clause: (names: string) => `of the type ${names}`,
  },
  articles: { label: 'Article', values: {}, chip: plain, clause: (names: string) => `in the article ${names}` },
  statuses: {
    label: 'Status',
    values: vocabulary.statuses,
    chip: plain,
    clause: (names: string) => `with the status ${names}`,
  },
  claimants: {
    label: 'Who says it',
    values: { narrator: vocabulary.narrator },
    chip: (name: string) => `says it: ${name}`,
    clause: (names: string) => `by ${names}`,
  },
  about: {
    label: 'About whom',
    values: {},
    chip: (name: string) => `about ${name}`,
    clause: (names: string) => `about ${names}`,
  },
  modalities: {
    label: 'How it is put',
    values: vocabulary.modalities,
    chip: plain,
    clause: (names: string) => `put as ${names}`,
  },
  measures: {
    label: 'Sanction',
    values: vocabulary.measures,
    chip: (name: string) => `sanction: ${name}`,
    clause: (names: string) => `with the measure ${names}`,
  },
  groups: {
    label: 'Side',
    values: {},
    chip: (name: string) => `side: ${name}`,
    clause: (names: string) => `on the side of ${names}`,
  },
} satisfies Readonly<Record<string, FacetWords>>;

/** A facet that has words; one without them cannot be told. */
export type WordedFacet = keyof typeof facets;

/** The words of every filter: facets, the menus they stand in, and the rest by name. */
export const facet = {
  facets: facets as Readonly<Record<WordedFacet, FacetWords>>,
  menus: {
    actor: 'Actor',
    kind: 'Kind of claim',
    claim: 'Claim',
    type: 'Event type',
    status: 'Status',
    article: 'Article',
  },
  others: { range: 'Dates', dates: 'Certain only', q: 'Words', asof: 'As known on' },
  /** What choosing a value gives, under these heads. */
  counts: (events: string, claims: string) => `${events} and ${claims}`,
  heads: { events: 'events', claims: 'claims' },
};
