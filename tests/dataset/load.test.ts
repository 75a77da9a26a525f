import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/dataset/load';
import { makeDataset } from '../fixtures/arbitrary-dataset';

const dataset = makeDataset({
  seed: 3,
  articles: 1,
  actors: 1,
  events: 1,
  claims: 1,
  relations: 1,
  questions: 0,
  retired: 0,
});

const answer = (status: number, text: string) => async () => ({
  ok: status >= 200 && status < 300,
  status,
  text: async () => text,
});

describe('loadDataset', () => {
  it('fetches the address it is given, with a way to stop', async () => {
    const asked: [string, boolean][] = [];
    const loaded = await loadDataset('/base/dataset.json', async (url, { signal }) => {
      asked.push([url, signal instanceof AbortSignal]);
      return answer(200, JSON.stringify(dataset))();
    });
    expect(asked).toEqual([['/base/dataset.json', true]]);
    expect(loaded).toEqual({ ok: true, dataset });
  });

  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [403, 'missing'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('status %i is %s', async (status, cause) => {
    const loaded = await loadDataset('/dataset.json', answer(status, '<h1>no</h1>'));
    expect(loaded).toMatchObject({ ok: false, problem: { cause, detail: `/dataset.json: ${status}` } });
  });

  it('no connection is unreachable', async () => {
    const loaded = await loadDataset('/dataset.json', () => Promise.reject(new TypeError('no network')));
    expect(loaded).toEqual({ ok: false, problem: { cause: 'unreachable', detail: 'no network' } });
  });

  it('a thrown thing that is no error is unreachable too', async () => {
    const loaded = await loadDataset('/dataset.json', () => {
      throw 'odd';
    });
    expect(loaded).toEqual({ ok: false, problem: { cause: 'unreachable', detail: 'odd' } });
  });

  it('a connection lost while reading is unreachable', async () => {
    const loaded = await loadDataset('/dataset.json', async () => ({
      ok: true,
      status: 200,
      text: () => Promise.reject(new Error('cut off')),
    }));
    expect(loaded).toEqual({ ok: false, problem: { cause: 'unreachable', detail: 'cut off' } });
  });

  it('what the server sends is decoded', async () => {
    expect(await loadDataset('/d', answer(200, '<!doctype html>'))).toMatchObject({ problem: { cause: 'html' } });
    expect(await loadDataset('/d', answer(200, ''))).toMatchObject({ problem: { cause: 'empty' } });
  });
});
