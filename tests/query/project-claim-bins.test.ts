import fc from 'fast-check';
import '../fixtures/fixed-seed';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { type ClaimKind, claimKinds } from '@/domain/claim';
import { formatDay, parseDay, weekday } from '@/domain/day';
import { project } from '@/query/project';
import { binsOfSpan, binWindow, type ClaimBins, kindsByUse, projectClaimBins } from '@/query/project-claim-bins';
import { emptyQuery, type Query } from '@/query/query';
import { anyDataset } from '../fixtures/arbitrary-dataset';
import { anyQuery } from '../fixtures/arbitrary-query';
import { naiveAnswer } from './naive-answer';

const answer = (dataset: Dataset, query: Query): ClaimBins => {
  const { claims, timeline } = project(indexDataset(dataset), query);
  return projectClaimBins(claims.rows, binWindow(claims.rows, timeline.range, timeline));
};
const day = (text: string): number => parseDay(text) ?? Number.NaN;

describe('claims counted by stretch of the calendar and kind', () => {
  it('agree with a naive answer, bar by bar and in all', () => {
    let full = 0;
    fc.assert(
      fc.property(anyDataset, anyQuery, (dataset, query) => {
        const found = answer(dataset, query);
        const naive = naiveAnswer(dataset, query);
        const kindOf = new Map(dataset.claims.map(({ id, kind }) => [id, kind]));
        const ids = (lines: readonly string[]): string[] => lines.map((line) => line.split(' ')[0] ?? '');
        const kept = ids(naive.claims.kept);
        const count = (of: readonly string[], from: string, to: string, wanted: string): number =>
          of.filter((id) => naive.claimWithin(id, from, to) === wanted).length;
        for (const { start, end, total, kinds } of found.bins) {
          const [from, to] = [formatDay(start), formatDay(end)];
          for (const kind of claimKinds) {
            const own = ids(naive.claims.rows).filter((id) => kindOf.get(id) === kind);
            expect(kinds.get(kind) ?? { certain: 0, possible: 0 }).toEqual({
              certain: count(own, from, to, 'certain'),
              possible: count(own, from, to, 'possible'),
            });
          }
          expect(total).toEqual({
            certain: count(kept, from, to, 'certain'),
            possible: count(kept, from, to, 'possible'),
          });
          full += total.certain;
        }
        const { certain, possible, earlier, later, undated } = found;
        // Every claim under the filter is told of once: in a bin of its own, in several, or in none.
        expect(certain + possible + earlier + later + undated).toBe(kept.length);
        expect(found.bins.reduce((sum, { total }) => sum + total.certain, 0)).toBe(certain);
        expect(undated).toBe(
          kept.filter((id) => naive.claimWithin(id, '0000-01-01', '9999-12-31') === 'undated').length,
        );
        if (query.from !== null && query.to !== null) expect([earlier, later]).toEqual([0, 0]);
      }),
      { numRuns: 200 },
    );
    expect(full).toBeGreaterThan(10);
  });

  it('stand edge to edge over the whole window', () => {
    fc.assert(
      fc.property(anyDataset, anyQuery, (dataset, query) => {
        const { bins, from, to } = answer(dataset, query);
        expect(bins[0]?.start).toBe(from);
        expect(bins.at(-1)?.end).toBe(to);
        for (const [i, { start }] of bins.entries()) if (i > 0) expect(start).toBe((bins[i - 1]?.end ?? 0) + 1);
        expect(bins.length).toBeLessThanOrEqual(110);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the window of claims in time', () => {
  const none = { start: null, end: null };
  const period = { from: day('2021-12-01'), to: day('2022-02-28') };

  it('holds the period in whole weeks', () => {
    const { from, to, unit } = binWindow([], none, period);
    expect(unit).toBe('week');
    expect([weekday(from), weekday(to)]).toEqual([0, 6]);
    expect([formatDay(from), formatDay(to)]).toEqual(['2021-11-29', '2022-03-06']);
  });

  it('ends where a chosen range ends, and is told in days when it is short', () => {
    const window = binWindow([], { start: day('2022-02-02'), end: day('2022-02-10') }, period);
    expect(window).toEqual({ from: day('2022-02-02'), to: day('2022-02-10'), unit: 'day' });
    const cut = projectClaimBins([], binWindow([], { start: day('2022-01-05'), end: day('2022-02-10') }, period)).bins;
    expect(cut[0]).toMatchObject({ start: day('2022-01-05'), end: day('2022-01-09'), isWhole: false });
    expect(cut[1]?.isWhole).toBe(true);
  });

  it('draws no ten thousand years because a link asks for them', () => {
    const range = { start: day('0001-01-01'), end: day('9999-12-31') };
    expect(binWindow([], range, period)).toEqual({ ...period, unit: 'week' });
    const outside = { start: day('0001-01-01'), end: day('1500-12-31') };
    expect(projectClaimBins([], binWindow([], outside, period)).bins.length).toBeLessThan(20);
  });

  it.each([
    ['2022-01-01', '2022-01-31', 'day'],
    ['2022-01-01', '2022-06-30', 'week'],
    ['2020-01-01', '2022-06-30', 'month'],
    ['1990-01-01', '2022-06-30', 'year'],
    ['1700-01-01', '2022-06-30', 'decade'],
    ['0800-01-01', '2022-06-30', 'century'],
  ])('from %s to %s is told by %s', (from, to, unit) => {
    const long = { from: day(from), to: day(to) };
    const window = binWindow([], none, long);
    expect(window.unit).toBe(unit);
    expect(projectClaimBins([], window).bins.length).toBeLessThanOrEqual(61);
  });
});

it('finds the bins of a span that is open on a side', () => {
  const bins = [
    { start: 0, end: 6 },
    { start: 7, end: 13 },
  ];
  expect(binsOfSpan(bins, { start: null, end: 3 })).toEqual({ first: 0, last: 0 });
  expect(binsOfSpan(bins, { start: 6, end: null })).toEqual({ first: 0, last: 1 });
  expect(binsOfSpan(bins, { start: 14, end: 20 })).toBeNull();
  expect(binsOfSpan(bins, { start: null, end: -1 })).toBeNull();
});

it('orders kinds by use, whatever is filtered', () => {
  const kinds: ClaimKind[] = ['other', 'threat', 'threat', 'demand'];
  expect(
    kindsByUse(
      kinds.map((kind) => ({ kind })),
      claimKinds,
    ).slice(0, 3),
  ).toEqual(['threat', 'demand', 'other']);
});

it('counts a claim of uncertain date once in each week it may lie in', () => {
  const dataset = fc.sample(anyDataset, { numRuns: 1, seed: 3 })[0];
  if (!dataset) throw new Error('no dataset');
  const claim = dataset.claims[0];
  if (!claim) throw new Error('no claim');
  const told = { ...claim, aboutDate: null, said: { ...claim.said, start: '2021-12-06', end: '2021-12-20' } };
  const index = indexDataset({
    ...dataset,
    dossier: { ...dataset.dossier, period: { start: '2021-12-01', end: '2022-01-31' } },
    claims: [told],
  });
  const { claims, timeline } = project(index, { ...emptyQuery, clock: 'said' });
  const { bins, certain, possible } = projectClaimBins(claims.rows, binWindow(claims.rows, timeline.range, timeline));
  expect([certain, possible]).toEqual([0, 1]);
  expect(bins.filter(({ total }) => total.possible === 1).map(({ start }) => formatDay(start))).toEqual([
    '2021-12-06',
    '2021-12-13',
    '2021-12-20',
  ]);
  expect(bins.every(({ total }) => total.certain === 0)).toBe(true);
});
