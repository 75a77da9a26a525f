import type { DayNumber } from '@/domain/day';
import { eachFacet, type FacetName, type FacetValue } from './facets';

/** `event`: when it happened or what the claim is about; `said`: when it was stated; `published`: when it first appeared. */
export const clocks = ['event', 'said', 'published'] as const;
export type Clock = (typeof clocks)[number];

/** Whether what lies in the chosen days only possibly is kept. */
export const dateRules = ['possible', 'certain'] as const;
export type DateRule = (typeof dateRules)[number];

/** For each facet what is chosen; an empty list is no filter. */
export type Choices = { readonly [K in FacetName]: readonly FacetValue<K>[] };

/** The one question the dashboard asks. Both days are inclusive. */
export interface Query extends Choices {
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
  /** `certain` keeps only what lies wholly within the chosen days; without days it keeps all. */
  readonly dates: DateRule;
  readonly clock: Clock;
  /** Hide what was certainly published after this day. */
  readonly asof: DayNumber | null;
  readonly q: string;
}

export const emptyQuery: Query = {
  from: null,
  to: null,
  dates: 'possible',
  clock: 'event',
  asof: null,
  ...eachFacet(() => []),
  q: '',
};
