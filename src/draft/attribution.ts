import type { Range } from '@/text/range';
import type { Gender } from './gender';
import type { Rule } from './rule';

/** Who says what a stretch of a sentence says. Offsets are within the sentence. */
export interface Attribution {
  readonly rule: Rule;
  readonly claimant: string;
  readonly claimantAt: Range;
  /** Where the words of saying stand. */
  readonly at: number;
  readonly isMedia: boolean;
  /** By what pronoun, where it is one: it tells of a woman or a man. */
  readonly gender?: Gender | undefined;
}

export const speakerRules = {
  according: { id: 'claim/according', reason: { nl: 'na “volgens” of “aldus”', en: 'after “according to”' } },
  subject: {
    id: 'claim/subject-of-saying',
    reason: { nl: 'onderwerp van een werkwoord van zeggen', en: 'subject of a verb of saying' },
  },
  afterQuote: {
    id: 'claim/after-quotation',
    reason: { nl: 'achter het citaat genoemd', en: 'named after the quotation' },
  },
  beforeColon: {
    id: 'claim/before-colon',
    reason: { nl: 'voor de dubbele punt en het citaat', en: 'before the colon and the quotation' },
  },
  holds: {
    id: 'claim/subject-of-thinking',
    reason: { nl: 'onderwerp van een werkwoord van denken of willen', en: 'subject of a verb of thinking or wanting' },
  },
  pronoun: {
    id: 'claim/pronoun',
    reason: {
      nl: 'een voornaamwoord dat naar de vorige spreker wijst',
      en: 'a pronoun pointing back at the last speaker',
    },
  },
  carriedOn: {
    id: 'claim/quotation-goes-on',
    reason: {
      nl: 'een citaat dat doorloopt uit de zin ervoor',
      en: 'a quotation that goes on from the sentence before',
    },
  },
  about: {
    id: 'claim/quotation-of-whom-it-is-about',
    reason: {
      nl: 'een citaat na een zin over deze persoon, zonder dat er iemand bij genoemd wordt',
      en: 'a quotation after a sentence about this person, with nobody named beside it',
    },
  },
  carriedBack: {
    id: 'claim/quotation-named-later',
    reason: {
      nl: 'een citaat waarvan de spreker in de volgende zin staat',
      en: 'a quotation whose speaker stands in the next sentence',
    },
  },
  saidNext: {
    id: 'claim/said-in-next-sentence',
    reason: { nl: '“Dat zei …” in de zin erna', en: '“So said …” in the next sentence' },
  },
  message: {
    id: 'claim/message',
    reason: {
      nl: 'na “De boodschap:”, van wie de zin ervoor gaat',
      en: 'after “The message:”, of whom the sentence before is about',
    },
  },
  speaker: {
    id: 'claim/speaker-throughout',
    reason: { nl: 'wie in deze tekst aan het woord is', en: 'who speaks throughout this text' },
  },
  narrator: {
    id: 'claim/narrator',
    reason: { nl: 'het artikel zelf, niemand anders wordt genoemd', en: 'the article itself, nobody else is named' },
  },
} as const satisfies Readonly<Record<string, Rule>>;
