import type { ClaimKind, Modality } from '@/domain/claim';
import type { EventType, Status } from '@/domain/event';

/** `event`: when it happened or what the claim is about; `said`: when it was stated; `published`: when it first appeared. */
export const clocks = ['event', 'said', 'published'] as const;
export type Clock = (typeof clocks)[number];

/** The one question the dashboard asks. Days are "YYYY-MM-DD", both ends inclusive; an empty list is no filter. */
export interface Query {
  readonly from: string | null;
  readonly to: string | null;
  readonly clock: Clock;
  /** Hide what was certainly published after this day. */
  readonly asof: string | null;
  readonly actors: readonly string[];
  readonly kinds: readonly ClaimKind[];
  readonly types: readonly EventType[];
  readonly articles: readonly string[];
  readonly statuses: readonly Status[];
  /** Who makes a claim: actor ids, or `narrator` for the articles themselves. */
  readonly claimants: readonly string[];
  /** Whom a claim is about. */
  readonly about: readonly string[];
  readonly modalities: readonly Modality[];
  readonly measures: readonly string[];
  readonly q: string;
}

export const emptyQuery: Query = {
  from: null,
  to: null,
  clock: 'event',
  asof: null,
  actors: [],
  kinds: [],
  types: [],
  articles: [],
  statuses: [],
  claimants: [],
  about: [],
  modalities: [],
  measures: [],
  q: '',
};
