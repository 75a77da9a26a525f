import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import { type Evidence, evidenceOf } from '@/domain/evidence';
import type { Relation } from '@/domain/relation';
import type { When } from '@/domain/when';
import type { Lookups } from './lookups';
import type { Clock } from './query';

const dated = (when: When | null): When | null => (when && (when.start !== null || when.end !== null) ? when : null);

/** The earliest of these dates; those that are not known say nothing about it. */
const first = (dates: readonly When[]): When | null =>
  dates.reduce<When | null>((best, date) => {
    if (dated(date) === null) return best;
    return best === null || (date.start ?? date.end ?? '') < (best.start ?? best.end ?? '') ? date : best;
  }, null);

const firstPublished = (index: Lookups, evidence: readonly Evidence[]): When | null =>
  first(evidence.flatMap(({ article }) => index.articles.get(article)?.published ?? []));

/** When an event stands on a clock; it was said when the first claim about it was. Null is undated. */
export function clockOfEvent(index: Lookups, event: Event, clock: Clock): When | null {
  if (clock === 'event') return dated(event.date);
  if (clock === 'published') return firstPublished(index, event.evidence);
  return first((index.claimsOfEvent.get(event.id) ?? []).map(({ said }) => said));
}

/** When a claim stands on a clock; without a time of its own it is about the time it was said. */
export function clockOfClaim(index: Lookups, claim: Claim, clock: Clock): When | null {
  if (clock === 'event') return dated(claim.aboutDate ?? claim.said);
  return clock === 'said' ? dated(claim.said) : firstPublished(index, evidenceOf(claim));
}

/** When a relation stands on a clock; it was said when its claim was. */
export function clockOfRelation(index: Lookups, relation: Relation, clock: Clock): When | null {
  if (clock === 'event') return dated(relation.date);
  if (clock === 'published') return firstPublished(index, relation.evidence);
  const claim = relation.claim === null ? undefined : index.claims.get(relation.claim);
  if (claim) return dated(claim.said);
  const event = relation.event === null ? undefined : index.events.get(relation.event);
  return event ? clockOfEvent(index, event, 'said') : null;
}
