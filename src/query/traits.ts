import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import { eachFacet, type FacetName, facets, type Subject } from './facets';

/** What an item can be filtered by: its values of each facet. */
export type Traits = { readonly [K in FacetName]: ReadonlySet<string> };

const traitsOf = (subject: Subject): Traits => eachFacet((name) => new Set<string>(facets[name].of(subject)));

const claimsOf = (index: DatasetIndex, event: Event | undefined): readonly Claim[] =>
  (event && index.claimsOfEvent.get(event.id)) ?? [];

export const traitsOfEvent = (index: DatasetIndex, item: Event): Traits =>
  traitsOf({ kind: 'event', everyone: index.actors, item, event: item, claims: claimsOf(index, item) });

export const traitsOfClaim = (index: DatasetIndex, item: Claim): Traits =>
  traitsOf({
    kind: 'claim',
    everyone: index.actors,
    item,
    event: item.event === null ? undefined : index.events.get(item.event),
    claims: [item],
  });

export function traitsOfRelation(index: DatasetIndex, item: Relation): Traits {
  const claim = item.claim === null ? undefined : index.claims.get(item.claim);
  const id = item.event ?? claim?.event ?? null;
  const event = id === null ? undefined : index.events.get(id);
  return traitsOf({
    kind: 'relation',
    everyone: index.actors,
    item,
    event,
    claims: claim ? [claim] : claimsOf(index, event),
  });
}
