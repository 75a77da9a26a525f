import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import type { Subject } from './facets';

const claimsOf = (index: DatasetIndex, event: Event | undefined): readonly Claim[] =>
  (event && index.claimsOfEvent.get(event.id)) ?? [];

const eventOf = (index: DatasetIndex, id: string | null): Event | undefined =>
  id === null ? undefined : index.events.get(id);

export const subjectOfEvent = (index: DatasetIndex, item: Event): Subject => ({
  kind: 'event',
  everyone: index.actors,
  item,
  event: item,
  claims: claimsOf(index, item),
});

export const subjectOfClaim = (index: DatasetIndex, item: Claim): Subject => ({
  kind: 'claim',
  everyone: index.actors,
  item,
  event: eventOf(index, item.event),
  claims: [item],
});

export function subjectOfRelation(index: DatasetIndex, item: Relation): Subject {
  const claim = item.claim === null ? undefined : index.claims.get(item.claim);
  const event = eventOf(index, item.event ?? claim?.event ?? null);
  return { kind: 'relation', everyone: index.actors, item, event, claims: claim ? [claim] : claimsOf(index, event) };
}
