import { afterEach, describe, expect, it, vi } from 'vitest';
import { askClickHouse } from '@/dataset/ask-clickhouse';

/** What the client asks of the browser, and a browser that answers nothing until it is told to give up. */
const silentBrowser = () => {
  const asked: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return new Promise<Response>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
    });
  });
  return asked;
};
afterEach(() => vi.unstubAllGlobals());

describe('asking ClickHouse from a page', () => {
  const address = { url: 'http://127.0.0.1:8123', database: 'facts', user: 'reader' };

  it('asks so that the browser can cancel the request, and lets it be of any size', async () => {
    const asked = silentBrowser();
    const stop = new AbortController();
    const ask = await askClickHouse(address);
    const asking = ask({ sql: 'SELECT {a:String} AS a', values: { a: 'x' } }, stop.signal);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    // What outlives its page is not cancelled, and a browser sends no more than 64 kB of it.
    expect(asked[0]?.init.keepalive).toBe(false);
    expect(asked[0]?.init.signal?.aborted).toBe(false);
    stop.abort(new DOMException('another question', 'AbortError'));
    await expect(asking).rejects.toThrow('another question');
    expect(asked[0]?.init.signal?.aborted).toBe(true);
  });

  it('sends values beside the statement, never in it', async () => {
    const asked = silentBrowser();
    const stop = new AbortController();
    const ask = await askClickHouse(address);
    const hostile = "' OR 1=1 --";
    const asking = ask({ sql: 'SELECT {a:String} AS a', values: { a: hostile } }, stop.signal);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    const { url = '', init } = asked[0] ?? {};
    expect(String(init?.body)).toContain('SELECT {a:String} AS a');
    expect(String(init?.body)).not.toContain(hostile);
    // As the server reads a parameter: with its quotes escaped.
    expect(new URL(url).searchParams.get('param_a')).toBe(hostile.replaceAll("'", "\\'"));
    stop.abort();
    await expect(asking).rejects.toThrow();
  });
});
