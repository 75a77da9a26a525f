import type { AsyncBuffer, FileMetaData } from 'hyparquet';

/** A Parquet file that is read in pieces, wherever it lies. */
export interface TableFile {
  readonly bytes: number;
  /** The bytes from `start` up to `end`. */
  readonly read: (start: number, end: number, signal?: AbortSignal) => Promise<ArrayBuffer>;
}

/** Some rows of one column. */
export type ReadColumn = (
  column: string,
  from: number,
  to: number,
  signal?: AbortSignal,
) => Promise<ArrayLike<unknown>>;

/** The end of a file, in which most have all that tells where the columns are. */
const footer = 32_768;

/** Reads columns of a Parquet file, fetching no more than those rows need; the reader itself comes with the first. */
export function readParquet({ bytes, read }: TableFile): ReadColumn {
  const fileFor = (signal?: AbortSignal): AsyncBuffer => ({
    byteLength: bytes,
    slice: (start, end = bytes) => read(start, end, signal),
  });
  let known: Promise<FileMetaData> | null = null;
  return async (column, rowStart, rowEnd, signal) => {
    const { parquetMetadataAsync, parquetScan } = await import('hyparquet');
    try {
      // Every column needs it: whoever asked first may give up, and it comes all the same.
      known ??= parquetMetadataAsync(fileFor(), { initialFetchSize: footer });
      const file = fileFor(signal);
      const scan = await parquetScan({ file, metadata: await known, columns: [column], rowStart, rowEnd });
      const parts = await Promise.all(scan.ranges.map((range) => scan.readColumn({ column, ...range })));
      return parts.length === 1 && parts[0] ? parts[0] : parts.flatMap((part) => [...part]);
    } catch (error) {
      // What failed once may be asked again.
      if (!signal?.aborted) known = null;
      throw error;
    }
  };
}
