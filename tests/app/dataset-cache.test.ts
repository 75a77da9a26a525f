import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallStory } from '../fixtures/small-story';

const answers: (() => Promise<Response>)[] = [];
const asked: string[] = [];

const good = async () => new Response(JSON.stringify(smallStory));
const bad = async () => new Response('no', { status: 404 });

// A module that remembers: each test starts with a fresh one.
const fresh = async () => (await import('@/app/dataset-cache')).datasetOnce;

beforeEach(() => {
  vi.resetModules();
  answers.length = 0;
  asked.length = 0;
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const answer = answers.shift();
    return answer ? answer() : Promise.reject(new Error('asked too often'));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('datasetOnce', () => {
  it('fetches once, however often and however soon it is asked', async () => {
    const datasetOnce = await fresh();
    answers.push(good);
    const [first, second] = await Promise.all([datasetOnce('/dataset.json'), datasetOnce('/dataset.json')]);
    const third = await datasetOnce('/dataset.json');
    expect(asked).toEqual(['/dataset.json']);
    expect(first.ok && first.index.events.has('call')).toBe(true);
    expect(second).toBe(first);
    expect(third).toBe(first);
  });

  it('tells a failure to all who wait, and tries again when asked again', async () => {
    const datasetOnce = await fresh();
    answers.push(bad, good);
    const [first, second] = await Promise.all([datasetOnce('/d'), datasetOnce('/d')]);
    expect(first).toMatchObject({ ok: false, problem: { cause: 'missing' } });
    expect(second).toBe(first);
    expect(await datasetOnce('/d')).toMatchObject({ ok: true });
    expect(asked).toHaveLength(2);
  });
});
