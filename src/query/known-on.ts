import type { Dataset } from '@/dataset/format';
import type { Actor } from '@/domain/actor';
import { type DayNumber, formatDay } from '@/domain/day';
import type { Stretch } from '@/domain/evidence';
import type { When } from '@/domain/when';

/** Without the spellings that only later articles use. */
const spelledBy = (known: ReadonlySet<string>, actor: Actor): Actor => {
  const { aliases, aliasArticles } = actor;
  if (!aliasArticles) return actor;
  const kept = aliases.map((_, i) => (aliasArticles[i] ?? []).filter((article) => known.has(article)));
  return {
    ...actor,
    aliases: aliases.filter((_, i) => kept[i]?.length),
    aliasArticles: kept.filter(({ length }) => length > 0),
  };
};

const toldBy = (known: ReadonlySet<string>, when: When): When => {
  const told = when.earlier?.find(({ before }) => !known.has(before));
  if (!told) return when;
  const { before: _, ...dated } = told;
  return dated;
};

/**
 * The dataset as a reader could have known it at the end of that day: without the articles certainly published later,
 * and without everything that rests on them alone. Later answers, spellings and contacts go with their evidence;
 * dates are those that could be given then.
 */
export function knownOn(dataset: Dataset, day: DayNumber): Dataset {
  // The dataset writes its days, and days as written stand in their order.
  const last = formatDay(day);
  const out = dataset.articles.filter(({ published }) => published.start === null || published.start <= last);
  if (out.length === dataset.articles.length) return dataset;
  const known = new Set(out.map(({ id }) => id));
  const articles = out.map((article) => ({ ...article, published: toldBy(known, article.published) }));
  const kept = <T extends Stretch>(stretches: readonly T[]): T[] =>
    stretches.filter(({ article }) => known.has(article));

  const dated = dataset.events
    .map((event) => ({ ...event, date: toldBy(known, event.date), evidence: kept(event.evidence) }))
    .filter(({ evidence }) => evidence.length > 0);
  const eventIds = new Set(dated.map(({ id }) => id));
  const orNull = (ids: ReadonlySet<string>, id: string | null): string | null =>
    id !== null && ids.has(id) ? id : null;

  const reported = dataset.claims
    .map((claim) => ({
      ...claim,
      said: toldBy(known, claim.said),
      aboutDate: claim.aboutDate && toldBy(known, claim.aboutDate),
      event: orNull(eventIds, claim.event),
      reports: claim.reports.filter(({ article }) => known.has(article)),
    }))
    .filter(({ reports }) => reports.length > 0);
  const claimIds = new Set(reported.map(({ id }) => id));
  const claims = reported.map((claim) => ({
    ...claim,
    answers: claim.answers.filter((answer) => claimIds.has(answer.claim)),
  }));

  const relations = dataset.relations
    .map((relation) => ({
      ...relation,
      date: toldBy(known, relation.date),
      event: orNull(eventIds, relation.event),
      claim: orNull(claimIds, relation.claim),
      evidence: kept(relation.evidence),
    }))
    .filter(({ evidence }) => evidence.length > 0);

  const spoken = new Set([
    ...claims.flatMap(({ claimant, coClaimants = [], about, quantity }) => [
      claimant,
      ...coClaimants,
      ...about,
      ...(quantity?.subject ? [quantity.subject] : []),
    ]),
    ...claims.flatMap(({ reports }) => reports.flatMap(({ via }) => (via === null ? [] : [via]))),
    ...relations.flatMap(({ source, target, allegedBy = [] }) => [source, target, ...allegedBy]),
    ...dated.flatMap(({ allegedBy = [] }) => allegedBy),
  ]);
  // Who takes part has no evidence of its own: one whom only later articles name was not yet known to.
  const unheard = new Set(
    dataset.actors
      .filter(({ id, mentions }) => !spoken.has(id) && mentions.length > 0 && kept(mentions).length === 0)
      .map(({ id }) => id),
  );
  const events = dated.map((event) => ({
    ...event,
    participants: event.participants.filter(({ actor }) => !unheard.has(actor)),
  }));
  const referred = new Set([
    ...spoken,
    ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
  ]);
  const mentioned = dataset.actors
    .map((actor) => spelledBy(known, actor))
    .map((actor) => ({ ...actor, mentions: kept(actor.mentions) }))
    .filter(({ id, mentions }) => mentions.length > 0 || referred.has(id));
  const actorIds = new Set(mentioned.map(({ id }) => id));
  const actors = mentioned.map(({ body, ...actor }) => ({
    ...actor,
    affiliation: orNull(actorIds, actor.affiliation),
    ...(body !== undefined && actorIds.has(body) ? { body } : {}),
  }));

  const questions = dataset.questions
    .map((question) => ({ ...question, claims: question.claims.filter((id) => claimIds.has(id)) }))
    .filter((question) => question.claims.length > 0);
  const ids = new Set([...known, ...eventIds, ...claimIds, ...actorIds]);
  for (const { id } of [...relations, ...questions]) ids.add(id);

  return {
    ...dataset,
    // What a later stretch of time is called tells what came of the days before it.
    dossier: { ...dataset.dossier, phases: dataset.dossier.phases.filter(({ start }) => start <= last) },
    articles,
    events,
    claims,
    relations,
    actors,
    questions,
    // What replaced an id may itself be later.
    retired: dataset.retired.filter(({ replacedBy }) => replacedBy.every((id) => ids.has(id))),
    layout: { ...dataset.layout, places: dataset.layout.places.filter(({ actor }) => actorIds.has(actor)) },
  };
}
