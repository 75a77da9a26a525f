import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
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
  expect(waitForSearch('')).toBeNull();
  expect(() => searchWords(index, 'call')).toThrow('before the search was here');
  const coming = waitForSearch('call');
  expect(coming).not.toBeNull();
  expect(fetchSearch()).toBe(coming);
  await coming;
  expect(waitForSearch('call')).toBeNull();
  const { search } = await import('@/query/search');
  expect(searchWords(index, 'call')).toEqual(search(index, 'call'));
  expect(searchWords(index, 'call').length).toBeGreaterThan(0);
});
