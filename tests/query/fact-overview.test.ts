import { expect, it } from 'vitest';
import { mostTold } from '@/query/fact-overview';
import type { FacetCountsApart } from '@/query/figures';

const counts: FacetCountsApart = new Map(
  Array.from({ length: 40 }, (_, i) => {
    // Every fourth is told of as often as the next three together, and these alike.
    const times = i % 4 === 0 ? 90 - i : 2;
    return [
      `v${String(i).padStart(2, '0')}`,
      { events: { certain: times, possible: 1 }, claims: { certain: 0, possible: times } },
    ];
  }),
);
const told = (chosen?: readonly string[]): string[] => mostTold(counts, chosen).map(([value]) => value);

it('lists what is most told of, of as many the first by name, and what is chosen wherever it stands', () => {
  const often = ['v00', 'v04', 'v08', 'v12', 'v16', 'v20', 'v24', 'v28', 'v32', 'v36'];
  expect(told()).toEqual([...often, 'v01', 'v02']);
  expect(told(['v39', 'v04'])).toEqual([...often, 'v01', 'v02', 'v39']);
});

it('lists all there is where that is little', () => {
  expect(mostTold(new Map([...counts].slice(0, 3))).map(([value]) => value)).toEqual(['v00', 'v01', 'v02']);
  expect(mostTold(new Map())).toEqual([]);
});
