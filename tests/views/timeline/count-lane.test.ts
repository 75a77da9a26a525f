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
        small: { left: at, right: at + length },
        label: 120,
        holds: false,
        isCore: true,
        weight: i === 7 ? Number.POSITIVE_INFINITY : 1,
        worth: 1,
      }),
    ),
  );

it('tells a crowd as counts: every mark once, none over another, and what is pinned as itself', () => {
  fc.assert(
    fc.property(anyCrowd, fc.integer({ min: 6, max: 18 }), (items, rows) => {
      const { placed, counts } = foldLane(items, { ...bounds, rows });
      const seen = [...placed.map(({ id }) => id), ...counts.flatMap(({ ids }) => ids)];
      expect([...seen].sort()).toEqual(items.map(({ id }) => id).sort());
      const sorted = counts.map(({ place }) => place).sort((a, b) => a.lo - b.lo);
      for (const [i, place] of sorted.entries()) {
        expect(place.hi - place.lo).toBeGreaterThanOrEqual(24);
        expect(place.lo).toBeGreaterThanOrEqual(sorted[i - 1]?.hi ?? bounds.left);
      }
      const below = Math.max(...counts.map(({ place }) => place.row + place.span));
      for (const { row, span } of placed) expect(row >= below && row + span <= rows).toBe(true);
    }),
    { numRuns: 60 },
  );
});
