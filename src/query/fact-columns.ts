import { type CountedColumns, type CountedTable, type Dates, datesOf } from './columns';
import { type FacetName, facetNames } from './facets';
import { factKindOf } from './facts';
import type { KeptTable } from './kept-table';
import type { Clock } from './query';
import { Scopes, type TableName, tableNames } from './scope';
import { facetColumn } from './sql-question';
import type { CodedLists } from './table-columns';

/** For each kind of item the rows of the facts that its items stand in. */
export type RowsOf = Readonly<Record<TableName, Int32Array>>;

/** The facts of an archive as counts are kept of them. */
export interface ArchiveColumns extends CountedColumns {
  readonly rowsOf: RowsOf;
  /** What an item has of a facet; null where that facet was not read. */
  readonly valuesAt: (name: TableName, i: number, facet: FacetName) => readonly string[] | null;
}

const eachTable = async <T>(make: (name: TableName) => T | Promise<T>): Promise<Record<TableName, T>> =>
  Object.fromEntries(await Promise.all(tableNames.map(async (name) => [name, await make(name)] as const))) as Record<
    TableName,
    T
  >;

/** A column of one kind; where its rows stand together it is a part of that of all, and no copy. */
const cut = (column: Int32Array, rows: Int32Array): Int32Array => {
  const [first = 0] = rows;
  return rows.every((row, i) => row === first + i)
    ? column.subarray(first, first + rows.length)
    : rows.map((row) => column[row] as number);
};

type Lists = readonly (CodedLists | undefined)[];

const countedTable = (
  rows: Int32Array,
  lists: Lists,
  firstSlots: readonly number[],
  size: number,
): Pick<CountedTable, 'offsets' | 'slots'> => {
  const width = facetNames.length;
  const offsets = new Int32Array(rows.length * width + 1);
  let [cell, end] = [0, 0];
  for (const row of rows) {
    for (let g = 0; g < width; g++) {
      offsets[cell++] = end;
      const of = lists[g]?.offsets;
      if (of) end += (of[row + 1] as number) - (of[row] as number);
    }
  }
  offsets[cell] = end;
  const slots = size < 2 ** 16 ? new Uint16Array(end) : new Int32Array(end);
  let at = 0;
  for (const row of rows) {
    for (let g = 0; g < width; g++) {
      const list = lists[g];
      if (!list) continue;
      const to = list.offsets[row + 1] as number;
      for (let k = list.offsets[row] as number; k < to; k++)
        slots[at++] = (firstSlots[g] as number) + (list.codes[k] as number);
    }
  }
  return { offsets, slots };
};

interface Made {
  readonly names: readonly FacetName[];
  readonly scopes: Scopes<ArchiveColumns>;
}

/**
 * The columns of the facts as they are needed: those of what holds today, or of all that was ever known. Once every facet
 * was read the lists that came from the file are let go; what is kept is what the engine of the page keeps of its own.
 */
export class FactColumns {
  readonly #facts: KeptTable;
  readonly #rows: number;
  readonly #hasVersions: boolean;
  readonly #dates = new Map<Clock, Record<TableName, Dates>>();
  #rowsOf: RowsOf | null = null;
  #known: Record<TableName, Required<CountedTable>['known']> | null = null;
  #made: Made | null = null;

  constructor(facts: KeptTable, hasVersions: boolean) {
    this.#facts = facts;
    this.#hasVersions = hasVersions;
    this.#rows = hasVersions ? facts.rows : facts.latest;
  }

  /** Versions stand as they came to be known: they are put in the order of their items. */
  async rowsOf(signal?: AbortSignal): Promise<RowsOf> {
    if (this.#rowsOf) return this.#rowsOf;
    const [{ texts, codes }, order] = await Promise.all([
      this.#facts.texts('kind', this.#rows, signal),
      this.#hasVersions ? this.#facts.days('place', this.#rows, signal) : null,
    ]);
    this.#rowsOf = await eachTable((name) => {
      const code = texts.indexOf(factKindOf[name]);
      const rows = new Int32Array(codes.reduce((sum, one) => sum + (one === code ? 1 : 0), 0));
      let at = 0;
      for (const [row, one] of codes.entries()) if (one === code) rows[at++] = row;
      return order ? rows.sort((a, b) => (order[a] as number) - (order[b] as number)) : rows;
    });
    this.#facts.letGo('kind', this.#rows);
    if (order) this.#facts.letGo('place', this.#rows);
    return this.#rowsOf;
  }

  /** Two columns of days, cut into those of each kind. */
  async #days(first: string, last: string, signal?: AbortSignal): Promise<Record<TableName, [Int32Array, Int32Array]>> {
    const [rowsOf, from, to] = await Promise.all([
      this.rowsOf(signal),
      this.#facts.days(first, this.#rows, signal),
      this.#facts.days(last, this.#rows, signal),
    ]);
    for (const name of [first, last]) this.#facts.letGo(name, this.#rows);
    return eachTable((name) => [cut(from, rowsOf[name]), cut(to, rowsOf[name])]);
  }

  async #readDates(clock: Clock, signal?: AbortSignal): Promise<void> {
    if (this.#dates.has(clock)) return;
    const days = await this.#days(`${clock}_start`, `${clock}_end`, signal);
    this.#dates.set(clock, await eachTable((name) => datesOf(...days[name])));
  }

  async #readKnown(signal?: AbortSignal): Promise<void> {
    if (!this.#hasVersions || this.#known) return;
    const days = await this.#days('known_from', 'known_until', signal);
    this.#known = await eachTable((name) => ({ from: days[name][0], until: days[name][1] }));
  }

  /** Whether all facets can be counted on a clock without reading anything. */
  hasAll(clock: Clock): boolean {
    return this.#made?.names.length === facetNames.length && this.#dates.has(clock);
  }

  /** What is needed to count these facets and to filter by them, on one clock. */
  async scopes(wanted: readonly FacetName[], clock: Clock, signal?: AbortSignal): Promise<Scopes<ArchiveColumns>> {
    const before = this.#made;
    const names = facetNames.filter((name) => wanted.includes(name) || before?.names.includes(name));
    const isThere = before !== null && names.length === before.names.length;
    const [rowsOf, lists] = await Promise.all([
      this.rowsOf(signal),
      isThere
        ? null
        : Promise.all(
            facetNames.map((name) =>
              names.includes(name) ? this.#facts.lists(facetColumn(name), this.#rows, signal) : undefined,
            ),
          ),
      this.#readDates(clock, signal),
      this.#readKnown(signal),
    ]);
    if (isThere) return before.scopes;
    // Another question may have made as much in the meantime.
    if (this.#made && names.every((name) => this.#made?.names.includes(name))) return this.#made.scopes;
    this.#made = { names, scopes: new Scopes(await this.#make(rowsOf, lists ?? [])) };
    if (names.length === facetNames.length) for (const name of names) this.#facts.letGo(facetColumn(name), this.#rows);
    return this.#made.scopes;
  }

  async #make(rowsOf: RowsOf, lists: Lists): Promise<ArchiveColumns> {
    const texts: string[] = [];
    const firstSlots = lists.map((list) => {
      const first = texts.length;
      for (const text of list?.texts ?? []) texts.push(text);
      return first;
    });
    const of = new Map(
      facetNames.map((name, g) => {
        const first = firstSlots[g] ?? 0;
        return [name, new Map(lists[g]?.texts.map((text, i) => [text, first + i]))] as const;
      }),
    );
    const isRead = lists.map((list) => list !== undefined);
    const width = facetNames.length;
    const tables = await eachTable((name): CountedTable => {
      const known = this.#known?.[name];
      return {
        length: rowsOf[name].length,
        width,
        firstFacet: 0,
        // Of relations nothing is counted by itself here.
        counted: name === 'relations' ? 0 : width,
        ...countedTable(rowsOf[name], lists, firstSlots, texts.length),
        size: texts.length,
        datesOn: (clock) => {
          const dates = this.#dates.get(clock);
          if (!dates) throw new Error(`the dates of the clock ${clock} were not read`);
          return dates[name];
        },
        ...(known ? { known } : {}),
      };
    });
    return {
      ...tables,
      slots: { size: texts.length, of },
      rowsOf,
      valuesAt: (name, i, facet) => {
        const g = facetNames.indexOf(facet);
        if (!isRead[g]) return null;
        const { offsets, slots } = tables[name];
        const cell = i * width + g;
        return Array.from(slots.subarray(offsets[cell], offsets[cell + 1]), (slot) => texts[slot] ?? '');
      },
    };
  }
}
