import type { DatasetIndex } from '@/dataset/index-dataset';
import type { DayNumber } from '@/domain/day';
import type { Relation } from '@/domain/relation';
import { type Columns, type CountedColumns, type CountedTable, columnsOf, type Dates, never } from './columns';
import { type FacetName, facetNames } from './facets';
import { dimension } from './filter';
import type { Query } from './query';
import { searchWords } from './searcher';
import { type Days, Sweep } from './sweep';

export const tableNames = ['events', 'claims', 'relations'] as const;
export type TableName = (typeof tableNames)[number];

/** One table under a question: its dates on the clock, and what each item misses of all but the days. */
interface Part {
  readonly dates: Dates;
  readonly misses: Uint16Array;
  readonly sweep: Sweep;
}

/** A question but for its days: what a drag does not change. */
export interface Scope<C extends CountedColumns = Columns> {
  readonly query: Query;
  readonly columns: C;
  readonly parts: Readonly<Record<TableName, Part>>;
}

/** The last day whose knowledge counts, as tables of versions have it; what is known for good ends on none. */
export const asofOf = ({ asof }: Pick<Query, 'asof'>): DayNumber => Math.min(asof ?? never.after, never.after - 1);

export const daysOf = ({ from, to, dates }: Pick<Query, 'from' | 'to' | 'dates'>): Days => ({
  from: from ?? never.before,
  to: to ?? never.after,
  isRanged: from !== null || to !== null,
  isStrict: dates === 'certain',
});

const markFacet = (
  columns: CountedColumns,
  table: CountedTable,
  misses: Uint16Array,
  name: FacetName,
  query: Query,
): void => {
  const chosen: readonly string[] = query[name];
  const bit = dimension[name];
  if (chosen.length === 0) {
    for (let i = 0; i < misses.length; i++) misses[i] = (misses[i] as number) & ~bit;
    return;
  }
  const isWanted = new Uint8Array(columns.slots.size);
  for (const value of chosen) {
    const slot = columns.slots.of.get(name)?.get(value);
    if (slot !== undefined) isWanted[slot] = 1;
  }
  const { width, firstFacet, offsets, slots } = table;
  for (let i = 0, at = firstFacet + facetNames.indexOf(name); i < misses.length; i++, at += width) {
    let isMet = 0;
    for (let k = offsets[at] as number; k < (offsets[at + 1] as number); k++)
      isMet |= isWanted[slots[k] as number] as number;
    misses[i] = isMet === 1 ? (misses[i] as number) & ~bit : (misses[i] as number) | bit;
  }
};

/** What was not known misses two things that no question names, so that no filter lets it in. */
const notKnown = 0xc000;

const markKnown = ({ known }: CountedTable, misses: Uint16Array, query: Query): void => {
  if (!known) return;
  const at = asofOf(query);
  for (let i = 0; i < misses.length; i++) {
    const isKnown = (known.from[i] as number) <= at && (known.until[i] as number) > at;
    misses[i] = isKnown ? (misses[i] as number) & ~notKnown : (misses[i] as number) | notKnown;
  }
};

/** Whether words are found in an item of a table; null where none are asked for. */
export type FoundIn = Readonly<Record<TableName, (i: number) => boolean>> | null;

/** A relation is found by its actors, its event and its claim. */
const findIn = (index: DatasetIndex, { events, claims, relations }: Columns, q: string): FoundIn => {
  if (q.trim() === '') return null;
  const hits = new Set(searchWords(index, q).map(({ kind, id }) => `${kind} ${id}`));
  return {
    events: (i) => hits.has(`event ${events.items[i]?.id}`),
    claims: (i) => hits.has(`claim ${claims.items[i]?.id}`),
    relations: (i) => {
      const { source, target, event, claim } = relations.items[i] as Relation;
      return [`actor ${source}`, `actor ${target}`, `event ${event}`, `claim ${claim}`].some((key) => hits.has(key));
    },
  };
};

const isSame = (a: Query, b: Query, name: FacetName): boolean => a[name].join(' ') === b[name].join(' ');

/** Makes a scope; what it has in common with the last one is taken over. */
const makeScope = <C extends CountedColumns>(
  columns: C,
  query: Query,
  last: Scope<C> | undefined,
  find: (q: string) => FoundIn,
): Scope<C> => {
  const changed = facetNames.filter((name) => (last ? !isSame(query, last.query, name) : query[name].length > 0));
  const isKnownAnew = columns.events.known !== undefined && query.asof !== last?.query.asof;
  const asksAnew = query.q !== (last?.query.q ?? '') || (isKnownAnew && query.q !== '');
  const found = asksAnew ? find(query.q) : null;
  const partOf = (name: TableName): Part => {
    const table: CountedTable = columns[name];
    const misses = last ? last.parts[name].misses.slice() : new Uint16Array(table.length);
    if (isKnownAnew) markKnown(table, misses, query);
    for (const facet of changed) markFacet(columns, table, misses, facet, query);
    if (asksAnew) {
      for (let i = 0; i < misses.length; i++) {
        const isFound = found === null || found[name](i);
        misses[i] = isFound ? (misses[i] as number) & ~dimension.q : (misses[i] as number) | dimension.q;
      }
    }
    const dates = table.datesOn(query.clock);
    return { dates, misses, sweep: new Sweep(table, dates, misses) };
  };
  return {
    query,
    columns,
    parts: { events: partOf('events'), claims: partOf('claims'), relations: partOf('relations') },
  };
};

/** What is asked by several at once: committed, under the hand, for a menu, for the network around somebody. */
const most = 4;

/** The scopes that were asked for last over some columns. */
export class Scopes<C extends CountedColumns> {
  readonly #columns: C;
  #kept: readonly Scope<C>[] = [];

  constructor(columns: C) {
    this.#columns = columns;
  }

  /** Whether two questions differ in their days at most. */
  #isShared(a: Query, b: Query): boolean {
    // Where nothing has versions, the day of knowledge has chosen the columns already.
    const isKnownAlike = !this.#columns.events.known || a.asof === b.asof;
    return isKnownAlike && a.clock === b.clock && a.q === b.q && facetNames.every((name) => isSame(a, b, name));
  }

  /** The scope of a question; questions that differ in their days only share one. */
  of(query: Query, find: (q: string) => FoundIn): Scope<C> {
    const [last] = this.#kept;
    if (last && this.#isShared(last.query, query)) return last;
    const ready =
      this.#kept.find((one) => this.#isShared(one.query, query)) ?? makeScope(this.#columns, query, last, find);
    this.#kept = [ready, ...this.#kept.filter((one) => one !== ready)].slice(0, most);
    return ready;
  }
}

const known = new WeakMap<DatasetIndex, Scopes<Columns>>();

export function scopeOf(index: DatasetIndex, query: Query): Scope {
  const columns = columnsOf(index);
  const scopes = known.get(index) ?? new Scopes(columns);
  known.set(index, scopes);
  return scopes.of(query, (q) => findIn(index, columns, q));
}
