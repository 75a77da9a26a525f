import type { Query } from './query';
import { SharedReadings } from './shared-readings';
import {
  type Blocks,
  type CodedColumn,
  type CodedLists,
  codeColumn,
  codeLists,
  dayColumn,
  joinBlocks,
} from './table-columns';

/** A table of facts, read a column at a time; of its rows the first `latest` are what holds today. */
export interface ReadTable {
  readonly rows: number;
  readonly latest: number;
  readonly column: (name: string, from: number, to: number, signal?: AbortSignal) => Blocks;
}

/** Stretches of cells that are kept: some pages of rows. */
const mostBlocks = 256;

/** Columns as they were read, each once for what holds today and once for all that was ever known. */
export class KeptTable {
  readonly #table: ReadTable;
  readonly #columns = new SharedReadings();
  readonly #blocks = new SharedReadings(mostBlocks);
  readonly #blockRows: number;

  /** Cells are read so many at a time: fewer where each is large. */
  constructor(table: ReadTable, blockRows = 256) {
    this.#table = table;
    this.#blockRows = blockRows;
  }

  get rows(): number {
    return this.#table.rows;
  }

  /** So many rows hold today. */
  get latest(): number {
    return this.#table.latest;
  }

  rowsFor({ asof }: Pick<Query, 'asof'>): number {
    return asof === null ? this.latest : this.rows;
  }

  /** A column as it comes, of which nothing is kept. */
  passing(name: string, rows: number, signal?: AbortSignal): Blocks {
    return this.#table.column(name, 0, rows, signal);
  }

  #whole<T>(
    name: string,
    rows: number,
    code: (blocks: Blocks, rows: number) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const reading = (own: AbortSignal) => code(this.passing(name, rows, own), rows);
    return this.#columns.once(`${name} ${rows}`, reading, signal);
  }

  /** Whoever has made something else of a column needs it no longer. */
  letGo(name: string, rows: number): void {
    this.#columns.forget(`${name} ${rows}`);
  }

  days(name: string, rows: number, signal?: AbortSignal): Promise<Int32Array> {
    return this.#whole(name, rows, dayColumn, signal);
  }

  texts(name: string, rows: number, signal?: AbortSignal): Promise<CodedColumn> {
    return this.#whole(name, rows, codeColumn, signal);
  }

  lists(name: string, rows: number, signal?: AbortSignal): Promise<CodedLists> {
    return this.#whole(name, rows, codeLists, signal);
  }

  /** The cells of a column in one stretch of rows. */
  between(name: string, from: number, to: number, signal?: AbortSignal): Promise<readonly unknown[]> {
    const reading = (own: AbortSignal) => joinBlocks(this.#table.column(name, from, to, own));
    return this.#blocks.once(`${name} from ${from} to ${to}`, reading, signal);
  }

  /** Some cells of a column, read with those around them: what a reader looks at next stands there, and is kept. */
  async cells(name: string, places: readonly number[], signal?: AbortSignal): Promise<readonly unknown[]> {
    const size = this.#blockRows;
    const blocks = new Map<number, readonly unknown[]>();
    const read = async (block: number): Promise<void> => {
      blocks.set(block, await this.between(name, block * size, Math.min(this.rows, (block + 1) * size), signal));
    };
    await Promise.all([...new Set(places.map((place) => Math.floor(place / size)))].map(read));
    return places.map((place) => blocks.get(Math.floor(place / size))?.[place % size]);
  }
}
