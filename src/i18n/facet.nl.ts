import type { facet as en } from './facet.en';
import { vocabulary } from './vocabulary.nl';

const plain = (name: string): string => name;

export const facet: typeof en = {
  facets: {
    actors: { label: 'Actor', values: {}, chip: plain, clause: (names) => `met ${names}` },
    kinds: {
      label: 'Soort bewering',
      values: vocabulary.claimKinds,
      chip: plain,
      clause: (names) => `van de soort ${names}`,
    },
    types: {
      label: 'Type gebeurtenis',
      values: vocabulary.eventTypes,
      chip: plain,
      clause: (names) => `van het type ${names}`,
    },
    articles: { label: 'Artikel', values: {}, chip: plain, clause: (names) => `in het artikel ${names}` },
    statuses: {
      label: 'Status',
      values: vocabulary.statuses,
      chip: plain,
      clause: (names) => `met de status ${names}`,
    },
    claimants: {
      label: 'Wie het zegt',
      values: { narrator: vocabulary.narrator },
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
      values: vocabulary.modalities,
      chip: plain,
      clause: (names) => `gebracht als ${names}`,
    },
    measures: {
      label: 'Sanctie',
      values: vocabulary.measures,
      chip: (name) => `sanctie: ${name}`,
      clause: (names) => `met de maatregel ${names}`,
    },
    groups: {
      label: 'Kant',
      values: {},
      chip: (name) => `kant: ${name}`,
      clause: (names) => `van de kant van ${names}`,
    },
  },
  menus: {
    actor: 'Actor',
    kind: 'Soort bewering',
    claim: 'Bewering',
    type: 'Type gebeurtenis',
    status: 'Status',
    article: 'Artikel',
  },
  others: { range: 'Data', dates: 'Alleen zeker', q: 'Woorden', asof: 'Zoals bekend op' },
  counts: (events, claims) => `${events} en ${claims}`,
  heads: { events: 'gebeurt.', claims: 'beweringen' },
};
