import type { Language } from '@/domain/text';

/** The facets of claims: who speaks, of whom, how it is put, and the measure of a sanction. */
export const facetWords = {
  en: {
    spoken: 'Claim',
    claimants: 'Who says it',
    about: 'About whom',
    modalities: 'How it is put',
    measures: 'Sanction',
    saidBy: (name: string) => `says it: ${name}`,
    saidOf: (name: string) => `about ${name}`,
    measure: (name: string) => `sanction: ${name}`,
  },
  nl: {
    spoken: 'Bewering',
    claimants: 'Wie het zegt',
    about: 'Over wie',
    modalities: 'Hoe het is gesteld',
    measures: 'Sanctie',
    saidBy: (name: string) => `zegt het: ${name}`,
    saidOf: (name: string) => `over ${name}`,
    measure: (name: string) => `sanctie: ${name}`,
  },
} satisfies Record<Language, unknown>;
