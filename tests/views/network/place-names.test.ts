import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '@/picture/rect';
import { headRect, type NameWish, placeNames } from '@/views/network/place-names';
import '../../fixtures/fixed-seed';

const room = { width: 418, height: 300 };

const wishes: fc.Arbitrary<NameWish[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 418 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 3, max: 10 }),
      width: fc.integer({ min: 10, max: 130 }),
      height: fc.constantFrom(15, 30),
      side: fc.constantFrom('left' as const, 'right' as const, 'below' as const, 'above' as const),
      first: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((wish, i) => ({ ...wish, id: `n${i}` })));

describe('placeNames', () => {
  it('lets no label lie over another, over a head, over an obstacle or over the edge', () => {
    const obstacle = { left: 100, top: 100, right: 160, bottom: 130 };
    fc.assert(
      fc.property(wishes, (list) => {
        const rects = [...placeNames(list, room, [obstacle]).values()].map(({ rect }) => rect);
        rects.forEach((rect, i) => {
          expect(rect.left).toBeGreaterThanOrEqual(0);
          expect(rect.top).toBeGreaterThanOrEqual(0);
          expect(rect.right).toBeLessThanOrEqual(room.width);
          expect(rect.bottom).toBeLessThanOrEqual(room.height);
          expect(overlap(rect, obstacle)).toBe(false);
          expect(rects.slice(i + 1).some((other) => overlap(rect, other))).toBe(false);
          expect(list.some((node) => overlap(headRect(node), rect))).toBe(false);
        });
      }),
    );
  });

  const wish = (id: string, first: boolean): NameWish => ({
    id,
    x: 40,
    y: 10,
    radius: 4,
    width: 30,
    height: 15,
    side: 'right',
    first,
  });
  const narrow = { width: 80, height: 20 };

  it('gives the room to those that come first', () => {
    const other = { ...wish('b', true), x: 60 };
    expect([...placeNames([wish('a', false), other], { width: 110, height: 20 }).keys()]).toContain('b');
    expect([...placeNames([{ ...wish('a', false), width: 60 }, other], { width: 110, height: 20 }).keys()]).toEqual([
      'b',
    ]);
  });

  it('looks far enough, among few names, for a place beside the lines', () => {
    // Lines to both sides and past the near places above and below.
    const lines = [0, 10, 20].map((y) => Array.from({ length: 41 }, (_, i) => ({ x: i * 5, y: 40 + y })));
    const alone = { ...wish('a', false), x: 100, y: 50 };
    const rect = placeNames([alone], { width: 200, height: 100 }, [], new Map(), lines).get('a')?.rect;
    if (!rect) throw new Error('no place');
    expect(
      lines.flat().filter(({ x, y }) => x > rect.left && x < rect.right && y > rect.top && y < rect.bottom),
    ).toEqual([]);
  });

  it('keeps a label where it was while that place is free', () => {
    const before = placeNames([{ ...wish('a', false), side: 'left' }], narrow);
    expect(placeNames([wish('a', false)], narrow, [], before).get('a')).toEqual(before.get('a'));
  });
});
