import { expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { localEngine } from '@/query/engine';
import { projectCoverage } from '@/query/project-coverage';
import { clocks, emptyQuery, type Query } from '@/query/query';
import { days, makeDataset } from '../fixtures/arbitrary-dataset';
import { day } from '../fixtures/day';

let reads = 0;

/** The same with its dates counted as they are read; stretches of text have a start and end too, which are numbers. */
const watched = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(watched);
  const copy = Object.fromEntries(Object.entries(value).map(([key, held]) => [key, watched(held)]));
  for (const side of ['start', 'end']) {
    const held = copy[side];
    if (typeof held !== 'string') continue;
    const get = (): string => {
      reads++;
      return held;
    };
    Object.defineProperty(copy, side, { get, enumerable: true });
  }
  return copy;
};

const dataset = watched(
  makeDataset({ seed: 5, articles: 8, actors: 10, events: 40, claims: 60, relations: 40, questions: 0, retired: 0 }),
) as Dataset;

it('reads no day of the dataset again, whatever days are asked', () => {
  const index = indexDataset(dataset);
  const engine = localEngine(index);
  const ask = (query: Query): void => {
    const { totals, timeline, claims, articles, network, facets, kept } = engine.answer(query);
    const coverage = projectCoverage(index, articles);
    const { rows, bins, undated, earlier, later } = timeline;
    const drawn = [rows, bins, undated, earlier, later, claims.rows, claims.kept, network.rows, coverage];
    expect([totals.claims, facets.kinds, kept.events.rows(0, 9), ...drawn].every(Boolean)).toBe(true);
  };
  const numbers = days.map(day);
  // A clock is read when it is first asked for, and what was known when a day of knowledge is.
  for (const clock of clocks) ask({ ...emptyQuery, clock });
  for (const asof of numbers) for (const clock of clocks) ask({ ...emptyQuery, clock, asof });
  expect(reads).toBeGreaterThan(0);
  reads = 0;
  for (const clock of clocks)
    for (const [i, from] of numbers.entries()) {
      const to = numbers[i + 4] ?? null;
      ask({ ...emptyQuery, clock, from, to });
      ask({ ...emptyQuery, clock, from, to, dates: 'certain', asof: to });
    }
  expect(reads).toBe(0);
});
