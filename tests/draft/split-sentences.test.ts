import { expect, it } from 'vitest';
import { draftSteps } from '@/draft/draft';
import { splitSentences } from '@/draft/split-sentences';

const clause = 'Op 12 februari zei Biden dat 100.000 troepen klaarstaan en ';

it('reads what has no full stop in pieces that are where they say, with every word once', () => {
  const text = `Kort.\n${clause.repeat(200)}`;
  const pieces = splitSentences(text, 'nl');
  expect(pieces.length).toBeGreaterThan(5);
  for (const { start, end, text: words } of pieces) {
    expect(text.slice(start, end)).toBe(words);
    expect(words.length).toBeLessThanOrEqual(1_500);
  }
  expect(pieces.map(({ text: words }) => words).join(' ')).toBe(text.trim().replace('\n', ' '));
  expect(splitSentences('a'.repeat(4_000), 'nl').map(({ text: words }) => words.length)).toEqual([1_500, 1_500, 1_000]);
});

it('drafts a line without an end a piece at a time', () => {
  const source = {
    text: clause.repeat(400),
    language: 'nl' as const,
    published: { first: '2022-02-12', last: '2022-02-12' },
    actors: [],
    speaker: null,
  };
  // The pieces are gone through three times; as one sentence it would not come to an end.
  let steps = 0;
  for (const _ of draftSteps(source)) steps++;
  expect(steps).toBeGreaterThan(3 * splitSentences(source.text, 'nl').length);
});
