import { claimantsOf, type DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import type { Event, ParticipantRole } from '@/domain/event';

/** Who is spoken of or to does not do it. */
const spokenOf: ReadonlySet<ParticipantRole> = new Set<ParticipantRole>(['subject', 'target', 'addressee']);

/** The groups of those who took part, each once; of those spoken of only if nobody acts. */
export function groupsOfEvent(index: DatasetIndex, event: Event): string[] {
  const acting = event.participants.filter(({ role }) => !spokenOf.has(role));
  const told = acting.length > 0 ? acting : event.participants;
  return [...new Set(told.flatMap(({ actor }) => index.actors.get(actor)?.group ?? []))];
}

/** The groups of who claims, each once; empty when the article speaks on its own authority. */
export function groupsOfClaim(index: DatasetIndex, claim: Claim): string[] {
  return [...new Set(claimantsOf(claim).flatMap((id) => index.actors.get(id)?.group ?? []))];
}
