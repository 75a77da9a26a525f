import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import type { Subject } from './facets';
import type { Lookups } from './lookups';

const claimsOf = (index: Lookups, event: Event | undefined): readonly Claim[] =>
  (event && index.claimsOfEvent.get(event.id)) ?? [];

const eventOf = (index: Lookups, id: string | null): Event | undefined =>
  id === null ? undefined : index.events.get(id);

export const subjectOfEvent = (index: Lookups, item: Event): Subject => ({
  kind: 'event',
  everyone: index.actors,
  item,
  event: item,
  claims: claimsOf(index, item),
});

export const subjectOfClaim = (index: Lookups, item: Claim): Subject => ({
  kind: 'claim',
  everyone: index.actors,
  item,
  event: eventOf(index, item.event),
  claims: [item],
});

export function subjectOfRelation(index: Lookups, item: Relation): Subject {
  const claim = item.claim === null ? undefined : index.claims.get(item.claim);
  const event = eventOf(index, item.event ?? claim?.event ?? null);
  return { kind: 'relation', everyone: index.actors, item, event, claims: claim ? [claim] : claimsOf(index, event) };
}
