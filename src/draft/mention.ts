import { slugOf } from '@/domain/id';
import type { Range } from '@/text/range';
import type { NamedKind } from './proposal';
import type { Rule } from './rule';

/** A name, or an office that stands for one, within its sentence. */
export interface Mention extends Range {
  readonly rule: Rule;
  readonly actor: string;
  readonly name: string;
  readonly type: NamedKind;
  readonly named: boolean;
  /** Where the office before the name begins, as in "minister van Defensie Jan Peeters". */
  readonly titleStart?: number;
}

export const nameRules = {
  own: { id: 'actor/own-name', reason: { nl: 'een naam uit dit dossier', en: 'a name of this dossier' } },
  institution: { id: 'actor/institution', reason: { nl: 'een bekende instelling', en: 'a body known by name' } },
  outlet: { id: 'actor/outlet', reason: { nl: 'een bekend medium', en: 'a known paper, station or agency' } },
  state: { id: 'actor/state', reason: { nl: 'de naam van een staat', en: 'the name of a state' } },
  capital: {
    id: 'actor/capital',
    reason: { nl: 'een hoofdstad die voor haar regering staat', en: 'a capital standing for its government' },
  },
  people: {
    id: 'actor/people',
    reason: { nl: 'de mensen van een land of streek', en: 'the people of a country or region' },
  },
  place: { id: 'actor/place', reason: { nl: 'een plaats', en: 'a place' } },
  placeByWord: {
    id: 'actor/after-place-word',
    reason: { nl: 'een naam na een woord als “in” of “naar”', en: 'a name after a word such as “in” or “near”' },
  },
  dateline: {
    id: 'actor/dateline',
    reason: { nl: 'de plaats waar het bericht vandaan komt', en: 'where the report was written' },
  },
  byNoun: {
    id: 'actor/by-noun',
    reason: {
      nl: 'een woord als “vakbond” of “gemeente” zegt wat het is',
      en: 'a word such as “union” or “river” says what it is',
    },
  },
  afterArticle: {
    id: 'actor/after-article',
    reason: { nl: 'na een lidwoord heet er geen mens zo', en: 'after an article it is no person' },
  },
  bodyOfState: { id: 'actor/body-of-state', reason: { nl: 'een instelling van een staat', en: 'a body of a state' } },
  ministry: { id: 'actor/ministry', reason: { nl: 'een ministerie', en: 'a ministry' } },
  body: {
    id: 'actor/body-by-word',
    reason: { nl: 'een naam met een woord als “bank” of “partij”', en: 'a name with a word such as “bank” or “party”' },
  },
  capitalWithin: {
    id: 'actor/capital-within',
    reason: { nl: 'een woord met een hoofdletter erin', en: 'a word with a capital inside it' },
  },
  acronym: { id: 'actor/acronym', reason: { nl: 'een afkorting in hoofdletters', en: 'an abbreviation in capitals' } },
  givenName: {
    id: 'actor/given-name',
    reason: { nl: 'een voornaam met een achternaam', en: 'a given name with a surname' },
  },
  title: {
    id: 'actor/after-title',
    reason: { nl: 'een naam na een ambt of titel', en: 'a name after an office or title' },
  },
  speaks: {
    id: 'actor/speaks',
    reason: { nl: 'een naam bij een werkwoord van zeggen', en: 'a name beside a verb of saying' },
  },
  surname: {
    id: 'actor/surname',
    reason: {
      nl: 'de achternaam van iemand die eerder voluit staat',
      en: 'the surname of someone named in full before',
    },
  },
  severalWords: {
    id: 'actor/several-words',
    reason: { nl: 'meer woorden met een hoofdletter', en: 'several words with capitals' },
  },
  oneWord: {
    id: 'actor/one-word',
    reason: { nl: 'een woord met een hoofdletter binnen de zin', en: 'a word with a capital within the sentence' },
  },
  repeated: {
    id: 'actor/repeated',
    reason: {
      nl: 'een woord met een hoofdletter dat ook binnen een zin staat',
      en: 'a word with a capital that also stands within a sentence',
    },
  },
  office: {
    id: 'actor/office',
    reason: { nl: 'iemand met een ambt, zonder naam', en: 'someone with an office, without a name' },
  },
  officeAgain: {
    id: 'actor/office-again',
    reason: {
      nl: 'een ambt dat naar een eerder genoemde verwijst',
      en: 'an office that points back at someone told before',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** A key for a name: lower case, hyphens, no accents. */
export const keyOf = (name: string): string => slugOf(name) || 'nameless';
