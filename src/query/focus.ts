import { claimantsOf, type DatasetIndex } from '@/dataset/index-dataset';
import { type Evidence, evidenceOf } from '@/domain/evidence';

export type RefKind = 'event' | 'claim' | 'actor' | 'article' | 'sentence' | 'relation';

/** A thing that can be pointed at or opened. */
export interface Ref {
  readonly kind: RefKind;
  readonly id: string;
}

/** What belongs to the things pointed at, by kind: lit in every view while all else fades. */
export type Focus = Readonly<Record<RefKind, ReadonlySet<string>>>;

type Draft = Record<RefKind, Set<string>>;

const addEvidence = (draft: Draft, evidence: readonly Evidence[]): void => {
  for (const { article, digest } of evidence) {
    draft.article.add(article);
    draft.sentence.add(digest);
  }
};

const addRelation = (index: DatasetIndex, draft: Draft, id: string): void => {
  const relation = index.relations.get(id);
  if (!relation) return;
  draft.relation.add(id);
  draft.actor.add(relation.source).add(relation.target);
  addEvidence(draft, relation.evidence);
};

const addClaim = (index: DatasetIndex, draft: Draft, id: string): void => {
  const claim = index.claims.get(id);
  if (!claim) return;
  draft.claim.add(id);
  for (const claimant of claimantsOf(claim)) draft.actor.add(claimant);
  for (const relation of index.relationsOfClaim.get(id) ?? []) addRelation(index, draft, relation.id);
  addEvidence(draft, evidenceOf(claim));
};

const addEvent = (index: DatasetIndex, draft: Draft, id: string): void => {
  const event = index.events.get(id);
  if (!event) return;
  draft.event.add(id);
  for (const { actor } of event.participants) draft.actor.add(actor);
  for (const relation of index.relationsOfEvent.get(id) ?? []) addRelation(index, draft, relation.id);
  for (const claim of index.claimsOfEvent.get(id) ?? []) addClaim(index, draft, claim.id);
  addEvidence(draft, event.evidence);
};

const addSentence = (index: DatasetIndex, draft: Draft, id: string): void => {
  const place = index.sentences.get(id);
  if (!place) return;
  draft.sentence.add(id);
  draft.article.add(place.article.id);
  for (const support of index.supportOf.get(id) ?? []) {
    draft[support.kind].add(support.id);
    if (support.kind === 'relation') {
      const relation = index.relations.get(support.id);
      if (relation) draft.actor.add(relation.source).add(relation.target);
    }
  }
};

const addActor = (index: DatasetIndex, draft: Draft, id: string): void => {
  if (!index.actors.has(id)) return;
  const { events, claims, relations } = index.dataset;
  draft.actor.add(id);
  for (const event of events) {
    if (!event.participants.some(({ actor }) => actor === id)) continue;
    draft.event.add(event.id);
    addEvidence(draft, event.evidence);
  }
  for (const claim of claims) {
    if (!claimantsOf(claim).includes(id) && !claim.about.includes(id)) continue;
    draft.claim.add(claim.id);
    addEvidence(draft, evidenceOf(claim));
  }
  for (const { id: relation, source, target } of relations) {
    if (source === id || target === id) addRelation(index, draft, relation);
  }
};

/** Everything that belongs to these things; the event of a claim lights too, its other claims do not. */
export function projectFocus(index: DatasetIndex, refs: readonly Ref[]): Focus {
  const draft: Draft = {
    event: new Set(),
    claim: new Set(),
    actor: new Set(),
    article: new Set(),
    sentence: new Set(),
    relation: new Set(),
  };
  for (const { kind, id } of refs) {
    if (kind === 'event') addEvent(index, draft, id);
    else if (kind === 'relation') {
      addRelation(index, draft, id);
      const relation = index.relations.get(id);
      if (relation?.event) draft.event.add(relation.event);
      if (relation?.claim) draft.claim.add(relation.claim);
    } else if (kind === 'claim') {
      addClaim(index, draft, id);
      const event = index.claims.get(id)?.event;
      if (event) draft.event.add(event);
    } else if (kind === 'actor') addActor(index, draft, id);
    else if (kind === 'sentence') addSentence(index, draft, id);
    else if (kind === 'article') {
      const article = index.articles.get(id);
      if (article) draft.article.add(id);
      for (const { id: sentence } of article?.digest ?? []) addSentence(index, draft, sentence);
    }
  }
  return draft;
}
