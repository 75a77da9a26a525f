import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { localEngine } from '@/query/engine';
import { knownIndex } from '@/query/known-index';
import { knownOn } from '@/query/known-on';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { search } from '@/query/search';
import { makeDataset, days as texts } from '../fixtures/arbitrary-dataset';
import { day } from '../fixtures/day';
import { engineContract } from './engine-contract';

const dataset = makeDataset({
  seed: 9,
  articles: 9,
  actors: 12,
  events: 40,
  claims: 60,
  relations: 40,
  questions: 2,
  retired: 1,
});

describe('the engine of the page', () => {
  engineContract(dataset, (given) => ({ engine: localEngine(indexDataset(given)) }), {
    questions: 200,
    words: ['claim', 'noord', 'event 3', 'actor', 'zee'],
    model: 'naive',
  });
});

describe('knownIndex', () => {
  it('is what was known on each day, and one index as long as no article came', () => {
    const whole = indexDataset(dataset);
    const days = texts.map(day);
    const made = new Set(days.map((day) => knownIndex(whole, day)));
    for (const day of days) expect(knownIndex(whole, day).dataset).toEqual(knownOn(dataset, day));
    const starts = new Set(dataset.articles.map(({ published }) => published.start));
    expect(made.size).toBeLessThanOrEqual(starts.size + 1);
    expect(made.size).toBeGreaterThan(3);
    expect(knownIndex(whole, null)).toBe(whole);
  });

  it('keeps nothing of a day that nobody asks for any more', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const whole = indexDataset(dataset);
    const made = texts.flatMap((text) => {
      const index = knownIndex(whole, day(text));
      project(index, { ...emptyQuery, asof: day(text) });
      search(index, 'claim');
      return index === whole ? [] : [new WeakRef(index)];
    });
    expect(made.length).toBeGreaterThan(3);
    // What is looked at within a task stays until its end.
    await new Promise(setImmediate);
    collect();
    expect(made.filter((one) => one.deref())).toEqual([]);
    expect(knownIndex(whole, null)).toBe(whole);
  });
});
