/** `unclear`: the nearest verb says nothing sure of the time; `none`: there is no verb that the rules know. */
export type Tense = 'past' | 'present' | 'future' | 'unclear' | 'none';

/** How a language tells past from present and future. Patterns are sources for whole words. */
export interface TenseWords {
  readonly past: readonly string[];
  /** A regular past form, by its ending. */
  readonly regularPast: string;
  /** What has such an ending and is no verb in the past. */
  readonly notPast: readonly string[];
  /** Past forms whose object lies ahead: "threatened a strike in July". A date apart from them may be of either time. */
  readonly prospective: readonly string[];
  readonly present: readonly string[];
  readonly regularPresent: string;
  readonly notPresent: readonly string[];
  readonly future: readonly string[];
  /** "would", "zou": what they say of time depends on more than the rules read. */
  readonly unclear: readonly string[];
  /** With a participle in the same clause these speak of the past. */
  readonly perfect: readonly string[];
  readonly participle: string;
  /** A sentence in the present where none of its verbs is known: forms of the present may be too many to list. */
  readonly sentence: RegExp;
  /** Participles that speak of what is to come: "planned". */
  readonly planned: readonly string[];
}
