import { expect, it } from 'vitest';
import { countStandings, noCount, standingOfCount, totalOf } from '@/query/count';

it('counts what lies in the range for certain and what possibly, and nothing that lies outside', () => {
  const count = countStandings(['certain', 'outside', 'possible', 'certain', 'outside']);
  expect(count).toEqual({ certain: 2, possible: 1 });
  expect(totalOf(count)).toBe(3);
  expect(countStandings(['outside'])).toEqual(noCount);
});

it('lies in the range as the most certain of it does', () => {
  expect(standingOfCount({ certain: 1, possible: 3 })).toBe('certain');
  expect(standingOfCount({ certain: 0, possible: 1 })).toBe('possible');
  expect(standingOfCount(noCount)).toBe('outside');
});
