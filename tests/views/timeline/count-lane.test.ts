import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldLane } from '@/views/timeline/fold-lane';
import type { Item } from '@/views/timeline/pack-lane';
import '../../fixtures/fixed-seed';

const bounds = { left: 100, right: 1200 };
const anyCrowd = fc
  .array(fc.record({ at: fc.integer({ min: 90, max: 1210 }), length: fc.integer({ min: 9, max: 300 }) }), {
    minLength: 81,
    maxLength: 400,
  })
  .map((parts) =>
    parts.map(
      ({ at, length }, i): Item => ({
        id: `e${i}`,
        left: at,
        right: at + length,
        label: 120,
        holds: false,
        rank: i === 7 ? -1 : 1,
      }),
    ),
  );

it('tells a crowd as counts: every mark once, none over another, and what is pinned as itself', () => {
  fc.assert(
    fc.property(anyCrowd, fc.integer({ min: 2, max: 9 }), (items, rows) => {
      const { placed, piles } = foldLane(items, { ...bounds, rows }, () => 80);
      const seen = [...placed.map(({ id }) => id), ...piles.flatMap(({ ids }) => ids)];
      expect([...seen].sort()).toEqual(items.map(({ id }) => id).sort());
      const sorted = piles.map(({ place }) => place).sort((a, b) => a.lo - b.lo);
      for (const [i, place] of sorted.entries()) {
        expect(place.hi - place.lo).toBeGreaterThanOrEqual(24);
        expect(place.lo).toBeGreaterThanOrEqual(sorted[i - 1]?.hi ?? bounds.left);
      }
      for (const { row } of placed) expect(row).toBe(1);
    }),
    { numRuns: 60 },
  );
});
