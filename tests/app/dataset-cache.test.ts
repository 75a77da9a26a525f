import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startOf } from '@/dataset/start-of';
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

describe('a start', () => {
  const begin = (of: string | null) => async () =>
    new Response(JSON.stringify({ of, dataset: startOf(smallStory, 'en') }));

  it('is taken of this build and before anything of the whole, and once', async () => {
    const { startOnce, datasetOnce } = await import('@/app/dataset-cache');
    // Tests are of no build.
    answers.push(begin(null), good);
    expect(await startOnce('/start.en.json')).toMatchObject({ ok: true });
    expect(await startOnce('/start.en.json')).toBeNull();
    expect(await datasetOnce('/dataset.json')).toMatchObject({ ok: true });
    expect(asked).toEqual(['/start.en.json', '/dataset.json']);
  });

  it.each([
    ['of another build', begin('f'.repeat(64))],
    ['that is not there', bad],
    ['that is a web page', async () => new Response('<!doctype html><title>Hello</title>')],
  ])('%s is left for the whole', async (_, answer) => {
    const { startOnce } = await import('@/app/dataset-cache');
    answers.push(answer);
    expect(await startOnce('/start.en.json')).toBeNull();
  });

  it('tells whoever asks next why its rest did not come, and is then done with', async () => {
    const { startOnce, restOnce, datasetOnce } = await import('@/app/dataset-cache');
    const { begunIndex } = await import('@/state/start-part');
    answers.push(begin(null), bad, good);
    await startOnce('/start.en.json');
    const index = begunIndex();
    expect(index && (await restOnce('/dataset.json', index))).toBe(false);
    expect(begunIndex()).toBeNull();
    expect(await datasetOnce('/dataset.json')).toMatchObject({ ok: false, problem: { cause: 'missing' } });
    expect(asked).toHaveLength(2);
    expect(await datasetOnce('/dataset.json')).toMatchObject({ ok: true });
  });
});
