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

  it('reads what the page itself brings and asks for nothing; one that cannot be used is fetched when asked again', async () => {
    for (const text of [JSON.stringify(smallStory), '{']) {
      vi.resetModules();
      const datasetOnce = await fresh();
      document.body.innerHTML = '<script type="application/json" id="site-dataset"></script>';
      const [brought] = document.body.children;
      if (brought) brought.textContent = text;
      const isGood = text !== '{';
      expect((await datasetOnce('/dataset.json')).ok).toBe(isGood);
      expect(document.getElementById('site-dataset')).toBeNull();
      expect(asked).toEqual([]);
      if (isGood) continue;
      answers.push(good);
      expect((await datasetOnce('/dataset.json')).ok).toBe(true);
      expect(asked).toEqual(['/dataset.json']);
    }
  });
});
