import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { NamedElsewhere } from '@/query/named-elsewhere';
import { search } from '@/query/search';
import { type Entry, entryOfActor, entryOfClaim, entryOfEvent } from '@/query/search-entries';
import { searchNearest } from '@/query/search-nearest';
import { askedWords, termsOf, tokenize } from '@/query/search-terms';
import { crowd, crowdedStory } from '../fixtures/crowded-story';

const record: Dataset = JSON.parse(readFileSync('public/dataset.json', 'utf8'));
const fields = ['titleNl', 'titleEn', 'bodyNl', 'bodyEn', 'names'] as const;

/** Every event and claim as it is taken in, with and without a bound to its names. */
const pairsOf = (dataset: Dataset): { readonly bound: Entry; readonly whole: Entry }[] => {
  const index = indexDataset(dataset);
  const elsewhere = new NamedElsewhere();
  const namesFor = elsewhere.namesFor.bind(elsewhere);
  return [
    ...dataset.events.map((one) => ({ bound: entryOfEvent(index, one, namesFor), whole: entryOfEvent(index, one) })),
    ...dataset.claims.map((one) => ({ bound: entryOfClaim(index, one, namesFor), whole: entryOfClaim(index, one) })),
  ];
};

it('takes everything of this record in with all its names', () => {
  const pairs = pairsOf(record);
  expect(pairs.length).toBeGreaterThan(150);
  for (const { bound, whole } of pairs) expect(bound).toEqual(whole);
});

it('takes in no more of the names that hundreds share however many these are', () => {
  const pairs = pairsOf(crowdedStory);
  expect(pairs.filter(({ whole }) => whole.names.length > 2_500).length).toBeGreaterThan(crowd);
  for (const { bound } of pairs) expect(bound.names.length).toBeLessThan(2_500);
});

/** All that has each of these words, looked for in each item by itself. */
const plainly = (words: string): string[] => {
  const { events, claims, actors } = crowdedStory;
  const asked = askedWords(words, []);
  const index = indexDataset(crowdedStory);
  return [
    ...events.map((one) => entryOfEvent(index, one)),
    ...claims.map((one) => entryOfClaim(index, one)),
    ...actors.map((one) => entryOfActor(index, one)),
  ].flatMap((entry) => {
    const terms = fields.flatMap((field) => tokenize(entry[field]).flatMap((word) => termsOf(word, field)));
    const isMet = asked.every(({ word, stems }) => terms.some((one) => one.startsWith(word) || stems.includes(one)));
    return isMet ? entry.key : [];
  });
};

it.each([
  `alias ${crowd - 1}`,
  `p${crowd - 1}`,
  `big alias ${crowd - 1}`,
  'hub',
  `p7 alias ${crowd - 2}`,
  'nobody alias',
])('finds by %j what it would find if everything were taken in with all names', (words) => {
  const found = search(indexDataset(crowdedStory), words)
    .filter(({ kind }) => kind === 'event' || kind === 'claim' || kind === 'actor')
    .map(({ kind, id }) => `${kind} ${id}`);
  expect(found.sort()).toEqual(plainly(words).sort());
});

it('comes near by a name that an item was not taken in with', () => {
  const { hits, met } = searchNearest(indexDataset(crowdedStory), `nobody alias ${crowd - 1} big`);
  expect(met).toBe(3);
  expect(hits.map(({ kind, id }) => `${kind} ${id}`)).toContain('claim big');
});
