import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { makeDataset } from '../fixtures/arbitrary-dataset';
import { smallStory } from '../fixtures/small-story';

type Searcher = typeof import('@/query/searcher');
let searcher: Searcher;

beforeAll(async () => {
  vi.resetModules();
  searcher = await import('@/query/searcher');
});
afterAll(() => vi.resetModules());

it('brings the search for words alone, and only once', async () => {
  const { waitForSearch, searchWords, fetchSearch } = searcher;
  const index = indexDataset(smallStory);
  expect(waitForSearch(index, '')).toBeNull();
  expect(() => searchWords(index, 'call')).toThrow('before the search was here');
  const coming = waitForSearch(index, 'call');
  expect(coming).not.toBeNull();
  expect(fetchSearch()).toBe(coming);
  await coming;
  expect(waitForSearch(index, 'call')).toBeNull();
  const { search } = await import('@/query/search');
  expect(searchWords(index, 'call')).toEqual(search(index, 'call'));
  expect(searchWords(index, 'call').length).toBeGreaterThan(0);
});

it('takes a large dossier in before its words are asked for, in turns and once, and finds the same', async () => {
  const { waitForSearch, searchWords, fetchSearch } = searcher;
  await fetchSearch();
  const size = { articles: 3, actors: 20, events: 500, claims: 700, relations: 20, questions: 1, retired: 0 };
  const [large, twin] = [1, 2].map(() => indexDataset(makeDataset({ seed: 3, ...size })));
  if (!large || !twin) throw new Error('no dossier');
  expect(waitForSearch(large, '')).toBeNull();
  const coming = waitForSearch(large, 'a');
  expect(coming).not.toBeNull();
  expect(waitForSearch(large, 'b')).toBe(coming);
  let turns = 0;
  const wait = vi.spyOn(globalThis, 'setTimeout').mockImplementation((done) => {
    turns++;
    queueMicrotask(done);
    return 0 as never;
  });
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1;
    return now;
  });
  await waitForSearch(twin, 'a');
  clock.mockRestore();
  wait.mockRestore();
  // At each look a thousandth of a second has gone by, and none goes on for more than twelve.
  expect(turns).toBeGreaterThan(1_200 / 14);
  await coming;
  expect(waitForSearch(large, 'a')).toBeNull();
  const hits = searchWords(large, 'a');
  expect(hits.length).toBeGreaterThan(100);
  expect(searchWords(twin, 'a')).toEqual(hits);
  const { search } = await import('@/query/search');
  expect(search(indexDataset(makeDataset({ seed: 3, ...size })), 'a')).toEqual(hits);
});
