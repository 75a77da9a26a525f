import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { nearestDrop } from '@/query/nearest-drop';
import { emptyQuery, type Query } from '@/query/query';
import { anyDataset } from '../fixtures/arbitrary-dataset';
import { anyQuery } from '../fixtures/arbitrary-query';
import { lists, naiveAnswer } from './naive-answer';
import '../fixtures/fixed-seed';

describe('nearestDrop', () => {
  it('names the single filter whose absence gives most, counted the slow way', () => {
    fc.assert(
      fc.property(anyDataset, anyQuery, (dataset, query) => {
        const index = indexDataset(dataset);
        const size = (asked: Query): number => naiveAnswer(dataset, asked).claims.kept.length;
        const most = Math.max(
          0,
          ...(query.from !== null || query.to !== null ? [size({ ...query, from: null, to: null })] : []),
          ...(query.dates === 'certain' ? [size({ ...query, dates: 'possible' })] : []),
          ...lists.filter((name) => query[name].length > 0).map((name) => size({ ...query, [name]: [] })),
          ...(query.q.trim() === '' ? [] : [size({ ...query, q: '' })]),
        );
        const drop = nearestDrop(index, index, query, () => true);
        expect(drop === null ? 0 : drop.gives.certain + drop.gives.possible).toBe(most);
        if (drop) expect(size({ ...query, ...drop.change })).toBe(most);
      }),
      { numRuns: 80 },
    );
  });

  it('has nothing to drop from a question that asks for all', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const index = indexDataset(dataset);
        expect(nearestDrop(index, index, emptyQuery, () => true)).toBeNull();
      }),
      { numRuns: 10 },
    );
  });
});
