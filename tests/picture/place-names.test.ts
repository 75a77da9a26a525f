import fc from 'fast-check';
import '../fixtures/fixed-seed';
import { expect, it } from 'vitest';
import { placeNames, type Wall } from '@/picture/place-names';

const room = { left: 0, right: 400, top: 4, bottom: 200 };

it('sets names beside their column, one under another, over nothing and within the room', () => {
  let set = 0;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 3, maxLength: 20 }),
      fc.array(fc.record({ y: fc.integer({ min: 10, max: 195 }), width: fc.integer({ min: 20, max: 120 }) }), {
        maxLength: 7,
      }),
      fc.nat(),
      (tops, wanted, pick) => {
        const width = 400 / tops.length;
        const walls: Wall[] = tops.map((top, i) => ({ left: i * width + 2, right: (i + 1) * width - 2, top }));
        const at = pick % walls.length;
        const names = placeNames(
          wanted.map((one, i) => ({ ...one, key: i, text: `name ${i}` })),
          at,
          walls,
          room,
        );
        set += names.length;
        const boxes = names.map(({ key, x, y, anchor }) => {
          const wide = wanted[key]?.width ?? 0;
          return { left: anchor === 'end' ? x - 3 - wide : x + 3, right: anchor === 'end' ? x - 3 : x + 3 + wide, y };
        });
        for (const [i, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(room.left);
          expect(box.right).toBeLessThanOrEqual(room.right);
          for (const wall of walls.filter((_, other) => other !== at))
            if (wall.left < box.right && wall.right > box.left) expect(wall.top).toBeGreaterThan(box.y);
          for (const other of boxes.slice(i + 1)) expect(Math.abs(other.y - box.y)).toBeGreaterThanOrEqual(12.9);
        }
        expect(new Set(names.map(({ anchor }) => anchor)).size).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 300 },
  );
  expect(set).toBeGreaterThan(100);
});
