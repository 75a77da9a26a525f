/** Words for numbers. `digits` holds those below a hundred that are one word; `scales` multiply what stands before. */
export interface NumberWords {
  readonly digits: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** What may stand between two of them. */
  readonly joint: string;
  /** The articles that count as one before a unit of time. */
  readonly one: readonly string[];
  /** The mark between thousands, and that before a fraction. */
  readonly group: string;
  readonly point: string;
}
