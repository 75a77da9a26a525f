import type { SchemaElement } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';

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

/** Rows as the bytes of a Parquet file; the same rows give the same bytes. */
export function parquetTable<T>(rows: readonly T[], columns: readonly TableColumn<T>[]): Uint8Array {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(({ name, kind }) => elementsOf(name, kind)),
  ];
  const columnData = columns.map(
    ({ name, kind, of }): ColumnSource => ({
      name,
      data: kind === 'day' || kind === 'number' ? Int32Array.from(rows, (row) => Number(of(row))) : rows.map(of),
    }),
  );
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize, pageSize, createdBy: 'aanloop' }));
}
