import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { tellClickHouse } from '@/compile/load-clickhouse';
import { askClickHouse } from '@/dataset/ask-clickhouse';
import { AskProblem } from '@/dataset/ask-problem';
import { startClickHouse } from './start-clickhouse';

const whyOf = async (asking: Promise<unknown>): Promise<string> => {
  const error = await asking.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AskProblem);
  return (error as AskProblem).why;
};

const started = await startClickHouse();
const version = started?.version ?? 'none';

describe.runIf(started !== null)(`ClickHouse ${version} in bad weather`, () => {
  const at = (user: string, database = 'default') => askClickHouse({ url: started?.url ?? '', database, user });
  const asked = (sql: string) => ({ sql, values: {} });

  it('lets a reader change nothing', async () => {
    const ask = await at('reader');
    expect(await whyOf(ask(asked('CREATE TABLE x (a Int32) ENGINE = Memory')))).toBe('forbidden');
    const held = await tellClickHouse(
      { url: started?.url ?? '', database: 'default', user: 'default', password: '' },
      'SHOW TABLES',
    );
    expect(held).toBe('');
  });

  it('tells who is not let in from who asked too much', async () => {
    expect(await whyOf((await at('nobody'))(asked('SELECT 1 AS a')))).toBe('forbidden');
    const ask = await at('guest');
    // The server counts a question once it is answered.
    for (let i = 0; i < 3; i++) await ask(asked('SELECT 1 AS a'));
    expect(await whyOf(ask(asked('SELECT 1 AS a')))).toBe('busy');
  });

  it('tells that tables are not there, and that a question reads too much', async () => {
    expect(await whyOf((await at('reader'))(asked('SELECT kind FROM facts')))).toBe('missing');
    expect(await whyOf((await at('reader'))(asked('SELECT number FROM system.numbers LIMIT 300000')))).toBe(
      'too-large',
    );
  });

  it('gives up when it is told to', async () => {
    const stop = new AbortController();
    const asking = (await at('reader'))(asked('SELECT count() FROM system.numbers'), stop.signal);
    stop.abort(new DOMException('another question', 'AbortError'));
    await expect(asking).rejects.toThrow('another question');
  });

  it('tells that the server fell in the middle of an answer', async () => {
    const asking = (await at('reader'))(asked('SELECT sleep(3) AS a'));
    const settled = whyOf(asking);
    started?.kill();
    expect(await settled).toBe('unreachable');
    expect(await whyOf((await at('reader'))(asked('SELECT 1 AS a')))).toBe('unreachable');
    await started?.stop();
  });
});

describe('what is no ClickHouse', () => {
  const answering = async (body: string, status = 200): Promise<string> => {
    const server = createServer((_, response) => response.writeHead(status).end(body)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const ask = await askClickHouse({
      url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
      database: 'aanloop',
    });
    const why = await whyOf(ask({ sql: 'SELECT 1 AS a', values: {} }));
    server.close();
    return why;
  };

  it('is told as an odd answer, whatever it says', async () => {
    expect(await answering('<!doctype html><p>Hello</p>')).toBe('odd-answer');
    expect(await answering('{"a": 1')).toBe('odd-answer');
  });
});
