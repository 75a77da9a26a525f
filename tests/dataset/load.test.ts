import { afterEach, describe, expect, it, vi } from 'vitest';
import { silence } from '@/dataset/fetch-bytes';
import { limits } from '@/dataset/limits';
import { loadDataset } from '@/dataset/load';
import { smallStory } from '../fixtures/small-story';

const dataset = smallStory;
const bytes = new TextEncoder().encode(JSON.stringify(dataset));
const answer =
  (body: BodyInit | null, init: ResponseInit = {}) =>
  async () =>
    new Response(body, init);

/** A body that hands out its parts as it is told to. */
const slowly = () => {
  let hand: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      hand = controller;
    },
  });
  return {
    body,
    send: (part: Uint8Array) => hand?.enqueue(part),
    end: () => hand?.close(),
    breakOff: () => hand?.error(new Error('cut off')),
  };
};

afterEach(() => void vi.useRealTimers());

describe('loadDataset', () => {
  it.each<[string, Response, string]>([
    ['nothing at all', new Response(null, { status: 204 }), 'empty'],
    ['a part that nobody asked for', new Response(bytes, { status: 206 }), 'odd-answer'],
    ['half of it', new Response(bytes.slice(0, bytes.length / 2)), 'truncated'],
    ['a page to log in', new Response('<!doctype html><title>Log in</title><form>'), 'html'],
    [
      'a body that breaks before its first byte, as where it cannot be unpacked',
      new Response(new ReadableStream({ start: (hand) => hand.error(new TypeError('decoding failed')) })),
      'truncated',
    ],
  ])('says what %s is, and takes the whole when it is asked again', async (_, half, cause) => {
    const answers = [half, new Response(bytes)];
    const ask = () => loadDataset('/dataset.json', async () => answers.shift() ?? Response.error());
    expect(await ask()).toMatchObject({ ok: false, problem: { cause } });
    expect(await ask()).toMatchObject({ ok: true });
  });

  it('fetches the address it is given, with a way to stop', async () => {
    const asked: [string, boolean][] = [];
    const loaded = await loadDataset('/base/dataset.json', async (url, { signal }) => {
      asked.push([url, signal instanceof AbortSignal]);
      return new Response(bytes);
    });
    expect(asked).toEqual([['/base/dataset.json', true]]);
    expect(loaded).toEqual({ ok: true, dataset, leftOut: [] });
  });

  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [407, 'forbidden'],
    [451, 'forbidden'],
    [408, 'busy'],
    [425, 'busy'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'failing'],
    [502, 'failing'],
    [504, 'failing'],
    [599, 'failing'],
    [304, 'odd-answer'],
    [301, 'odd-answer'],
    [400, 'odd-answer'],
    [418, 'odd-answer'],
  ])('status %i is %s', async (status, cause) => {
    const isBodiless = status === 304;
    const loaded = await loadDataset('/dataset.json', answer(isBodiless ? null : '<h1>no</h1>', { status }));
    expect(loaded).toMatchObject({ ok: false, problem: { cause, detail: `/dataset.json: ${status}` } });
  });

  it.each([
    ['no connection', () => Promise.reject(new TypeError('no network')), 'no network'],
    [
      'a thrown thing that is no error',
      () => {
        throw 'odd';
      },
      'odd',
    ],
  ])('%s is unreachable', async (_, fetchFile, detail) => {
    const loaded = await loadDataset('/dataset.json', fetchFile);
    expect(loaded).toEqual({ ok: false, problem: { cause: 'unreachable', detail } });
  });

  it('a connection lost while reading is a file that stops halfway', async () => {
    const { body, send, breakOff } = slowly();
    const loading = loadDataset('/dataset.json', answer(body));
    send(bytes.slice(0, 100));
    setTimeout(breakOff);
    expect(await loading).toEqual({ ok: false, problem: { cause: 'truncated', detail: 'cut off' } });
  });

  it('what the server sends is opened', async () => {
    expect(await loadDataset('/d', answer('<!doctype html>'))).toMatchObject({ problem: { cause: 'html' } });
    expect(await loadDataset('/d', answer(''))).toMatchObject({ problem: { cause: 'empty' } });
    expect(await loadDataset('/d', answer(null, { status: 204 }))).toMatchObject({ problem: { cause: 'empty' } });
    const twice = JSON.stringify({ ...dataset, events: [...dataset.events, ...dataset.events.slice(0, 1)] });
    expect(await loadDataset('/d', answer(twice))).toMatchObject({ ok: true, leftOut: [{ reason: 'repeated' }] });
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), { form: 'image' }],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xfe), { form: 'archive' }],
    ['a PDF of letters alone', new TextEncoder().encode('%PDF-1.4\n1 0 obj'), { form: 'pdf' }],
    ['a drawing', new TextEncoder().encode('<?xml version="1.0"?><svg/>'), { form: 'xml' }],
    ['another encoding', Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d), { cause: 'encoding' }],
  ])('%s is told as what it is, not read with letters missing', async (_, body, problem) => {
    expect(await loadDataset('/d', answer(body))).toMatchObject({ problem: { cause: 'other-file', ...problem } });
  });

  it('UTF-16, as some programs write it, is read by its mark', async () => {
    const wide = new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(dataset)}`, 'utf16le'));
    expect(await loadDataset('/d', answer(wide))).toMatchObject({ ok: true, leftOut: [] });
  });

  it('is refused for its size before it is read, and while it is read where the size was not told', async () => {
    const told = answer('{}', { headers: { 'content-length': String(limits.bytes + 1) } });
    const excess = { of: 'bytes', most: limits.bytes, at: '' };
    expect(await loadDataset('/d', told)).toMatchObject({
      problem: { cause: 'too-large', excess: { ...excess, found: limits.bytes + 1 } },
    });
    let stopped = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(5_000_000)),
    });
    const loaded = await loadDataset('/d', async (_, { signal }) => {
      signal.addEventListener('abort', () => {
        stopped = true;
      });
      return new Response(endless);
    });
    expect(loaded).toMatchObject({ problem: { cause: 'too-large', excess } });
    expect(stopped, 'the rest is not fetched').toBe(true);
  });

  it.each([
    ['never answers', false],
    ['falls silent halfway', true],
  ])('a server that %s is not waited for beyond the silence', async (_, begins) => {
    vi.useFakeTimers();
    const { body, send } = slowly();
    const loading = loadDataset('/d', begins ? answer(body) : () => new Promise(() => {}));
    if (begins) send(bytes.slice(0, 50));
    await vi.advanceTimersByTimeAsync(silence - 1);
    const early = await Promise.race([loading, Promise.resolve('waiting')]);
    expect(early).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await loading).toMatchObject({ ok: false, problem: { cause: 'silent' } });
    expect(silence).toBeLessThanOrEqual(60_000);
  });

  it('a file that keeps coming is waited for, however long it takes', async () => {
    vi.useFakeTimers();
    const { body, send, end } = slowly();
    const loading = loadDataset('/d', answer(body));
    const parts = 20;
    for (let i = 0; i < parts; i++) {
      send(bytes.slice(Math.floor((i * bytes.length) / parts), Math.floor(((i + 1) * bytes.length) / parts)));
      await vi.advanceTimersByTimeAsync(silence - 1000);
    }
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(await loading).toMatchObject({ ok: true, leftOut: [] });
    expect(vi.getTimerCount()).toBe(0);
  });
});
