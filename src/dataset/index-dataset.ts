import type { Actor } from '@/domain/actor';
import type { Article, DigestSentence } from '@/domain/article';
import { type Answer, type Claim, narrator } from '@/domain/claim';
import { type DayNumber, parseDay } from '@/domain/day';
import type { Event } from '@/domain/event';
import type { Evidence } from '@/domain/evidence';
import type { Group } from '@/domain/group';
import type { Relation } from '@/domain/relation';
import { type Span, spanOf } from '@/domain/span';
import { completeTexts } from './complete-texts';
import type { Dataset } from './format';
import { groupsOf } from './groups-of';

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

/** All evidence of a claim, over its reports. */
export const evidenceOfClaim = (claim: Claim): Evidence[] => claim.reports.flatMap((report) => report.evidence);

/** The claimant's id, or null when the article speaks on its own authority. */
export const claimantOf = (claim: Claim): string | null => (claim.claimant === narrator ? null : claim.claimant);

/** All who claim it, actors only: the claimant first, then who says it too. */
export const claimantsOf = (claim: Claim): string[] => {
  const first = claimantOf(claim);
  return [...(first === null ? [] : [first]), ...(claim.coClaimants ?? [])];
};

const publicationOrder = (a: Article, b: Article): number =>
  (a.published.start ?? '').localeCompare(b.published.start ?? '') ||
  (a.published.end ?? '').localeCompare(b.published.end ?? '') ||
  a.id.localeCompare(b.id);

/** What is known on a day of the past has the groups of the whole, so that nothing moves when the day does. */
export function indexDataset(dataset: Dataset, groups = groupsOf(dataset)): DatasetIndex {
  // Without a word on languages every text is in all of the product; whatever was opened was held to that.
  if (dataset.dossier.languages) completeTexts(dataset);
  const byPublication = [...dataset.articles].sort(publicationOrder);
  const supports: Support[] = [
    ...dataset.events.flatMap((event) =>
      event.evidence.map((evidence) => ({ kind: 'event' as const, id: event.id, evidence })),
    ),
    ...dataset.claims.flatMap((claim) =>
      evidenceOfClaim(claim).map((evidence) => ({ kind: 'claim' as const, id: claim.id, evidence })),
    ),
    ...dataset.relations.flatMap((relation) =>
      relation.evidence.map((evidence) => ({ kind: 'relation' as const, id: relation.id, evidence })),
    ),
  ].sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
  const { period } = dataset.dossier;
  const from = parseDay(period.start) ?? 0;
  const answered = dataset.claims.flatMap((by) => by.answers.map((answer) => ({ by, answer })));
  return {
    dataset,
    articles: byId(dataset.articles),
    actors: byId(dataset.actors),
    events: byId(dataset.events),
    claims: byId(dataset.claims),
    relations: byId(dataset.relations),
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
    claimsOfEvent: gather(dataset.claims, (claim) => [claim.event]),
    relationsOfEvent: gather(dataset.relations, (relation) => [relation.event]),
    relationsOfClaim: gather(dataset.relations, (relation) => [relation.claim]),
    answersTo: gather(answered, ({ answer }) => [answer.claim]),
    supportOf: gather(supports, ({ evidence }) => [evidence.digest]),
  };
}
