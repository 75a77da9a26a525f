import { AskProblem } from './ask-problem';
import { quote } from './limits';
import type { DatasetProblem } from './problem';

/** Where a dossier's tables are, and as whom they are asked; a reader's user may only read. */
export interface ClickHouseAddress {
  readonly url: string;
  readonly database: string;
  readonly user?: string;
  readonly password?: string;
}

interface Asked {
  readonly sql: string;
  readonly values: Readonly<Record<string, number | string | readonly string[]>>;
}

/** A server that has not begun to answer after so long is given up. */
const patience = 30_000;

/** The server's numbers of errors, by what a reader can be told of them. */
const codesOf: Partial<Record<DatasetProblem['cause'], readonly number[]>> = {
  busy: [159, 160, 201, 202, 241, 439],
  'too-large': [158, 307, 396],
  forbidden: [164, 192, 193, 194, 291, 497, 516],
  missing: [60, 81],
};

const problemOf = (error: unknown): AskProblem => {
  const { message = '', code } = error as { message?: string; code?: string };
  const number = Number(code ?? /Code: (\d+)[.,].*DB::Exception/s.exec(message)?.[1] ?? Number.NaN);
  if (!Number.isNaN(number)) {
    const [why] = Object.entries(codesOf).find(([, codes]) => codes.includes(number)) ?? ['odd-answer'];
    return new AskProblem(why as DatasetProblem['cause'], quote(message));
  }
  if (message.startsWith('Timeout')) return new AskProblem('silent', `no answer within ${patience / 1000} seconds`);
  return new AskProblem(error instanceof SyntaxError ? 'odd-answer' : 'unreachable', quote(message));
};

interface Answered {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly rows: number;
  readonly statistics?: { readonly rows_read?: number };
}

/** What another program says, or half an answer, is none. */
const readAnswer = (text: string): Pick<Answered, 'data' | 'statistics'> => {
  let read: Partial<Answered>;
  try {
    read = JSON.parse(text);
  } catch {
    // An answer that was begun ends with what went wrong.
    throw new SyntaxError(text.slice(-600));
  }
  const { data, rows, statistics = {} } = read;
  if (!Array.isArray(data) || rows !== data.length) throw new SyntaxError('the answer is not one of ClickHouse');
  return { data, statistics };
};

/**
 * Puts statements to a ClickHouse server over HTTP, with every value as a typed parameter. The client is fetched with the
 * first of them. How much a reader may ask is for the server's profile to say; `docs/engines.md` has one. `onRead` is told of each answer how many
 * rows the server read for it, and of how many bytes it is.
 */
export async function askClickHouse(
  { url, database, user = 'default', password = '' }: ClickHouseAddress,
  onRead?: (rows: number, bytes: number) => void,
) {
  const { createClient } = await import('@clickhouse/client-web');
  const client = createClient({
    url,
    database,
    username: user,
    password,
    request_timeout: patience,
    // A browser takes this for a request that outlives its page: none is cancelled, and none may be over 64 kB. Lines stay
    // open without it.
    keep_alive: { enabled: false },
  });
  return async (
    { sql, values }: Asked,
    signal?: AbortSignal,
  ): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    signal?.throwIfAborted();
    // The client takes the one place that a signal has for a listener: each question gets a signal of its own.
    const stop = new AbortController();
    const giveUp = (): void => stop.abort(signal?.reason);
    signal?.addEventListener('abort', giveUp);
    try {
      const found = await client.query({
        query: sql,
        query_params: values,
        format: 'JSON',
        abort_signal: stop.signal,
        // A long list of ids does not fit an address.
        use_multipart_params_auto: true,
      });
      const text = await found.text();
      const { data, statistics } = readAnswer(text);
      onRead?.(statistics?.rows_read ?? 0, text.length);
      return data;
    } catch (error) {
      signal?.throwIfAborted();
      throw problemOf(error);
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  };
}
