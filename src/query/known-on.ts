import type { Dataset } from '@/dataset/format';
import { type DayNumber, formatDay } from '@/domain/day';
import {
  actorToldBy,
  articleToldBy,
  claimToldBy,
  eventToldBy,
  type Known,
  namedIn,
  namedInRelation,
  relationToldBy,
} from './known-items';

const idsOf = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map(({ id }) => id));

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
  const known: Known & Iterable<string> = idsOf(out);
  const articles = out.map((article) => articleToldBy(known, article));

  const dated = dataset.events.flatMap((event) => eventToldBy(known, event) ?? []);
  const eventIds = idsOf(dated);
  const reported = dataset.claims.flatMap((claim) => claimToldBy(known, claim, eventIds) ?? []);
  const claimIds = idsOf(reported);
  const claims = reported.map((claim) => ({
    ...claim,
    answers: claim.answers.filter((answer) => claimIds.has(answer.claim)),
  }));
  const relations = dataset.relations.flatMap((one) => relationToldBy(known, one, eventIds, claimIds) ?? []);

  const spoken = new Set([
    ...claims.flatMap(namedIn),
    ...claims.flatMap(({ reports }) => reports.flatMap(({ via }) => (via === null ? [] : [via]))),
    ...relations.flatMap(namedInRelation),
    ...dated.flatMap(({ allegedBy = [] }) => allegedBy),
  ]);
  const isMentioned = ({ mentions }: { readonly mentions: readonly { readonly article: string }[] }): boolean =>
    mentions.some(({ article }) => known.has(article));
  // Who takes part has no evidence of its own: one whom only later articles name was not yet known to.
  const unheard = idsOf(
    dataset.actors.filter((actor) => !spoken.has(actor.id) && actor.mentions.length > 0 && !isMentioned(actor)),
  );
  const events = dated.map((event) => ({
    ...event,
    participants: event.participants.filter(({ actor }) => !unheard.has(actor)),
  }));
  const referred = new Set([
    ...spoken,
    ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
  ]);
  const mentioned = dataset.actors.filter((actor) => isMentioned(actor) || referred.has(actor.id));
  const actorIds = idsOf(mentioned);
  const actors = mentioned.map((actor) => actorToldBy(known, actor, actorIds));

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
