import type { Places } from './admit-articles';
import type { Leaving } from './left-out';

/** What is there already while the next list is gone through. */
export interface Known {
  readonly leaving: Leaving;
  readonly articles: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly places: Places;
}
