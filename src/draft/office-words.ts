/** Nouns for people who speak by office, and the words that may stand before them. */
export interface OfficeWords {
  readonly nouns: readonly string[];
  readonly modifiers: readonly string[];
  /** Bodies that speak without a name of their own: "the court", "de bond". */
  readonly bodies: readonly string[];
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
  /** Sources of patterns: whose office it is ("Lees"), what it is an office of, and a body called by its leader. */
  readonly owner: string;
  readonly of: string;
  readonly ofLeader: string;
}
