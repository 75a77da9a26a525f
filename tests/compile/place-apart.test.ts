import { describe, expect, it } from 'vitest';
import { type Box, Room } from '@/compile/free-room';
import { placeApart } from '@/compile/place-apart';

const area = { width: 400, height: 300 };
const box = (id: string, x: number, y: number, width = 80): Box => ({ id, x, y, width, height: 20 });

describe('placeApart', () => {
  it('leaves alone what is in no one’s way', () => {
    const boxes = [box('a', 100, 100), box('b', 300, 100)];
    expect(placeApart(boxes, area)).toEqual(boxes);
  });

  it('moves the later of two, not the first', () => {
    const [first, second] = placeApart([box('a', 200, 150), box('b', 200, 150)], area);
    expect(first).toEqual(box('a', 200, 150));
    expect(second?.y).not.toBe(150);
  });

  it('brings in what hangs over the edge', () => {
    expect(placeApart([box('a', -50, 900)], area)).toEqual([box('a', 60, 270)]);
  });

  it('finds a place for all, even where there is no room', () => {
    const placed = placeApart(
      Array.from({ length: 60 }, (_, n) => box(`b${n}`, 200, 150)),
      area,
    );
    expect(placed).toHaveLength(60);
  });

  it('puts no two of thousands on one spot, and keeps their dots apart while there is room', () => {
    const placed = placeApart(
      Array.from({ length: 5000 }, (_, n) =>
        box(`b${n}`, 300 + ((n * 37) % 400), 200 + ((n * 91) % 320), 60 + 7 * (n % 12)),
      ),
      { width: 1000, height: 720 },
    );
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(5000);
    const near = placed
      .slice(0, 2000)
      .filter(({ id, x, y }) =>
        placed.some((other) => other.id !== id && (other.x - x) ** 2 + (other.y - y) ** 2 < 36),
      );
    expect(near).toEqual([]);
  });

  it('looks at less than fifteen times as many places for ten times as many', () => {
    const { isFree } = Room.prototype;
    const looks = (count: number): number => {
      let made = 0;
      Room.prototype.isFree = function (x, y) {
        made++;
        return isFree.call(this, x, y);
      };
      try {
        const boxes = Array.from({ length: count }, (_, n) =>
          box(`b${n}`, (n * 37) % 1000, (n * 91) % 720, 70 + 7 * (n % 12)),
        );
        expect(placeApart(boxes, { width: 1000, height: 720 })).toHaveLength(count);
      } finally {
        Room.prototype.isFree = isFree;
      }
      return made;
    };
    const few = looks(300);
    expect(few).toBeGreaterThan(300);
    expect(looks(3000) / few).toBeLessThan(15);
  });
});
