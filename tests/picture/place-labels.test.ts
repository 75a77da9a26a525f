import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PlacedLabel, placeLabels } from '@/picture/place-labels';
import '../fixtures/fixed-seed';

const bounds = { left: 0, top: 0, right: 100, bottom: 100 };
const place = fc
  .record({ left: fc.integer({ min: -5, max: 90 }), top: fc.integer({ min: -5, max: 90 }) })
  .map(({ left, top }): PlacedLabel => ({ rect: { left, top, right: left + 30, bottom: top + 15 }, anchor: 'start' }));

it('takes the place that costs least, and among those the one it likes best', () => {
  let moved = 0;
  fc.assert(
    fc.property(fc.array(fc.array(place, { maxLength: 6 }), { maxLength: 8 }), fc.nat(20), (wanted, period) => {
      const costOf = ({ rect }: PlacedLabel): number => (rect.left * 7 + rect.top) % (period + 1);
      const wishes = wanted.map((places, i) => ({ id: `${i}`, places }));
      const sorted = wishes.map(({ id, places }) => ({
        id,
        places: [...places].sort((a, b) => costOf(a) - costOf(b)),
      }));
      const placed = placeLabels(
        wishes.map((wish) => ({ ...wish, costOf })),
        bounds,
      );
      expect(placed).toEqual(placeLabels(sorted, bounds));
      for (const [id, found] of placed) if (found !== placeLabels(wishes, bounds).get(id)) moved++;
    }),
  );
  expect(moved).toBeGreaterThan(0);
});
