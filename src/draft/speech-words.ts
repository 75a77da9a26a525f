/** The words by which a sentence tells who says what it says. */
export interface SpeechWords {
  /** Verbs of saying, in the forms that news uses. */
  readonly say: readonly string[];
  /** Verbs that tell what somebody thinks, wants, fears or refuses. */
  readonly hold: readonly string[];
  /** Participles of such verbs: with an auxiliary they say it as well. */
  readonly said: readonly string[];
  readonly auxiliaries: readonly string[];
  /** "volgens", "according to". */
  readonly according: readonly string[];
  readonly pronouns: readonly string[];
  /** Pronouns after "volgens". */
  readonly accordingPronouns: readonly string[];
  /** Before one who is spoken to: "tegen", "told". */
  readonly toSomeone: readonly string[];
  /** Small words that may stand between "volgens" and a name, or before a subject. */
  readonly determiners: readonly string[];
  readonly that: readonly string[];
}
