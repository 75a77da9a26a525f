import type { Dataset } from '@/dataset/format';
import type { Actor } from '@/domain/actor';
import type { Evidence } from '@/domain/evidence';

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

/**
 * The dataset as a reader could have known it at the end of that day: without the articles certainly published later,
 * and without everything that rests on them alone. Later answers, spellings and contacts go with their evidence.
 */
export function knownOn(dataset: Dataset, day: string): Dataset {
  const articles = dataset.articles.filter(({ published }) => published.start === null || published.start <= day);
  if (articles.length === dataset.articles.length) return dataset;
  const known = new Set(articles.map(({ id }) => id));
  const kept = (evidence: readonly Evidence[]): Evidence[] => evidence.filter(({ article }) => known.has(article));

  const events = dataset.events
    .map((event) => ({ ...event, evidence: kept(event.evidence) }))
    .filter(({ evidence }) => evidence.length > 0);
  const eventIds = new Set(events.map(({ id }) => id));
  const orNull = (ids: ReadonlySet<string>, id: string | null): string | null =>
    id !== null && ids.has(id) ? id : null;

  const reported = dataset.claims
    .map((claim) => ({
      ...claim,
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
      event: orNull(eventIds, relation.event),
      claim: orNull(claimIds, relation.claim),
      evidence: kept(relation.evidence),
    }))
    .filter(({ evidence }) => evidence.length > 0);

  const referred = new Set([
    ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...claims.flatMap(({ claimant, about, quantity }) => [
      claimant,
      ...about,
      ...(quantity?.subject ? [quantity.subject] : []),
    ]),
    ...claims.flatMap(({ reports }) => reports.flatMap(({ via }) => (via === null ? [] : [via]))),
    ...relations.flatMap(({ source, target }) => [source, target]),
  ]);
  const mentioned = dataset.actors
    .map((actor) => spelledBy(known, actor))
    .map((actor) => ({ ...actor, mentions: actor.mentions.filter(({ article }) => known.has(article)) }))
    .filter(({ id, mentions }) => mentions.length > 0 || referred.has(id));
  const actorIds = new Set(mentioned.map(({ id }) => id));
  const actors = mentioned.map((actor) => ({ ...actor, affiliation: orNull(actorIds, actor.affiliation) }));

  const questions = dataset.questions
    .map((question) => ({ ...question, claims: question.claims.filter((id) => claimIds.has(id)) }))
    .filter((question) => question.claims.length > 0);
  const ids = new Set([...known, ...eventIds, ...claimIds, ...actorIds]);
  for (const { id } of [...relations, ...questions]) ids.add(id);

  return {
    ...dataset,
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
