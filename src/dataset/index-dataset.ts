import type { Actor } from '@/domain/actor';
import type { Article, DigestSentence } from '@/domain/article';
import { type Answer, type Claim, narrator } from '@/domain/claim';
import { type DayNumber, parseDay } from '@/domain/day';
import type { Event } from '@/domain/event';
import { type Evidence, evidenceOf } from '@/domain/evidence';
import type { Group } from '@/domain/group';
import { inOrder } from '@/domain/in-order';
import type { Relation } from '@/domain/relation';
import { type Span, spanOf } from '@/domain/span';
import { completeTexts } from './complete-texts';
import type { Dataset } from './format';
import { groupsOf } from './groups-of';
import { finish, type Steps, within } from './steps';

/** An item that evidence supports. */
export interface ItemRef {
  readonly kind: 'event' | 'claim' | 'relation';
  readonly id: string;
}

/** A stretch of evidence with the item it supports, as the reader shows it. */
export interface Support extends ItemRef {
  readonly evidence: Evidence;
}

/** Look-ups over one dataset; built once, never changed. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly articles: ReadonlyMap<string, Article>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly events: ReadonlyMap<string, Event>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** The parties, in the order of the dossier. */
  readonly groups: ReadonlyMap<string, Group>;
  /** Articles by publication, first to last; an article's number is its place here, from 1. */
  readonly byPublication: readonly Article[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** The days on which each article may have appeared. */
  readonly publishedOf: ReadonlyMap<string, Span>;
  /** The dossier's days, inclusive. */
  readonly period: { readonly from: DayNumber; readonly to: DayNumber };
  readonly sentences: ReadonlyMap<string, { article: Article; sentence: DigestSentence; ordinal: number }>;
  readonly claimsOfEvent: ReadonlyMap<string, readonly Claim[]>;
  readonly relationsOfEvent: ReadonlyMap<string, readonly Relation[]>;
  readonly relationsOfClaim: ReadonlyMap<string, readonly Relation[]>;
  /** Claims that answer this one, with how. */
  readonly answersTo: ReadonlyMap<string, readonly { by: Claim; answer: Answer }[]>;
  /** What each digest sentence supports, in the order of the original. */
  readonly supportOf: ReadonlyMap<string, readonly Support[]>;
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const gather = <T>(items: readonly T[], keysOf: (item: T) => readonly (string | null)[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
};

/** The claimant's id, or null when the article speaks on its own authority. */
export const claimantOf = (claim: Claim): string | null => (claim.claimant === narrator ? null : claim.claimant);

/** All who claim it, actors only: the claimant first, then who says it too. */
export const claimantsOf = (claim: Claim): string[] => {
  const first = claimantOf(claim);
  return [...(first === null ? [] : [first]), ...(claim.coClaimants ?? [])];
};

const publicationOrder = (a: Article, b: Article): number =>
  inOrder(a.published.start ?? '', b.published.start ?? '') ||
  inOrder(a.published.end ?? '', b.published.end ?? '') ||
  inOrder(a.id, b.id);

/** What is known on a day of the past has the groups of the whole, so that nothing moves when the day does. */
export const indexDataset = (dataset: Dataset, groups = groupsOf(dataset)): DatasetIndex =>
  finish(indexSteps(dataset, groups));

/** The same, step by step. */
export function* indexSteps(dataset: Dataset, groups = groupsOf(dataset)): Steps<DatasetIndex> {
  // Without a word on languages every text is in all of the product; whatever was opened was held to that.
  if (dataset.dossier.languages) yield* within(completeTexts(dataset), 0, 0.3);
  const { events, claims, relations } = dataset;
  const byPublication = [...dataset.articles].sort(publicationOrder);
  const supports: Support[] = [];
  for (const { id, evidence } of events)
    for (const one of evidence) supports.push({ kind: 'event', id, evidence: one });
  yield 0.3;
  for (const claim of claims)
    for (const one of evidenceOf(claim)) supports.push({ kind: 'claim', id: claim.id, evidence: one });
  yield 0.4;
  for (const { id, evidence } of relations)
    for (const one of evidence) supports.push({ kind: 'relation', id, evidence: one });
  yield 0.5;
  supports.sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
  yield 0.6;
  const supportOf = gather(supports, ({ evidence }) => [evidence.digest]);
  yield 0.7;
  const claimsOfEvent = gather(claims, (claim) => [claim.event]);
  yield 0.75;
  const relationsOfEvent = gather(relations, (relation) => [relation.event]);
  const relationsOfClaim = gather(relations, (relation) => [relation.claim]);
  yield 0.8;
  const answered = claims.flatMap((by) => by.answers.map((answer) => ({ by, answer })));
  const answersTo = gather(answered, ({ answer }) => [answer.claim]);
  yield 0.9;
  const { period } = dataset.dossier;
  const from = parseDay(period.start) ?? 0;
  return {
    dataset,
    articles: byId(dataset.articles),
    actors: byId(dataset.actors),
    events: byId(events),
    claims: byId(claims),
    relations: byId(relations),
    groups,
    byPublication,
    numberOf: new Map(byPublication.map((article, i) => [article.id, i + 1])),
    publishedOf: new Map(dataset.articles.map(({ id, published }) => [id, spanOf(published)])),
    period: { from, to: parseDay(period.end) ?? from },
    sentences: new Map(
      dataset.articles.flatMap((article) =>
        article.digest.map((sentence, i) => [sentence.id, { article, sentence, ordinal: i + 1 }] as const),
      ),
    ),
    claimsOfEvent,
    relationsOfEvent,
    relationsOfClaim,
    answersTo,
    supportOf,
  };
}
