import { limits, quote } from './limits';
import { openBytes } from './open-bytes';
import type { Opened } from './open-dataset';
import { type DatasetProblem, refuse, refuseExcess } from './problem';

type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

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

/** Fetches the dataset and opens it; every failure comes back as a named problem, never as an exception. */
export async function loadDataset(
  url: string,
  fetchFile: Fetch = fetch,
  proven: string | null = null,
): Promise<Opened> {
  const stop = new AbortController();
  let read = 0;
  let whole: Uint8Array<ArrayBuffer>;
  let isSilent = false;
  let fall: (reason: Error) => void = () => {};
  const silent = new Promise<never>((_, reject) => {
    fall = reject;
  });
  silent.catch(() => {});
  const line = listen(() => {
    isSilent = true;
    const reason = new Error(`nothing was heard for ${silence / 1000} seconds, after ${read} bytes`);
    stop.abort(reason);
    fall(reason);
  });
  // What does not heed the signal is not waited for either.
  const heed = <T>(promise: Promise<T>): Promise<T> => Promise.race([promise, silent]);
  const tooLarge = (found: number): Opened => refuseExcess({ of: 'bytes', found, most: limits.bytes, at: '' });
  try {
    const response = await heed(fetchFile(url, { signal: stop.signal }));
    line.heard();
    if (!response.ok) return refuse(causeOf(response.status), `${url}: ${response.status}`);
    const told = Number(response.headers.get('content-length'));
    if (told > limits.bytes) return tooLarge(told);
    const parts: Uint8Array[] = [];
    const reader = response.body?.getReader();
    for (let next = await (reader && heed(reader.read())); next?.value; next = await (reader && heed(reader.read()))) {
      line.heard();
      parts.push(next.value);
      read += next.value.length;
      if (read > limits.bytes) return tooLarge(read);
    }
    whole = join(parts, read);
  } catch (error) {
    if (isSilent) return refuse('silent', messageOf(error));
    return refuse(read > 0 ? 'truncated' : 'unreachable', messageOf(error));
  } finally {
    line.end();
    // Whatever is still on its way is not wanted.
    stop.abort();
  }
  return openBytes(url, whole, proven);
}
