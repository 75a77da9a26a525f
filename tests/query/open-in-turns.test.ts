import { describe, expect, it } from 'vitest';
import { indexDataset, indexSteps } from '@/dataset/index-dataset';
import { limits } from '@/dataset/limits';
import { openDataset, openSteps } from '@/dataset/open-dataset';
import type { Steps } from '@/dataset/steps';
import { columnSteps, columnsOf } from '@/query/columns';
import { openInTurns } from '@/query/open-in-turns';
import { sha256 } from '@/text/sha256';
import { makeDataset } from '../fixtures/arbitrary-dataset';
import { smallStory } from '../fixtures/small-story';

const size = { articles: 4, actors: 30, events: 900, claims: 1_500, relations: 700, questions: 5, retired: 0 };
const large = JSON.stringify(makeDataset({ seed: 3, ...size }));
const items = size.events + size.claims + size.relations;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How far each step is, and what comes of it in the end. */
const goThrough = <T>(steps: Steps<T>): { done: number[]; result: T } => {
  const done: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { done, result: step.value };
    done.push(step.value);
  }
};
const count = (done: readonly number[], from: number, to: number): number =>
  done.filter((at) => at >= from && at < to).length;

describe('a large dossier', () => {
  const opened = goThrough(openSteps(large));
  if (!opened.result.ok) throw new Error(opened.result.problem.detail);
  const index = goThrough(indexSteps(opened.result.dataset));

  it('is parsed, held to its form and to itself by no more than an item a step', () => {
    for (const [from, to] of [
      [0.16, 0.32],
      [0.4, 0.8],
      [0.8, 0.95],
    ] as const)
      expect(count(opened.done, from, to)).toBeGreaterThan(items);
  });

  it('is looked up list by list, and made into columns in steps that do not grow with it', () => {
    expect(index.done.length).toBeGreaterThanOrEqual(8);
    expect(goThrough(columnSteps(index.result)).done.length).toBeGreaterThanOrEqual(items / 200);
  });

  it.each([
    ['opening', opened.done],
    ['looking up', index.done],
  ])('goes forward while %s', (_, done) => {
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.every((at) => at >= 0 && at <= 1)).toBe(true);
  });

  it('comes to the same in turns as in one go, with its columns at hand', async () => {
    const told: number[] = [];
    const read = await openInTurns(bytesOf(large), { onProgress: (at) => told.push(at) });
    if (!read.ok) throw new Error(read.problem.detail);
    const whole = openDataset(large);
    if (!whole.ok) throw new Error(whole.problem.detail);
    expect(read.index).toEqual(indexDataset(whole.dataset));
    expect(read.leftOut).toEqual(whole.leftOut);
    expect(read.sha256).toBe(sha256(large));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(goThrough(columnSteps(read.index)).done).toEqual([]);
    expect(columnsOf(read.index).claims.items).toHaveLength(whole.dataset.claims.length);
  });
});

it('is given up where one part of a file would take the page with it', async () => {
  const [claim] = smallStory.claims;
  const [report] = claim?.reports ?? [];
  const evidence = Array.from({ length: 19_000 }, () => report?.evidence[0]);
  const heavy = { ...smallStory, claims: [{ ...claim, reports: [{ ...report, evidence }] }] };
  const read = await openInTurns(bytesOf(JSON.stringify(heavy)));
  expect(read).toMatchObject({ ok: false, problem: { cause: 'too-large', excess: { of: 'part' } } });
  const beside = { ...smallStory, other: Array.from({ length: 19 }, () => 'x'.repeat(limits.partLetters / 18)) };
  expect(await openInTurns(bytesOf(JSON.stringify(beside)))).toMatchObject({ problem: { excess: { of: 'part' } } });
});
