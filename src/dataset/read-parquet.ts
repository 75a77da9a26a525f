import type { AsyncBuffer, FileMetaData } from 'hyparquet';

/** A Parquet file that is read in pieces, wherever it lies. */
export interface TableFile {
  readonly bytes: number;
  /** The bytes from `start` up to `end`. */
  readonly read: (start: number, end: number) => Promise<ArrayBuffer>;
}

/** Some rows of one column. */
export type ReadColumn = (column: string, from: number, to: number) => Promise<ArrayLike<unknown>>;

/** The end of a file, in which most have all that tells where the columns are. */
const footer = 32_768;

/** Reads columns of a Parquet file, fetching no more than those rows need; the reader itself comes with the first. */
export function readParquet({ bytes, read }: TableFile): ReadColumn {
  const file: AsyncBuffer = { byteLength: bytes, slice: (start, end = bytes) => read(start, end) };
  let known: Promise<FileMetaData> | null = null;
  return async (column, rowStart, rowEnd) => {
    const { parquetMetadataAsync, parquetScan } = await import('hyparquet');
    try {
      known ??= parquetMetadataAsync(file, { initialFetchSize: footer });
      const scan = await parquetScan({ file, metadata: await known, columns: [column], rowStart, rowEnd });
      const parts = await Promise.all(scan.ranges.map((range) => scan.readColumn({ column, ...range })));
      return parts.length === 1 && parts[0] ? parts[0] : parts.flatMap((part) => [...part]);
    } catch (error) {
      // What failed once may be asked again.
      known = null;
      throw error;
    }
  };
}

/** A file on a server that answers requests for parts of it. */
export const remoteFile = (url: string, bytes: number, fetchPart: typeof fetch = fetch): TableFile => ({
  bytes,
  read: async (start, end) => {
    const response = await fetchPart(url, { headers: { Range: `bytes=${start}-${end - 1}` } });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    const found = await response.arrayBuffer();
    // A server that knows no parts sends the whole.
    if (response.status === 206 && found.byteLength === end - start) return found;
    if (response.status === 200 && found.byteLength === bytes) return found.slice(start, end);
    throw new Error(`${url}: ${found.byteLength} bytes for ${end - start}`);
  },
});
