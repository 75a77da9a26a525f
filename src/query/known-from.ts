import type { DatasetIndex } from '@/dataset/index-dataset';
import type { DayNumber } from '@/domain/day';
import type { Event } from '@/domain/event';
import { never } from './columns';
import { type Known, namedIn, namedInRelation } from './known-items';

type Days = ReadonlyMap<string, DayNumber>;

/** From which day on each thing is known, by the rules of `knownOn`; `never.before` is always. */
export interface KnownFrom {
  readonly articles: Days;
  readonly events: Days;
  readonly claims: Days;
  readonly relations: Days;
  readonly actors: Days;
  /** From when on somebody who takes part in an event is known to. */
  readonly heard: Days;
}

/** The days from which on everything is known. */
export function knownFromOf(index: DatasetIndex): KnownFrom {
  const { dataset } = index;
  const articles = new Map([...index.publishedOf].map(([id, { start }]) => [id, start ?? never.before]));
  // Once nothing is hidden nothing is asked about evidence.
  const last = [...articles.values()].reduce((a, b) => Math.max(a, b), never.before);
  const first = (ids: readonly string[]): DayNumber =>
    ids.reduce((day, id) => Math.min(day, articles.get(id) ?? last), last);
  const evidenceDays = (items: readonly { id: string; evidence: readonly { article: string }[] }[]): Days =>
    new Map(items.map(({ id, evidence }) => [id, first(evidence.map(({ article }) => article))]));

  const events = evidenceDays(dataset.events);
  const relations = evidenceDays(dataset.relations);
  const claims = new Map(dataset.claims.map(({ id, reports }) => [id, first(reports.map(({ article }) => article))]));

  const spoken = new Map<string, DayNumber>();
  const name = (ids: readonly string[], day: DayNumber): void => {
    for (const id of ids) spoken.set(id, Math.min(day, spoken.get(id) ?? last));
  };
  for (const claim of dataset.claims) {
    name(namedIn(claim), claims.get(claim.id) ?? last);
    for (const { via, article } of claim.reports) if (via !== null) name([via], articles.get(article) ?? last);
  }
  for (const relation of dataset.relations) name(namedInRelation(relation), relations.get(relation.id) ?? last);
  for (const { id, allegedBy = [] } of dataset.events) name(allegedBy, events.get(id) ?? last);

  const mentioned = new Map(
    dataset.actors.map(({ id, mentions }) => [
      id,
      Math.min(spoken.get(id) ?? last, first(mentions.map(({ article }) => article))),
    ]),
  );
  const heard = new Map(
    dataset.actors.map(({ id, mentions }) => [id, mentions.length === 0 ? never.before : (mentioned.get(id) ?? last)]),
  );
  const actors = new Map(mentioned);
  for (const { id, participants } of dataset.events) {
    for (const { actor } of participants) {
      const day = Math.max(events.get(id) ?? last, heard.get(actor) ?? last);
      actors.set(actor, Math.min(day, actors.get(actor) ?? last));
    }
  }
  return { articles, events, claims, relations, actors, heard };
}

/** What of these is known on a day. */
export const knownBy = (days: Days, day: DayNumber): Known => ({ has: (id) => (days.get(id) ?? never.after) <= day });

/** Without those who are not yet known to take part. */
export const withHeard = (event: Event, heard: Known): Event => ({
  ...event,
  participants: event.participants.filter(({ actor }) => heard.has(actor)),
});
