import { AskProblem } from './ask-problem';
import { type Fetch, fetchBytes } from './fetch-bytes';
import type { TableFile } from './read-parquet';

interface RemoteFile {
  readonly url: string;
  /** Of the whole file. */
  readonly bytes: number;
  readonly fetchFile?: Fetch;
  readonly init?: RequestInit;
  /** So many bytes are asked for, or came. */
  readonly onAsked?: (bytes: number) => void;
  readonly onCame?: (bytes: number) => void;
}

/** A file on a server that answers requests for parts of it; a server that knows none sends the whole, which is kept. */
export function remoteFile({ url, bytes, fetchFile = fetch, init, onAsked, onCame }: RemoteFile): TableFile {
  let whole: ArrayBuffer | null = null;
  return {
    bytes,
    read: async (start, end, signal) => {
      if (whole) return whole.slice(start, end);
      onAsked?.(end - start);
      let came = 0;
      let [first, total]: (string | undefined)[] = [];
      const fetched = await fetchBytes(url, {
        init: { ...init, headers: { Range: `bytes=${start}-${end - 1}` } },
        fetchFile: async (address, given) => {
          const response = await fetchFile(address, given);
          [, first, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '') ?? [];
          return response;
        },
        ...(signal ? { signal } : {}),
        onProgress: (read) => {
          onCame?.(read - came);
          came = read;
        },
      });
      signal?.throwIfAborted();
      if (!fetched.ok) throw new AskProblem(fetched.problem.cause, fetched.problem.detail);
      // Parts of two versions of a file would make a picture of neither.
      if (first !== undefined && Number(first) !== start)
        throw new AskProblem('odd-answer', `${url}: from byte ${first} where ${start} was asked for`);
      if (total !== undefined && total !== '*' && Number(total) !== bytes)
        throw new AskProblem('odd-answer', `${url}: ${total} bytes where the manifest says ${bytes}`);
      const found = fetched.bytes.buffer;
      if (found.byteLength === end - start) return found;
      if (found.byteLength !== bytes)
        throw new AskProblem('odd-answer', `${url}: ${found.byteLength} bytes for ${end - start}`);
      whole = found;
      return found.slice(start, end);
    },
  };
}
