import type { Gender } from './gender';

/** The words by which a sentence tells who says what it says. */
export interface SpeechWords {
  /** Verbs of saying, in the forms that news uses. */
  readonly say: readonly string[];
  /** Those of them that pass on what another says: "France said that Macron had told". */
  readonly reporting: readonly string[];
  /** Verbs that tell what somebody thinks, wants, fears or refuses. */
  readonly hold: readonly string[];
  /** Participles of such verbs: with an auxiliary they say it as well. */
  readonly said: readonly string[];
  /** Verbs in two parts: "gaf … aan", "made … clear". */
  readonly split: readonly (readonly [first: string, second: string])[];
  readonly auxiliaries: readonly string[];
  /** "volgens", "according to". */
  readonly according: readonly string[];
  /** The pronouns of one woman, and of one man. */
  readonly gendered: Readonly<Record<Gender, readonly string[]>>;
  readonly pronouns: readonly string[];
  /** Pronouns after "volgens". */
  readonly accordingPronouns: readonly string[];
  /** Before one who is spoken to: "tegen", "told". */
  readonly toSomeone: readonly string[];
  /** Small words that may stand between "volgens" and a name, or before a subject. */
  readonly determiners: readonly string[];
  readonly that: readonly string[];
  /** What begins a clause that says something of a noun: "die", "which". */
  readonly relative: readonly string[];
  /** What begins another clause of the same sentence: "zoals", "because". */
  readonly clauses: readonly string[];
  readonly but: readonly string[];
  /** After "but" these go on with what was being said. */
  readonly notAnother: readonly string[];
  /** After a comma: what the article adds of a place, and what was said beside what happened. */
  readonly background: readonly string[];
  readonly accompanying: readonly string[];
  readonly impersonal: readonly string[];
  /** Nouns that announce what somebody says: "De boodschap: …". */
  readonly message: string;
  /** "Dat zei …": what was said stands in the sentence before. */
  readonly pointsBack: readonly string[];
  /** Before a verb of saying it makes of it no saying: "te stellen". */
  readonly infinitive: string;
}
