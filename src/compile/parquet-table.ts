import type { RowGroup, SchemaElement } from 'hyparquet';
import { type ColumnSource, ParquetWriter, type Writer } from 'hyparquet-writer';

/** What a column holds; nothing is ever missing: an empty text says that there is none. */
export type ColumnKind = 'day' | 'number' | 'text' | 'texts';

export interface TableColumn<T> {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly of: (row: T) => number | string | readonly string[];
}

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' } as const;

const elementsOf = (name: string, kind: ColumnKind): SchemaElement[] => {
  if (kind === 'text') return [{ name, ...text }];
  if (kind === 'texts') {
    return [
      { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', ...text },
    ];
  }
  return [{ name, type: 'INT32', repetition_type: 'REQUIRED' }];
};

/** A column of so many rows is read by one request, or by one for each page of it. */
const rowGroupSize = 50_000;
/** Of bytes before they are packed: what a reader of a few rows fetches of a column. */
const pageSize = 131_072;

/**
 * A Parquet file that is written as its rows come. It has parts: whatever part a row comes for, those who read find the parts
 * one after another, and no more than a group of rows of each is held. The same rows give the same bytes.
 */
export class ParquetTable<T> {
  readonly #columns: readonly TableColumn<T>[];
  readonly #file: ParquetWriter;
  readonly #waiting: T[][];
  readonly #groups: RowGroup[][];
  readonly #rows: number[];

  constructor(writer: Writer, columns: readonly TableColumn<T>[], parts = 1) {
    this.#columns = columns;
    const schema: SchemaElement[] = [
      { name: 'root', num_children: columns.length },
      ...columns.flatMap(({ name, kind }) => elementsOf(name, kind)),
    ];
    this.#file = new ParquetWriter({ writer, schema, createdBy: 'aanloop' });
    this.#waiting = Array.from({ length: parts }, () => []);
    this.#groups = Array.from({ length: parts }, () => []);
    this.#rows = Array.from({ length: parts }, () => 0);
  }

  add(row: T, part = 0): void {
    const waiting = this.#waiting[part];
    if (!waiting) throw new RangeError(`a table without part ${part}`);
    waiting.push(row);
    if (waiting.length === rowGroupSize) this.#write(part);
  }

  #write(part: number): void {
    const rows = this.#waiting[part] ?? [];
    if (rows.length === 0) return;
    const columnData = this.#columns.map(
      ({ name, kind, of }): ColumnSource => ({
        name,
        data: kind === 'day' || kind === 'number' ? Int32Array.from(rows, (row) => Number(of(row))) : rows.map(of),
      }),
    );
    this.#file.row_groups = [];
    this.#file.write({ columnData, rowGroupSize, pageSize });
    this.#groups[part]?.push(...this.#file.row_groups);
    this.#rows[part] = (this.#rows[part] ?? 0) + rows.length;
    this.#waiting[part] = [];
  }

  /** How many rows each part has. */
  finish(): readonly number[] {
    for (const part of this.#waiting.keys()) this.#write(part);
    // A group of rows stands where the end of the file says, wherever its bytes are.
    this.#file.row_groups = this.#groups.flat();
    this.#file.finish();
    return this.#rows;
  }
}
