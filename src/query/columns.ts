import type { DatasetIndex } from '@/dataset/index-dataset';
import { finish, type Steps, within } from '@/dataset/steps';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import { spanOf } from '@/domain/span';
import type { When } from '@/domain/when';
import { clockOfClaim, clockOfEvent, clockOfRelation } from './clock';
import { edgeKey } from './edge-key';
import { type FacetName, facetNames, facets, type Subject } from './facets';
import type { Clock } from './query';
import { subjectOfClaim, subjectOfEvent, subjectOfRelation } from './subject';
import { type Traits, traitsOf } from './traits';

/** An open side of a date lies before or after every day there is. */
export const never = { before: -(2 ** 31), after: 2 ** 31 - 1 } as const;

/** When the items of a table stand on one clock; their order by first day, and by last day where that is another. */
export interface Dates {
  readonly start: Int32Array;
  /** Before its start: undated. */
  readonly end: Int32Array;
  readonly byStart: Order;
  readonly byEnd: Order;
}

/** Dated items by one of their days. */
export interface Order {
  readonly items: Int32Array;
  readonly days: Int32Array;
}

/** What counts are kept of: each value of a facet, and each edge of the network, has one slot over all tables. */
export interface Slots {
  readonly size: number;
  readonly of: ReadonlyMap<FacetName | 'edge', ReadonlyMap<string, number>>;
}

/**
 * The items of one kind as columns. Item `i` has, of group `g`, the slots from `offsets[i * width + g]` up to the next
 * offset. The groups are the facets in their order; before them, for relations, the edge.
 */
export interface Table<T> {
  readonly items: readonly T[];
  readonly width: number;
  readonly firstFacet: number;
  /** How many of the groups are counted; of relations the edge and the actors, for nothing else is drawn of them. */
  readonly counted: number;
  readonly offsets: Int32Array;
  readonly slots: Uint16Array | Int32Array;
  /** One more than its last slot. */
  readonly size: number;
  /** Where an item stands in it. */
  readonly placeOf: (id: string) => number | undefined;
  readonly datesOn: (clock: Clock) => Dates;
  readonly whenAt: (i: number, clock: Clock) => When | null;
  readonly traitsAt: (i: number) => Traits;
}

export interface Columns {
  readonly events: Table<Event>;
  readonly claims: Table<Claim>;
  readonly relations: Table<Relation>;
  readonly slots: Slots;
}

const orderOf = (days: Int32Array, isDated: (i: number) => boolean): Order => {
  const items = Int32Array.from([...days.keys()].filter(isDated)).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0));
  return { items, days: Int32Array.from(items, (i) => days[i] ?? 0) };
};

const datesOf = (whens: readonly (When | null)[]): Dates => {
  const start = new Int32Array(whens.length).fill(never.after);
  const end = new Int32Array(whens.length).fill(never.before);
  for (const [i, when] of whens.entries()) {
    if (when === null) continue;
    const span = spanOf(when);
    start[i] = span.start ?? never.before;
    end[i] = span.end ?? never.after;
  }
  const isDated = (i: number): boolean => whens[i] !== null;
  // A single day is passed as a first day already.
  const isLonger = (i: number): boolean => isDated(i) && start[i] !== end[i];
  return { start, end, byStart: orderOf(start, isDated), byEnd: orderOf(end, isLonger) };
};

const once = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    const ready = made.get(key) ?? make(key);
    made.set(key, ready);
    return ready;
  };
};

/** Items between two steps. */
const stretch = 200;

function* makeColumns(index: DatasetIndex): Steps<Columns> {
  const slotOf = new Map<FacetName | 'edge', Map<string, number>>();
  let size = 0;
  const slot = (group: FacetName | 'edge', value: string): number => {
    const known = slotOf.get(group) ?? new Map<string, number>();
    slotOf.set(group, known);
    const at = known.get(value) ?? size++;
    known.set(value, at);
    return at;
  };
  function* tableOf<T extends { readonly id: string }>(
    items: readonly T[],
    subjectOf: (item: T) => Subject,
    whenOn: (item: T, clock: Clock) => When | null,
    edgeOf: ((item: T) => string) | null,
  ): Steps<Table<T>> {
    const whensOn = once((clock: Clock) => items.map((item) => whenOn(item, clock)));
    const places = once((_: null) => new Map(items.map(({ id }, i) => [id, i])));
    const firstFacet = edgeOf ? 1 : 0;
    const width = firstFacet + facetNames.length;
    const offsets = new Int32Array(items.length * width + 1);
    const slots: number[] = [];
    for (const [i, item] of items.entries()) {
      if (i % stretch === 0) yield i / items.length;
      const subject = subjectOf(item);
      if (edgeOf) {
        offsets[i * width] = slots.length;
        slots.push(slot('edge', edgeOf(item)));
      }
      for (const [g, name] of facetNames.entries()) {
        offsets[i * width + firstFacet + g] = slots.length;
        for (const value of new Set<string>(facets[name].of(subject))) slots.push(slot(name, value));
      }
    }
    offsets[items.length * width] = slots.length;
    return {
      items,
      width,
      firstFacet,
      counted: edgeOf ? firstFacet + facetNames.indexOf('actors') + 1 : width,
      offsets,
      slots: size < 2 ** 16 ? Uint16Array.from(slots) : Int32Array.from(slots),
      size,
      placeOf: (id) => places(null).get(id),
      datesOn: once((clock) => datesOf(whensOn(clock))),
      whenAt: (i, clock) => whensOn(clock)[i] ?? null,
      traitsAt: once((i) => traitsOf(subjectOf(items[i] as T))),
    };
  }
  const { events, claims, relations } = index.dataset;
  const tables = {
    events: yield* within(
      tableOf(
        events,
        (item) => subjectOfEvent(index, item),
        (item, clock) => clockOfEvent(index, item, clock),
        null,
      ),
      0,
      0.3,
    ),
    claims: yield* within(
      tableOf(
        claims,
        (item) => subjectOfClaim(index, item),
        (item, clock) => clockOfClaim(index, item, clock),
        null,
      ),
      0.3,
      0.7,
    ),
    relations: yield* within(
      tableOf(
        relations,
        (item) => subjectOfRelation(index, item),
        (item, clock) => clockOfRelation(index, item, clock),
        edgeKey,
      ),
      0.7,
      1,
    ),
  };
  return { ...tables, slots: { size, of: slotOf } };
}

const known = new WeakMap<DatasetIndex, Columns>();

/** The dataset as columns; made once, never changed. */
export const columnsOf = (index: DatasetIndex): Columns => finish(columnSteps(index));

/** The same, step by step. */
export function* columnSteps(index: DatasetIndex): Steps<Columns> {
  const ready = known.get(index) ?? (yield* makeColumns(index));
  known.set(index, ready);
  return ready;
}
