import { describe, expect, it, vi } from 'vitest';
import { AskProblem } from '@/dataset/ask-problem';
import type { Fetch } from '@/dataset/fetch-bytes';
import { remoteFile } from '@/dataset/remote-file';

const whole = new TextEncoder().encode('0123456789');
const url = 'https://host.test/facts.parquet';

const rangeOf = ({ headers }: RequestInit): [number, number] => {
  const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(new Headers(headers).get('range') ?? '') ?? [];
  return [Number(from), Number(to)];
};

const inParts =
  (total = whole.length): Fetch =>
  async (_, init) => {
    const [from, to] = rangeOf(init);
    return new Response(whole.slice(from, to + 1), {
      status: 206,
      headers: { 'Content-Range': `bytes ${from}-${to}/${total}` },
    });
  };

const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

const whyOf = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => null,
    (error: unknown) => (error instanceof AskProblem ? error.why : error),
  );

describe('a file that is read by range', () => {
  it('gives the part that is asked for, and tells what was asked and came', async () => {
    const [onAsked, onCame] = [vi.fn(), vi.fn()];
    const file = remoteFile({ url, bytes: whole.length, fetchFile: inParts(), onAsked, onCame });
    expect(textOf(await file.read(2, 6))).toBe('2345');
    expect(onAsked.mock.calls.flat()).toEqual([4]);
    expect(onCame.mock.calls.flat().reduce((sum, came) => sum + came, 0)).toBe(4);
  });

  it('keeps the whole that a server sends which knows no parts', async () => {
    const fetchFile = vi.fn(async () => new Response(whole.slice()));
    const file = remoteFile({ url, bytes: whole.length, fetchFile });
    expect(textOf(await file.read(2, 6))).toBe('2345');
    expect(textOf(await file.read(0, 3))).toBe('012');
    expect(fetchFile).toHaveBeenCalledTimes(1);
  });

  it('takes no part of another file than the manifest names, and nothing that is no part', async () => {
    expect(await whyOf(remoteFile({ url, bytes: whole.length, fetchFile: inParts(12) }).read(2, 6))).toBe('odd-answer');
    const page: Fetch = async () => new Response('<!doctype html>');
    expect(await whyOf(remoteFile({ url, bytes: whole.length, fetchFile: page }).read(2, 6))).toBe('odd-answer');
  });

  it('takes no part from elsewhere in the file, however long it is', async () => {
    const elsewhere: Fetch = async () =>
      new Response(whole.slice(0, 4), { status: 206, headers: { 'Content-Range': `bytes 0-3/${whole.length}` } });
    expect(await whyOf(remoteFile({ url, bytes: whole.length, fetchFile: elsewhere }).read(2, 6))).toBe('odd-answer');
    const untold: Fetch = async () =>
      new Response(whole.slice(2, 6), { status: 206, headers: { 'Content-Range': 'bytes 2-5/*' } });
    const file = remoteFile({ url, bytes: whole.length, fetchFile: untold });
    expect(textOf(await file.read(2, 6))).toBe('2345');
  });

  it.each([
    ['nothing', new Response(null, { status: 204 }), 'odd-answer'],
    ['half of a part', new Response(whole.slice(2, 4), { status: 206 }), 'odd-answer'],
    ['a page to log in', new Response('<!doctype html><form>'), 'odd-answer'],
    [
      'a body that breaks',
      new Response(new ReadableStream({ start: (hand) => hand.error(new Error('broken')) })),
      'truncated',
    ],
  ])('asks again where %s came', async (_, half, why) => {
    const answers = [half, await inParts()(url, { headers: { Range: 'bytes=2-5' }, signal: AbortSignal.abort() })];
    const file = remoteFile({ url, bytes: whole.length, fetchFile: async () => answers.shift() ?? Response.error() });
    expect(await whyOf(file.read(2, 6))).toBe(why);
    expect(textOf(await file.read(2, 6))).toBe('2345');
  });

  it.each([
    [404, 'missing'],
    [403, 'forbidden'],
    [503, 'busy'],
    [500, 'failing'],
  ])('says what %i means', async (status, why) => {
    const fetchFile: Fetch = async () => new Response('', { status });
    expect(await whyOf(remoteFile({ url, bytes: 10, fetchFile }).read(2, 6))).toBe(why);
  });

  it('gives up when it is told to', async () => {
    const stop = new AbortController();
    const fetchFile: Fetch = (_, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const reading = remoteFile({ url, bytes: 10, fetchFile }).read(2, 6, stop.signal);
    stop.abort(new DOMException('another question', 'AbortError'));
    await expect(reading).rejects.toThrow('another question');
  });
});
