import type { Language } from '@/domain/text';
import { en } from './en';
import { nl } from './nl';

/** The words of one facet. */
export interface FacetWords {
  readonly label: string;
  /** What values are called that the dataset has no name for. */
  readonly values: Readonly<Record<string, string>>;
  /** A chosen value by itself; its name says enough where there is nothing to add. */
  readonly chip: (name: string) => string;
  /** Several names, already joined, as what follows "claims", "events" or both in a sentence. */
  readonly clause: (names: string) => string;
}

const plain = (name: string): string => name;

const english = {
  actors: { label: 'Actor', values: {}, chip: plain, clause: (names: string) => `with ${names}` },
  kinds: { label: 'Kind', values: en.claimKinds, chip: plain, clause: (names: string) => `of the kind ${names}` },
  types: { label: 'Event type', values: en.eventTypes, chip: plain, clause: (names: string) => `of the type ${names}` },
  articles: { label: 'Article', values: {}, chip: plain, clause: (names: string) => `in the article ${names}` },
  statuses: {
    label: 'Status',
    values: en.statuses,
    chip: plain,
    clause: (names: string) => `with the status ${names}`,
  },
  claimants: {
    label: 'Who says it',
    values: { narrator: en.narrator },
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
    values: en.modalities,
    chip: plain,
    clause: (names: string) => `put as ${names}`,
  },
  measures: {
    label: 'Sanction',
    values: en.measures,
    chip: (name: string) => `sanction: ${name}`,
    clause: (names: string) => `with the measure ${names}`,
  },
} satisfies Readonly<Record<string, FacetWords>>;

/** A facet that has words; one without them cannot be told. */
export type WordedFacet = keyof typeof english;

const dutch: Readonly<Record<WordedFacet, FacetWords>> = {
  actors: { label: 'Actor', values: {}, chip: plain, clause: (names) => `met ${names}` },
  kinds: { label: 'Soort', values: nl.claimKinds, chip: plain, clause: (names) => `van de soort ${names}` },
  types: { label: 'Soort gebeurtenis', values: nl.eventTypes, chip: plain, clause: (names) => `van het type ${names}` },
  articles: { label: 'Artikel', values: {}, chip: plain, clause: (names) => `in het artikel ${names}` },
  statuses: { label: 'Status', values: nl.statuses, chip: plain, clause: (names) => `met de status ${names}` },
  claimants: {
    label: 'Wie het zegt',
    values: { narrator: nl.narrator },
    chip: (name) => `zegt het: ${name}`,
    clause: (names) => `van ${names}`,
  },
  about: {
    label: 'Over wie',
    values: {},
    chip: (name) => `over ${name}`,
    clause: (names) => `over ${names}`,
  },
  modalities: {
    label: 'Hoe het is gesteld',
    values: nl.modalities,
    chip: plain,
    clause: (names) => `gebracht als ${names}`,
  },
  measures: {
    label: 'Sanctie',
    values: nl.measures,
    chip: (name) => `sanctie: ${name}`,
    clause: (names) => `met de maatregel ${names}`,
  },
};

/** The words of every filter: facets, the menus they stand in, and the rest by name. */
export const facetWords = {
  en: {
    facets: english as Readonly<Record<WordedFacet, FacetWords>>,
    menus: { actor: 'Actor', kind: 'Kind', claim: 'Claim', type: 'Event type', status: 'Status', article: 'Article' },
    others: { range: 'Dates', q: 'Words', asof: 'As known on' },
  },
  nl: {
    facets: dutch,
    menus: {
      actor: 'Actor',
      kind: 'Soort',
      claim: 'Bewering',
      type: 'Soort gebeurtenis',
      status: 'Status',
      article: 'Artikel',
    },
    others: { range: 'Data', q: 'Woorden', asof: 'Zoals bekend op' },
  },
} satisfies Record<Language, unknown>;

/** What a filter is called. */
export const nameOfFilter = (name: WordedFacet | 'range' | 'q' | 'asof', lang: Language): string => {
  const { facets, others } = facetWords[lang];
  return name === 'range' || name === 'q' || name === 'asof' ? others[name] : facets[name].label;
};

/** What a value is called that the dataset has no name for. */
export const wordOfValue = (facet: WordedFacet, value: string, lang: Language): string =>
  facetWords[lang].facets[facet].values[value] ?? value.replaceAll('-', ' ');
