import { ByteWriter } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { ParquetTable, type TableColumn } from '@/compile/parquet-table';
import { readParquet } from '@/dataset/read-parquet';
import { codeLists, dayColumn } from '@/query/table-columns';

interface Row {
  readonly number: number;
  readonly texts: readonly string[];
}

const columns: readonly TableColumn<Row>[] = [
  { name: 'number', kind: 'number', of: ({ number }) => number },
  { name: 'texts', kind: 'texts', of: ({ texts }) => texts },
];
const rowOf = (number: number): Row => ({ number, texts: number % 3 === 0 ? [] : [`t${number % 7}`, 'all'] });

/** More than two groups of rows of the first part, which come last, and one of the second. */
const [first, second] = [110_000, 10];
const rows = first + second;

const written = (): Uint8Array => {
  const writer = new ByteWriter();
  const table = new ParquetTable(writer, columns, 2);
  for (let number = first; number < rows; number++) table.add(rowOf(number), 1);
  for (let number = 0; number < first; number++) table.add(rowOf(number), 0);
  expect(table.finish()).toEqual([first, second]);
  return new Uint8Array(writer.getBuffer());
};

describe('a table that is written as its rows come', () => {
  const bytes = written();
  const asked: string[] = [];
  const column = readParquet({
    bytes: bytes.length,
    read: (start, end, signal) => {
      asked.push(`${start} ${end}`);
      signal?.throwIfAborted();
      return Promise.resolve(bytes.slice(start, end).buffer);
    },
  });

  it('is read in the order of its parts, block by block, each byte once', async () => {
    const sizes: number[] = [];
    const all: number[] = [];
    for await (const block of column('number', 0, rows)) {
      sizes.push(block.length);
      for (let i = 0; i < block.length; i++) all.push(block[i] as number);
    }
    expect(sizes).toEqual([50_000, 50_000, 10_000, second]);
    expect(all.every((number, i) => number === i)).toBe(true);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('gives a stretch of its rows, and columns that are coded as they come', async () => {
    const [from, to] = [49_990, 50_020];
    const numbers: unknown[] = [];
    for await (const block of column('number', from, to)) numbers.push(...Array.from(block));
    expect(numbers).toEqual(Array.from({ length: to - from }, (_, i) => from + i));
    const { texts, codes, offsets } = await codeLists(column('texts', 0, rows), rows);
    for (const row of [0, 1, 49_999, 50_000, first - 1, first, rows - 1])
      expect(Array.from(codes.slice(offsets[row], offsets[row + 1]), (code) => texts[code])).toEqual(rowOf(row).texts);
  });

  it('tells that a table has not as many rows as it was said to have', async () => {
    await expect(dayColumn(column('number', 0, rows), rows + 1)).rejects.toThrow(`a column of ${rows} rows`);
  });

  it('stops where its reader stops, and is read anew by the next', async () => {
    const stop = new AbortController();
    const read = column('number', 0, rows, stop.signal)[Symbol.asyncIterator]();
    await read.next();
    stop.abort(new DOMException('another question', 'AbortError'));
    const before = asked.length;
    await read.return?.();
    expect(asked.length).toBe(before);
    expect(await dayColumn(column('number', 0, rows), rows)).toHaveLength(rows);
  });
});
