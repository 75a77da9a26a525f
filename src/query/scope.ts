import type { DatasetIndex } from '@/dataset/index-dataset';
import type { DayNumber } from '@/domain/day';
import type { Relation } from '@/domain/relation';
import { type Columns, columnsOf, type Dates, never, type Table } from './columns';
import { type FacetName, facetNames } from './facets';
import { dimension } from './filter';
import type { Query } from './query';
import { searchWords } from './searcher';
import { type Days, Sweep } from './sweep';

export const tableNames = ['events', 'claims', 'relations'] as const;
export type TableName = (typeof tableNames)[number];

/** One table under a question: its dates on the clock, and what each item misses of all but the days. */
export interface Part {
  readonly dates: Dates;
  readonly misses: Uint16Array;
  readonly sweep: Sweep;
}

/** A question but for its days: what a drag does not change. */
export interface Scope {
  readonly query: Query;
  readonly columns: Columns;
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
  columns: Columns,
  table: Table<unknown>,
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

/** Which items the words are found in; a relation is found by its actors, its event and its claim. */
const findIn = (
  index: DatasetIndex,
  q: string,
): Readonly<Record<TableName, (item: { readonly id: string }) => boolean>> => {
  const hits = new Set(searchWords(index, q).map(({ kind, id }) => `${kind} ${id}`));
  return {
    events: ({ id }) => hits.has(`event ${id}`),
    claims: ({ id }) => hits.has(`claim ${id}`),
    relations: (item) => {
      const { source, target, event, claim } = item as Relation;
      return [`actor ${source}`, `actor ${target}`, `event ${event}`, `claim ${claim}`].some((key) => hits.has(key));
    },
  };
};

const isSame = (a: Query, b: Query, name: FacetName): boolean => a[name].join(' ') === b[name].join(' ');

/** Makes a scope; what it has in common with the last one is taken over. */
const makeScope = (index: DatasetIndex, query: Query, last: Scope | undefined): Scope => {
  const columns = columnsOf(index);
  const changed = facetNames.filter((name) => (last ? !isSame(query, last.query, name) : query[name].length > 0));
  const asksAnew = query.q !== (last?.query.q ?? '');
  const find = asksAnew && query.q.trim() !== '' ? findIn(index, query.q) : null;
  const partOf = (name: TableName): Part => {
    const table: Table<unknown> = columns[name];
    const misses = last ? last.parts[name].misses.slice() : new Uint16Array(table.items.length);
    for (const facet of changed) markFacet(columns, table, misses, facet, query);
    if (asksAnew) {
      for (const [i, item] of table.items.entries()) {
        const isFound = find === null || find[name](item as { id: string });
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

/** Whether two questions differ in their days at most. */
const sharesScope = (a: Query, b: Query): boolean =>
  a.clock === b.clock && a.q === b.q && facetNames.every((name) => isSame(a, b, name));

const kept = new WeakMap<DatasetIndex, Scope[]>();

/** What is asked by several at once: committed, under the hand, for a menu, for the network around somebody. */
const most = 4;

/** The scope of a question; questions that differ in their days only share one. */
export function scopeOf(index: DatasetIndex, query: Query): Scope {
  const scopes = kept.get(index) ?? [];
  const [last] = scopes;
  if (last && sharesScope(last.query, query)) return last;
  const ready = scopes.find((one) => sharesScope(one.query, query)) ?? makeScope(index, query, last);
  kept.set(index, [ready, ...scopes.filter((one) => one !== ready)].slice(0, most));
  return ready;
}
