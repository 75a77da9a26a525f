import { claimantsOf } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import { type Claim, narrator } from '@/domain/claim';
import type { Event, EventType } from '@/domain/event';

/** Types of events that are acts of speech or contact: whoever tells of one tells what was said there. */
const spoken: ReadonlySet<EventType> = new Set<EventType>([
  'call',
  'meeting',
  'talks',
  'statement',
  'warning',
  'demand',
  'sanction-threat',
  'evacuation',
]);

/** The one party whose claims alone tell of something; null where the article or two parties do. */
function onlyParty(claims: readonly Claim[], actors: ReadonlyMap<string, Actor>): string | null {
  const parties = new Set(
    claims.flatMap((claim) =>
      claim.claimant === narrator ? [narrator] : claimantsOf(claim).map((id) => actors.get(id)?.group ?? id),
    ),
  );
  const [only] = parties;
  return parties.size === 1 && only !== undefined && only !== narrator ? (claims[0]?.claimant ?? null) : null;
}

/** Types of events that two sides were at. */
const shared: ReadonlySet<EventType> = new Set<EventType>(['call', 'meeting', 'talks']);

/** The one side of a conversation by whose word alone all that is known of it was passed on. */
function onlySide(
  { participants }: Event,
  claims: readonly Claim[],
  actors: ReadonlyMap<string, Actor>,
): string | null {
  const tellers = claims.flatMap(({ reports }) => reports.map(({ via }) => via));
  const groups = new Set(tellers.map((via) => (via === null ? null : actors.get(via)?.group)));
  const [teller] = tellers;
  return teller && groups.size === 1 && participants.some(({ actor }) => groups.has(actors.get(actor)?.group))
    ? teller
    : null;
}

/** By whose word alone it is known that something occurred; null where more than one tells it, or the article does. */
export function tellerOf(event: Event, claims: readonly Claim[], actors: ReadonlyMap<string, Actor>): string | null {
  if (shared.has(event.type)) return onlySide(event, claims, actors);
  return spoken.has(event.type) ? null : onlyParty(claims, actors);
}
