import type { Comparator } from './comparator';

/** What stands before a number, or right after it, and what it makes of the number. */
export interface HedgeWords {
  readonly before: Readonly<Record<Exclude<Comparator, '=' | 'range'>, readonly string[]>>;
  readonly after: Readonly<Record<Exclude<Comparator, '=' | 'range'>, readonly string[]>>;
  /** Words that may stand between hedge and number. */
  readonly articles: readonly string[];
  /** Before the first of two bounds, and between them. */
  readonly between: readonly string[];
  readonly joints: readonly string[];
}
