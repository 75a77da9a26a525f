import { limits, quote } from './limits';
import { type DatasetProblem, refuse, refuseExcess } from './problem';

/** As `fetch` of the page, for a signal and whatever else the asker sets. */
export type Fetch = (url: string, init: RequestInit & { signal: AbortSignal }) => Promise<Response>;

interface Fetching {
  readonly fetchFile?: Fetch;
  readonly init?: RequestInit;
  readonly signal?: AbortSignal;
  /** Told as parts arrive; `of` is null where the server does not say how much there is. */
  readonly onProgress?: (read: number, of: number | null) => void;
}

export type Fetched =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Where it came from in the end. */
      readonly url: string;
    }
  | { readonly ok: false; readonly problem: DatasetProblem };

/** A server that has sent nothing for so long sends nothing more; how long the whole takes is no matter. */
export const silence = 30_000;

const causeOf = (status: number): DatasetProblem['cause'] => {
  if (status === 404 || status === 410) return 'missing';
  if ([401, 402, 403, 407, 451, 511].includes(status)) return 'forbidden';
  if ([408, 425, 429, 503].includes(status)) return 'busy';
  return status >= 500 ? 'failing' : 'odd-answer';
};

const messageOf = (error: unknown): string => quote(error instanceof Error ? error.message : String(error));

/** Calls `onSilence` once nothing was heard for `silence`. */
const listen = (onSilence: () => void) => {
  let timer = setTimeout(onSilence, silence);
  return {
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(onSilence, silence);
    },
    end: () => clearTimeout(timer),
  };
};

const join = (parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Fetches a file whole; every failure comes back as a named problem, never as an exception. */
export async function fetchBytes(
  url: string,
  { fetchFile = fetch, init, signal, onProgress }: Fetching = {},
): Promise<Fetched> {
  const stop = new AbortController();
  let read = 0;
  let isSilent = false;
  let isAnswered = false;
  let fall: (reason: Error) => void = () => {};
  const silent = new Promise<never>((_, reject) => {
    fall = reject;
  });
  silent.catch(() => {});
  const end = (reason: Error): void => {
    stop.abort(reason);
    fall(reason);
  };
  const line = listen(() => {
    isSilent = true;
    end(new Error(`nothing was heard for ${silence / 1000} seconds, after ${read} bytes`));
  });
  const onStop = (): void => end(new Error('stopped'));
  signal?.addEventListener('abort', onStop);
  if (signal?.aborted) onStop();
  // What does not heed the signal is not waited for either.
  const heed = <T>(promise: Promise<T>): Promise<T> => Promise.race([promise, silent]);
  const tooLarge = (found: number) => refuseExcess({ of: 'bytes', found, most: limits.bytes, at: '' });
  try {
    const response = await heed(fetchFile(url, { ...init, signal: stop.signal }));
    line.heard();
    isAnswered = true;
    if (!response.ok) return refuse(causeOf(response.status), `${url}: ${response.status}`);
    // A part of the file is not the file, however whole it may look.
    if (response.status === 206 && !new Headers(init?.headers).has('Range')) return refuse('odd-answer', `${url}: 206`);
    const told = Number(response.headers.get('content-length'));
    if (told > limits.bytes) return tooLarge(told);
    const parts: Uint8Array[] = [];
    const reader = response.body?.getReader();
    for (let next = await (reader && heed(reader.read())); next?.value; next = await (reader && heed(reader.read()))) {
      line.heard();
      parts.push(next.value);
      read += next.value.length;
      if (read > limits.bytes) return tooLarge(read);
      onProgress?.(read, told > 0 ? told : null);
    }
    return { ok: true, bytes: join(parts, read), url: response.url === '' ? url : response.url };
  } catch (error) {
    if (isSilent) return refuse('silent', messageOf(error));
    return refuse(isAnswered ? 'truncated' : 'unreachable', messageOf(error));
  } finally {
    line.end();
    signal?.removeEventListener('abort', onStop);
    // Whatever is still on its way is not wanted.
    stop.abort();
  }
}
