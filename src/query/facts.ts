import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import type { DayNumber } from '@/domain/day';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import { spanOf } from '@/domain/span';
import type { When } from '@/domain/when';
import { clockOfClaim, clockOfEvent, clockOfRelation } from './clock';
import { never } from './columns';
import { edgeKey } from './edge-key';
import { eachFacet, type FacetName, facets, type Subject } from './facets';
import type { KnownFrom } from './known-from';
import type { KnownLookups } from './known-lookups';
import { type Clock, clocks } from './query';
import { subjectOfClaim, subjectOfEvent, subjectOfRelation } from './subject';
import { inTurn, type Version, Versions, walkDays } from './versions';

const factKinds = ['event', 'claim', 'relation'] as const;
export type FactKind = (typeof factKinds)[number];
/** The kind of what stands in a table of items. */
export const factKindOf = { events: 'event', claims: 'claim', relations: 'relation' } as const;

/** An item as an engine counts it: when it stands on each clock, and what it can be filtered by. */
export interface Fact extends Version {
  readonly kind: FactKind;
  /** Its place in the dossier. */
  readonly place: number;
  /** First and last day; open sides are `never`, and what has no date ends before it starts. */
  readonly spans: { readonly [K in Clock]: { readonly start: number; readonly end: number } };
  readonly values: { readonly [K in FacetName]: readonly string[] };
  /** The event and claim it hangs on; of an event and a claim itself. */
  readonly event: string | null;
  readonly claim: string | null;
  readonly source: string | null;
  readonly target: string | null;
  readonly sign: string | null;
  readonly edge: string | null;
}

/** An item as it is read, with its dates on the clocks. */
export interface FactItem extends Version {
  readonly kind: FactKind;
  readonly item: Event | Claim | Relation;
  readonly whens: { readonly [K in Clock]: When | null };
}

const undated = { start: never.after, end: never.before } as const;

const spanAt = (when: When | null): { start: number; end: number } => {
  if (when === null) return undated;
  const { start, end } = spanOf(when);
  return { start: start ?? never.before, end: end ?? never.after };
};

const onClocks = <T>(make: (clock: Clock) => T): { readonly [K in Clock]: T } =>
  Object.fromEntries(clocks.map((clock) => [clock, make(clock)])) as { [K in Clock]: T };

interface Subjected {
  readonly subject: Subject;
  readonly whens: FactItem['whens'];
}

const see = (kind: FactKind, id: string, known: KnownLookups): Subjected | null => {
  if (kind === 'event') {
    const item = known.events.get(id);
    return item
      ? { subject: subjectOfEvent(known, item), whens: onClocks((clock) => clockOfEvent(known, item, clock)) }
      : null;
  }
  if (kind === 'claim') {
    const item = known.claims.get(id);
    return item
      ? { subject: subjectOfClaim(known, item), whens: onClocks((clock) => clockOfClaim(known, item, clock)) }
      : null;
  }
  const item = known.relations.get(id);
  return item
    ? { subject: subjectOfRelation(known, item), whens: onClocks((clock) => clockOfRelation(known, item, clock)) }
    : null;
};

type Told = Omit<Fact, keyof Version | 'kind' | 'place'>;

interface Seen extends Pick<FactItem, 'item' | 'whens'> {
  readonly fact: Told;
}

const factOf = ({ subject, whens }: Subjected): Told => ({
  spans: onClocks((clock) => spanAt(whens[clock])),
  values: eachFacet((name) => [...new Set<string>(facets[name].of(subject))]),
  event: subject.kind === 'event' ? subject.item.id : subject.item.event,
  claim: subject.kind === 'claim' ? subject.item.id : subject.kind === 'relation' ? subject.item.claim : null,
  source: subject.kind === 'relation' ? subject.item.source : null,
  target: subject.kind === 'relation' ? subject.item.target : null,
  sign: subject.kind === 'relation' ? subject.item.sign : null,
  edge: subject.kind === 'relation' ? edgeKey(subject.item) : null,
});

/** The days on which what is told of an item may change. */
const daysOf = (index: DatasetIndex, from: KnownFrom, kind: FactKind, id: string): ReadonlySet<DayNumber> => {
  const days = new Set<DayNumber>();
  const article = (name: string): void => {
    days.add(from.articles.get(name) ?? never.before);
    for (const { before } of index.articles.get(name)?.published.earlier ?? [])
      days.add(from.articles.get(before) ?? never.before);
  };
  const when = (date: When | null): void => {
    for (const { before } of date?.earlier ?? []) days.add(from.articles.get(before) ?? never.before);
  };
  const actor = (name: string): void => {
    const { body } = index.actors.get(name) ?? {};
    days.add(from.actors.get(name) ?? never.before);
    if (body !== undefined) days.add(from.actors.get(body) ?? never.before);
  };
  const claim = (one: Claim | undefined): void => {
    if (!one) return;
    for (const report of one.reports) {
      article(report.article);
      for (const { article: name } of report.evidence) article(name);
      if (report.via !== null) actor(report.via);
    }
    when(one.said);
    when(one.aboutDate);
    for (const name of [one.claimant, ...(one.coClaimants ?? []), ...one.about]) actor(name);
    for (const answer of one.answers) days.add(from.claims.get(answer.claim) ?? never.before);
    if (one.event !== null) days.add(from.events.get(one.event) ?? never.before);
  };
  const event = (one: Event | undefined): void => {
    if (!one) return;
    for (const { article: name } of one.evidence) article(name);
    when(one.date);
    for (const { actor: name } of one.participants) {
      days.add(from.heard.get(name) ?? never.before);
      actor(name);
    }
    for (const about of index.claimsOfEvent.get(one.id) ?? []) claim(about);
  };
  if (kind === 'event') event(index.events.get(id));
  else if (kind === 'claim') {
    claim(index.claims.get(id));
    const told = index.claims.get(id)?.event;
    if (told != null) for (const { article: name } of index.events.get(told)?.evidence ?? []) article(name);
  } else {
    const one = index.relations.get(id);
    for (const { article: name } of one?.evidence ?? []) article(name);
    if (one) when(one.date);
    for (const name of [one?.source, one?.target]) if (name !== undefined) actor(name);
    claim(index.claims.get(one?.claim ?? ''));
    event(index.events.get(one?.event ?? index.claims.get(one?.claim ?? '')?.event ?? ''));
  }
  return days;
};

/** A row of facts and the item that it tells of, of the same days. */
interface FactRow extends Version {
  readonly fact: Fact;
  readonly item: FactItem;
}

/** Every item with all that was known of it day by day: what a database needs to answer as `project` does. */
export function* factsOf(index: DatasetIndex, from: KnownFrom): Generator<FactRow> {
  const { events, claims, relations } = index.dataset;
  const all = [
    ...events.map(({ id }, place) => ({ kind: 'event' as const, id, place })),
    ...claims.map(({ id }, place) => ({ kind: 'claim' as const, id, place })),
    ...relations.map(({ id }, place) => ({ kind: 'relation' as const, id, place })),
  ];
  for (const some of inTurn(all)) {
    const told = some.map(({ id }) => new Versions<Seen>(id));
    const daysAt = (i: number): Iterable<DayNumber> => {
      const one = some[i];
      return one ? daysOf(index, from, one.kind, one.id) : [];
    };
    walkDays(index, from, some.length, daysAt, (i, known, day) => {
      const one = some[i];
      const seen = one && see(one.kind, one.id, known);
      if (seen) told[i]?.tell({ fact: factOf(seen), item: seen.subject.item, whens: seen.whens }, day);
    });
    for (const [i, { kind, place }] of some.entries()) {
      for (const { fact, item, whens, ...version } of told[i]?.all ?? [])
        yield { ...version, fact: { kind, place, ...version, ...fact }, item: { kind, ...version, item, whens } };
    }
  }
}
