import { claimantOf, type DatasetIndex, evidenceOfClaim } from '@/dataset/index-dataset';
import type { Claim, ClaimKind, Modality } from '@/domain/claim';
import type { Event, EventType, Status } from '@/domain/event';
import type { Relation } from '@/domain/relation';

/**
 * What an item can be filtered by. Traits that an item lacks itself it has from what it hangs on:
 * an event has the kinds, speakers and measures of its claims, a claim the type and status of its event, a relation those of its event and claim.
 */
export interface Traits {
  readonly actors: ReadonlySet<string>;
  readonly kinds: ReadonlySet<ClaimKind>;
  readonly types: ReadonlySet<EventType>;
  readonly articles: ReadonlySet<string>;
  readonly statuses: ReadonlySet<Status>;
  readonly claimants: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly modalities: ReadonlySet<Modality>;
  readonly measures: ReadonlySet<string>;
}

const present = <T>(...items: readonly (T | null | undefined)[]): T[] => items.filter((item) => item != null) as T[];

type SpokenTraits = Pick<Traits, 'kinds' | 'claimants' | 'about' | 'modalities' | 'measures'>;

const spokenTraits = (claims: readonly Claim[]): SpokenTraits => ({
  kinds: new Set(claims.map(({ kind }) => kind)),
  claimants: new Set(claims.map(({ claimant }) => claimant)),
  about: new Set(claims.flatMap(({ about }) => about)),
  modalities: new Set(claims.map(({ modality }) => modality)),
  measures: new Set(present(...claims.map(({ measure }) => measure))),
});

export function traitsOfEvent(index: DatasetIndex, event: Event): Traits {
  return {
    actors: new Set(event.participants.map(({ actor }) => actor)),
    ...spokenTraits(index.claimsOfEvent.get(event.id) ?? []),
    types: new Set([event.type]),
    articles: new Set(event.evidence.map(({ article }) => article)),
    statuses: new Set([event.status]),
  };
}

export function traitsOfClaim(index: DatasetIndex, claim: Claim): Traits {
  const event = claim.event === null ? undefined : index.events.get(claim.event);
  return {
    actors: new Set(present(claimantOf(claim), ...claim.about, ...claim.reports.map(({ via }) => via))),
    ...spokenTraits([claim]),
    types: new Set(present(event?.type)),
    articles: new Set(evidenceOfClaim(claim).map(({ article }) => article)),
    statuses: new Set(present(event?.status)),
  };
}

export function traitsOfRelation(index: DatasetIndex, relation: Relation): Traits {
  const claim = relation.claim === null ? undefined : index.claims.get(relation.claim);
  const eventId = relation.event ?? claim?.event ?? null;
  const event = eventId === null ? undefined : index.events.get(eventId);
  return {
    actors: new Set([relation.source, relation.target]),
    ...spokenTraits(claim ? [claim] : event ? (index.claimsOfEvent.get(event.id) ?? []) : []),
    types: new Set(present(event?.type)),
    articles: new Set(relation.evidence.map(({ article }) => article)),
    statuses: new Set([relation.status]),
  };
}
