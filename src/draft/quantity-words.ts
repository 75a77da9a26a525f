/** The other words that quantities are read by. */
export interface QuantityWords {
  /** Words that no noun phrase runs across: what follows them is not what is counted. */
  readonly stops: readonly string[];
  /** "100,000 of its soldiers". */
  readonly of: string;
  /** Before a time of the clock. */
  readonly clock: readonly string[];
  /** Units that such a time is told in: "om 20 uur". */
  readonly clockUnits: readonly string[];
  /** Before a small number that points back at somebody: "the two men". */
  readonly definite: readonly string[];
  /** Between the two numbers of a share: "six out of ten voters". */
  readonly share: readonly string[];
  /** What may follow a number of troops whose noun is left out: "8,500 are on alert". */
  readonly elliptical: readonly string[];
  /** Said of people, these make them deaths or injured. */
  readonly died: readonly string[];
  /** A verb of dying in two parts, before and after who died: "kwamen … om". */
  readonly diedApart: readonly [string, string];
  readonly hurt: readonly string[];
  /** Words of armies: without one near, a bare number is none of troops. */
  readonly military: string;
}
