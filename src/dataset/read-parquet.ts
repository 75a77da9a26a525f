import type { AsyncBuffer, FileMetaData } from 'hyparquet';

/** A Parquet file that is read in pieces, wherever it lies. */
export interface TableFile {
  readonly bytes: number;
  /** The bytes from `start` up to `end`. */
  readonly read: (start: number, end: number, signal?: AbortSignal) => Promise<ArrayBuffer>;
}

/**
 * Some rows of one column, in blocks as they lie in the file. A block is unpacked when it is asked for, so that a column may
 * be larger than what can be held of it.
 */
type ReadColumn = (column: string, from: number, to: number, signal?: AbortSignal) => AsyncIterable<ArrayLike<unknown>>;

/** The end of a file, in which most have all that tells where the columns are. */
const footer = 32_768;
/** Packed blocks of a column that are fetched before the first of them is unpacked. */
const ahead = 24;

interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** Where a column's bytes lie of those groups of rows that are wanted whole. */
const wholeChunks = ({ row_groups }: FileMetaData, column: string, from: number, to: number): Chunk[] => {
  let after = 0;
  return row_groups.flatMap(({ num_rows, columns }): Chunk[] => {
    const first = after;
    after += Number(num_rows);
    const told = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === column)?.meta_data;
    if (!told || first < from || after > to) return [];
    const start = Number(told.dictionary_page_offset || told.data_page_offset);
    return [{ start, end: start + Number(told.total_compressed_size) }];
  });
};

/** A file of which some parts are fetched before they are asked for, and forgotten when they were. */
const fetchedAhead = (file: AsyncBuffer, chunks: readonly Chunk[]): AsyncBuffer => {
  const coming = new Map<string, Promise<ArrayBuffer>>();
  const waiting = [...chunks];
  const fetchNext = (): void => {
    const next = waiting.shift();
    if (!next) return;
    const bytes = Promise.resolve(file.slice(next.start, next.end));
    coming.set(`${next.start} ${next.end}`, bytes);
    // Whoever asks for it is told.
    bytes.catch(() => {});
  };
  for (let i = 0; i < ahead; i++) fetchNext();
  return {
    byteLength: file.byteLength,
    slice: (start, end) => {
      const found = coming.get(`${start} ${end}`);
      if (!found) return file.slice(start, end);
      coming.delete(`${start} ${end}`);
      fetchNext();
      return found;
    },
  };
};

/** Reads columns of a Parquet file, fetching no more than those rows need; the reader itself comes with the first. */
export function readParquet({ bytes, read }: TableFile): ReadColumn {
  const fileFor = (signal?: AbortSignal): AsyncBuffer => ({
    byteLength: bytes,
    slice: (start, end = bytes) => read(start, end, signal),
  });
  let known: Promise<FileMetaData> | null = null;
  return async function* blocks(column, rowStart, rowEnd, signal) {
    const { parquetMetadataAsync, parquetScan } = await import('hyparquet');
    try {
      // Every column needs it: whoever asked first may give up, and it comes all the same.
      known ??= parquetMetadataAsync(fileFor(), { initialFetchSize: footer });
      const metadata = await known;
      const file = fetchedAhead(fileFor(signal), wholeChunks(metadata, column, rowStart, rowEnd));
      const scan = await parquetScan({ file, metadata, columns: [column], rowStart, rowEnd });
      for (const range of scan.ranges) yield await scan.readColumn({ column, ...range });
    } catch (error) {
      // What failed once may be asked again.
      if (!signal?.aborted) known = null;
      throw error;
    }
  };
}
