import type { Actor } from '@/domain/actor';
import type { Article } from '@/domain/article';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import type { Stretch } from '@/domain/evidence';
import type { Relation } from '@/domain/relation';
import type { When } from '@/domain/when';

/** The ids that are known on a day. */
export type Known = Pick<ReadonlySet<string>, 'has'>;

const toldBy = (articles: Known, when: When): When => {
  const told = when.earlier?.find(({ before }) => !articles.has(before));
  if (!told) return when;
  const { before: _, ...dated } = told;
  return dated;
};

const keptBy = <T extends Stretch>(articles: Known, stretches: readonly T[]): T[] =>
  stretches.filter(({ article }) => articles.has(article));

const orNull = (known: Known, id: string | null): string | null => (id !== null && known.has(id) ? id : null);

export const articleToldBy = (articles: Known, article: Article): Article => ({
  ...article,
  published: toldBy(articles, article.published),
});

/** An event as these articles tell it, with everyone who takes part; null if none of them does. */
export function eventToldBy(articles: Known, event: Event): Event | null {
  const evidence = keptBy(articles, event.evidence);
  return evidence.length === 0 ? null : { ...event, date: toldBy(articles, event.date), evidence };
}

/** A claim as these articles report it, with all its answers; null if none of them does. */
export function claimToldBy(articles: Known, claim: Claim, events: Known): Claim | null {
  const reports = claim.reports.filter(({ article }) => articles.has(article));
  if (reports.length === 0) return null;
  return {
    ...claim,
    said: toldBy(articles, claim.said),
    aboutDate: claim.aboutDate && toldBy(articles, claim.aboutDate),
    event: orNull(events, claim.event),
    reports,
  };
}

/** A relation as these articles tell it; null if none of them does. */
export function relationToldBy(articles: Known, relation: Relation, events: Known, claims: Known): Relation | null {
  const evidence = keptBy(articles, relation.evidence);
  if (evidence.length === 0) return null;
  return {
    ...relation,
    date: toldBy(articles, relation.date),
    event: orNull(events, relation.event),
    claim: orNull(claims, relation.claim),
    evidence,
  };
}

/** An actor by the names that these articles use, without what binds it to those who are not known. */
export function actorToldBy(articles: Known, { body, ...actor }: Actor, actors: Known): Actor {
  const { aliases, aliasArticles } = actor;
  const told = {
    ...actor,
    affiliation: orNull(actors, actor.affiliation),
    ...(body !== undefined && actors.has(body) ? { body } : {}),
    mentions: keptBy(articles, actor.mentions),
  };
  if (!aliasArticles) return told;
  const kept = aliases.map((_, i) => (aliasArticles[i] ?? []).filter((article) => articles.has(article)));
  return {
    ...told,
    aliases: aliases.filter((_, i) => kept[i]?.length),
    aliasArticles: kept.filter(({ length }) => length > 0),
  };
}

/** Whom a claim names whoever reports it. */
export const namedIn = ({ claimant, coClaimants = [], about, quantity }: Claim): string[] => [
  claimant,
  ...coClaimants,
  ...about,
  ...(quantity?.subject ? [quantity.subject] : []),
];

export const namedInRelation = ({ source, target, allegedBy = [] }: Relation): string[] => [
  source,
  target,
  ...allegedBy,
];
