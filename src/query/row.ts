import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import { parseDay } from '@/domain/day';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import { relate, type Span, type Standing, spanOf } from '@/domain/span';
import type { When } from '@/domain/when';
import { clockOfClaim, clockOfEvent, clockOfRelation } from './clock';
import { dimension, misses } from './filter';
import type { Query } from './query';
import { search } from './search';
import { type Traits, traitsOfClaim, traitsOfEvent, traitsOfRelation } from './traits';

/** An item set against a query: its date on the query's clock, how it stands to the range, and what it misses. */
export interface Row<T> {
  readonly item: T;
  /** Null is undated on this clock. */
  readonly when: When | null;
  readonly span: Span | null;
  /** Null is undated. Without a range every dated item is certain; what is only possible is outside where certainty is asked. */
  readonly standing: Standing | null;
  readonly traits: Traits;
  /** Sum of the bits of the dimensions it misses; see filter.ts. */
  readonly misses: number;
}

export interface Rows {
  readonly events: readonly Row<Event>[];
  readonly claims: readonly Row<Claim>[];
  readonly relations: readonly Row<Relation>[];
}

export const rangeOf = (query: Pick<Query, 'from' | 'to'>): Span => ({
  start: query.from === null ? null : parseDay(query.from),
  end: query.to === null ? null : parseDay(query.to),
});

interface Timeless<T> {
  readonly item: T;
  readonly traits: Traits;
}

interface AllTraits {
  readonly events: readonly Timeless<Event>[];
  readonly claims: readonly Timeless<Claim>[];
  readonly relations: readonly Timeless<Relation>[];
}

const known = new WeakMap<DatasetIndex, AllTraits>();

// Traits do not depend on the query, and a drag asks sixty questions a second.
const traitsOf = (index: DatasetIndex): AllTraits => {
  const ready = known.get(index);
  if (ready) return ready;
  const { events, claims, relations } = index.dataset;
  const made = {
    events: events.map((item) => ({ item, traits: traitsOfEvent(index, item) })),
    claims: claims.map((item) => ({ item, traits: traitsOfClaim(index, item) })),
    relations: relations.map((item) => ({ item, traits: traitsOfRelation(index, item) })),
  };
  known.set(index, made);
  return made;
};

/** A row but for the chosen dates, and what it became when last asked for. */
interface Rangeless<T> {
  readonly row: Row<T>;
  last: Row<T> | null;
}

interface AllRangeless {
  readonly key: string;
  readonly events: readonly Rangeless<Event>[];
  readonly claims: readonly Rangeless<Claim>[];
  readonly relations: readonly Rangeless<Relation>[];
}

const asked = new WeakMap<DatasetIndex, AllRangeless>();

/** Everything that a drag does not change: dates on the clock, what is searched for, and every other dimension. */
const rangelessOf = (index: DatasetIndex, query: Query): AllRangeless => {
  const rangeless = { ...query, from: null, to: null };
  const key = JSON.stringify(rangeless);
  const ready = asked.get(index);
  if (ready?.key === key) return ready;
  const hits = query.q.trim() === '' ? null : new Set(search(index, query.q).map(({ kind, id }) => `${kind} ${id}`));
  const found = (...keys: readonly string[]): boolean => hits === null || keys.some((one) => hits.has(one));
  const row = <T>({ item, traits }: Timeless<T>, when: When | null, isFound: boolean): Rangeless<T> => {
    const span = when && spanOf(when);
    const standing = span && relate(span, { start: null, end: null });
    return {
      row: { item, when, span, standing, traits, misses: misses(rangeless, traits, standing, isFound) },
      last: null,
    };
  };
  const all = traitsOf(index);
  const made: AllRangeless = {
    key,
    events: all.events.map((entry) =>
      row(entry, clockOfEvent(index, entry.item, query.clock), found(`event ${entry.item.id}`)),
    ),
    claims: all.claims.map((entry) =>
      row(entry, clockOfClaim(index, entry.item, query.clock), found(`claim ${entry.item.id}`)),
    ),
    relations: all.relations.map((entry) => {
      const { source, target, event, claim } = entry.item;
      const keys = [`actor ${source}`, `actor ${target}`, `event ${event}`, `claim ${claim}`];
      return row(entry, clockOfRelation(index, entry.item, query.clock), found(...keys));
    }),
  };
  asked.set(index, made);
  return made;
};

/** Every event, claim and relation of the dataset, set against the query; a row that did not change is the same row. */
export function rowsOf(index: DatasetIndex, query: Query): Rows {
  const range = rangeOf(query);
  const isRanged = query.from !== null || query.to !== null;
  const inRange = <T>(entry: Rangeless<T>): Row<T> => {
    const { row, last } = entry;
    const found = row.span && relate(row.span, range);
    const standing = found === 'possible' && query.dates === 'certain' ? 'outside' : found;
    const isMissed = isRanged && (standing === null || standing === 'outside');
    const bits = isMissed ? row.misses | dimension.range : row.misses;
    if (last?.standing === standing && last.misses === bits) return last;
    const next = { ...row, standing, misses: bits };
    entry.last = next;
    return next;
  };
  const all = rangelessOf(index, query);
  return {
    events: all.events.map(inRange),
    claims: all.claims.map(inRange),
    relations: all.relations.map(inRange),
  };
}
