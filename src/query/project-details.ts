import type { DatasetIndex } from '@/dataset/index-dataset';
import { claimantsOf } from '@/dataset/index-dataset';
import { type Actor, namesOfBody } from '@/domain/actor';
import type { Claim } from '@/domain/claim';
import type { Event, ParticipantRole } from '@/domain/event';
import { evidenceOf } from '@/domain/evidence';
import { inOrder } from '@/domain/in-order';
import type { Question } from '@/domain/question';
import type { Relation } from '@/domain/relation';
import type { When } from '@/domain/when';
import { type AnswerDetail, answersOf, answersTo } from './claim-answers';
import { type Difference, projectDifferences } from './project-differences';
import { projectEvidence, projectQuotes, type Quote } from './project-evidence';
import { projectTellings, type Tellings } from './project-tellings';

interface Participation {
  readonly actor: Actor;
  readonly roles: readonly ParticipantRole[];
}

export interface ClaimLine {
  readonly claim: Claim;
  /** Null is the article itself. */
  readonly claimant: Actor | null;
  /** The claims that it answers, and those that answer it. */
  readonly answers: readonly AnswerDetail[];
  readonly answeredBy: readonly AnswerDetail[];
}

export interface Contact {
  readonly relation: Relation;
  readonly source: Actor;
  readonly target: Actor;
}

export interface EventDetails {
  readonly kind: 'event';
  readonly event: Event;
  readonly participants: readonly Participation[];
  readonly claims: readonly ClaimLine[];
  readonly contacts: readonly Contact[];
  readonly differences: readonly Difference[];
  readonly evidence: readonly Quote[];
}

export interface ClaimDetails {
  readonly kind: 'claim';
  readonly claim: Claim;
  readonly claimant: Actor | null;
  readonly coClaimants: readonly Actor[];
  readonly about: readonly Actor[];
  readonly subject: Actor | null;
  readonly event: Event | null;
  readonly answers: readonly AnswerDetail[];
  readonly answeredBy: readonly AnswerDetail[];
  /** How each article tells it. */
  readonly tellings: Tellings;
  readonly questions: readonly Question[];
  readonly evidence: readonly Quote[];
}

export interface ActorDetails {
  readonly kind: 'actor';
  readonly actor: Actor;
  readonly affiliation: Actor | null;
  /** Other names of the same body. */
  readonly otherNames: readonly Actor[];
  readonly members: readonly Actor[];
  readonly events: readonly Event[];
  readonly claims: readonly ClaimLine[];
  readonly about: readonly ClaimLine[];
  readonly contacts: readonly Contact[];
  readonly mentions: readonly { readonly number: number; readonly article: string; readonly count: number }[];
  /** The sentences in which the actor is mentioned. */
  readonly evidence: readonly Quote[];
}

export type ItemDetails = EventDetails | ClaimDetails | ActorDetails;

const first = (when: When): string => when.start ?? when.end ?? '9999';

/** Earliest first; what has no date comes last. */
const byTime =
  <T>(dateOf: (item: T) => When) =>
  (a: T, b: T): number =>
    inOrder(first(dateOf(a)), first(dateOf(b))) || inOrder(dateOf(a).end ?? '9999', dateOf(b).end ?? '9999');

const actorOf = (index: DatasetIndex, id: string | null): Actor | null =>
  (id === null ? undefined : index.actors.get(id)) ?? null;

const lines = (index: DatasetIndex, claims: readonly Claim[]): ClaimLine[] =>
  [...claims].sort(byTime(({ said }) => said)).map((claim) => ({
    claim,
    claimant: actorOf(index, claim.claimant),
    answers: answersOf(index, claim),
    answeredBy: answersTo(index, claim),
  }));

const contactsOf = (index: DatasetIndex, relations: readonly Relation[]): Contact[] =>
  [...relations].sort(byTime(({ date }) => date)).flatMap((relation): Contact[] => {
    const source = index.actors.get(relation.source);
    const target = index.actors.get(relation.target);
    return source && target ? [{ relation, source, target }] : [];
  });

const participantsOf = (index: DatasetIndex, event: Event): Participation[] => {
  const roles = new Map<string, ParticipantRole[]>();
  for (const { actor, role } of event.participants) roles.set(actor, [...(roles.get(actor) ?? []), role]);
  return [...roles].flatMap(([id, own]): Participation[] => {
    const actor = index.actors.get(id);
    return actor ? [{ actor, roles: own }] : [];
  });
};

const projectEvent = (index: DatasetIndex, event: Event): EventDetails => ({
  kind: 'event',
  event,
  participants: participantsOf(index, event),
  claims: lines(index, index.claimsOfEvent.get(event.id) ?? []),
  contacts: contactsOf(index, index.relationsOfEvent.get(event.id) ?? []),
  differences: projectDifferences(index, event),
  evidence: projectEvidence(index, event.evidence),
});

const projectClaim = (index: DatasetIndex, claim: Claim): ClaimDetails => ({
  kind: 'claim',
  claim,
  claimant: actorOf(index, claim.claimant),
  coClaimants: (claim.coClaimants ?? []).flatMap((id) => actorOf(index, id) ?? []),
  about: claim.about.flatMap((id) => index.actors.get(id) ?? []),
  subject: actorOf(index, claim.quantity?.subject ?? null),
  event: (claim.event === null ? undefined : index.events.get(claim.event)) ?? null,
  answers: answersOf(index, claim),
  answeredBy: answersTo(index, claim),
  tellings: projectTellings(index, claim),
  questions: index.dataset.questions.filter(({ claims }) => claims.includes(claim.id)),
  evidence: projectEvidence(index, evidenceOf(claim)),
});

const projectActor = (index: DatasetIndex, actor: Actor): ActorDetails => {
  const { id } = actor;
  const { actors, events, claims, relations } = index.dataset;
  return {
    kind: 'actor',
    actor,
    affiliation: actorOf(index, actor.affiliation),
    otherNames: namesOfBody(index.actors, id),
    members: actors.filter(({ affiliation }) => affiliation === id),
    events: events
      .filter(({ participants }) => participants.some((own) => own.actor === id))
      .sort(byTime((e) => e.date)),
    claims: lines(
      index,
      claims.filter((claim) => claimantsOf(claim).includes(id)),
    ),
    about: lines(
      index,
      claims.filter((claim) => !claimantsOf(claim).includes(id) && claim.about.includes(id)),
    ),
    contacts: contactsOf(
      index,
      relations.filter(({ source, target }) => source === id || target === id),
    ),
    mentions: index.byPublication
      .map((article, i) => ({
        number: i + 1,
        article: article.id,
        count: actor.mentions.filter((mention) => mention.article === article.id).length,
      }))
      .filter(({ count }) => count > 0),
    evidence: projectQuotes(
      index,
      actor.mentions.flatMap(
        ({ article, start, end }) =>
          index.articles
            .get(article)
            ?.digest.filter((sentence) => start < sentence.end && end > sentence.start)
            .map((sentence) => sentence.id) ?? [],
      ),
    ),
  };
};

/** Everything that the details of an event, claim or actor show; null for an id that is not here. */
export function projectDetails(
  index: DatasetIndex,
  { kind, id }: { readonly kind: string; readonly id: string },
): ItemDetails | null {
  const event = kind === 'event' && index.events.get(id);
  if (event) return projectEvent(index, event);
  const claim = kind === 'claim' && index.claims.get(id);
  if (claim) return projectClaim(index, claim);
  const actor = kind === 'actor' && index.actors.get(id);
  return actor ? projectActor(index, actor) : null;
}
