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
interface Slots {
  readonly size: number;
  readonly of: ReadonlyMap<FacetName | 'edge', ReadonlyMap<string, number>>;
}

/**
 * The items of one kind as columns. Item `i` has, of group `g`, the slots from `offsets[i * width + g]` up to the next
 * offset. The groups are the facets in their order; before them, for relations, the edge.
 */
export interface CountedTable {
  readonly length: number;
  readonly width: number;
  readonly firstFacet: number;
  /** How many of the groups are counted; of relations the edge and the actors, for nothing else is drawn of them. */
  readonly counted: number;
  readonly offsets: Int32Array;
  readonly slots: Uint16Array | Int32Array;
  /** One more than its last slot. */
  readonly size: number;
  readonly datesOn: (clock: Clock) => Dates;
  /** Where items stand as they were known: from which day on, and the first day that no longer knows them so. */
  readonly known?: { readonly from: Int32Array; readonly until: Int32Array };
}

/** The same with the items themselves. */
export interface Table<T> extends CountedTable {
  readonly items: readonly T[];
  /** Where an item stands in it. */
  readonly placeOf: (id: string) => number | undefined;
  readonly whenAt: (i: number, clock: Clock) => When | null;
  readonly traitsAt: (i: number) => Traits;
}

export interface CountedColumns {
  readonly events: CountedTable;
  readonly claims: CountedTable;
  readonly relations: CountedTable;
  readonly slots: Slots;
}

export interface Columns extends CountedColumns {
  readonly events: Table<Event>;
  readonly claims: Table<Claim>;
  readonly relations: Table<Relation>;
}

/** A day times this and an item, added up, are a whole number that is held exactly. */
const mostItems = 2 ** 22;

const orderOf = (days: Int32Array, isWanted: (i: number) => boolean): Order => {
  // A day and an item as one number: numbers are sorted many times as fast as by asking about two of them.
  if (days.length > mostItems) throw new RangeError(`${days.length} items are more than a page counts`);
  const keys = new Float64Array(days.length);
  let size = 0;
  for (let i = 0; i < days.length; i++) if (isWanted(i)) keys[size++] = (days[i] as number) * mostItems + i;
  const sorted = keys.subarray(0, size).sort();
  const order: Order = { items: new Int32Array(size), days: new Int32Array(size) };
  for (const [at, key] of sorted.entries()) {
    const day = Math.floor(key / mostItems);
    order.days[at] = day;
    order.items[at] = key - day * mostItems;
  }
  return order;
};

/** Items by their days; what ends before it starts has none. */
export function datesOf(start: Int32Array, end: Int32Array): Dates {
  const isDated = (i: number): boolean => (start[i] as number) <= (end[i] as number);
  // A single day is passed as a first day already.
  const isLonger = (i: number): boolean => (start[i] as number) < (end[i] as number);
  return { start, end, byStart: orderOf(start, isDated), byEnd: orderOf(end, isLonger) };
}

const datesOfWhens = (whens: readonly (When | null)[]): Dates => {
  const start = new Int32Array(whens.length).fill(never.after);
  const end = new Int32Array(whens.length).fill(never.before);
  for (const [i, when] of whens.entries()) {
    if (when === null) continue;
    const span = spanOf(when);
    start[i] = span.start ?? never.before;
    end[i] = span.end ?? never.after;
  }
  return datesOf(start, end);
};

const once = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    const ready = made.get(key);
    if (ready !== undefined) return ready;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
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
      length: items.length,
      width,
      firstFacet,
      counted: edgeOf ? firstFacet + facetNames.indexOf('actors') + 1 : width,
      offsets,
      slots: size < 2 ** 16 ? Uint16Array.from(slots) : Int32Array.from(slots),
      size,
      placeOf: (id) => places(null).get(id),
      datesOn: once((clock) => datesOfWhens(whensOn(clock))),
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
