import { expect, it } from 'vitest';
import { hitArea, isCramped, target } from '@/views/timeline/hit-area';
import { type StackMark, stacksOf } from '@/views/timeline/stacks';

const spot = (y: number, lo: number, hi: number, half = 6) => ({ y, half, lo, hi });

it('reaches half-way to a neighbour, be it a mark or a count, and no further than a target needs', () => {
  const own = spot(100, 0, 50);
  expect(hitArea(own, [own])).toEqual({ up: 12, down: 12, before: 2, after: 2 });
  expect(hitArea(own, [own, spot(114, 40, 90), spot(60, 0, 50), spot(112, 60, 90)])).toMatchObject({ up: 12, down: 7 });
  // Of a small mark and a large one the border lies between their inks, not between their middles.
  expect(hitArea(own, [own, spot(109, 0, 10, 3)])).toMatchObject({ down: 6 });
});

it('makes a narrow mark a target wide, as far as its neighbours in the row allow', () => {
  const own = spot(100, 50, 56, 3);
  expect(hitArea(own, [own])).toEqual({ up: 12, down: 12, before: 9, after: 9 });
  expect(hitArea(own, [own, spot(100, 60, 66, 3), spot(106, 200, 220, 3)])).toMatchObject({ before: 9, after: 2 });
  expect(isCramped(hitArea(own, [own, spot(110, 58, 80, 3)]))).toBe(true);
  expect(isCramped(hitArea(own, [own, spot(100 + target, 50, 56, 3)]))).toBe(false);
});

const small = (id: string, y: number, left = 50, right = 56, lane = 0) => ({ id, y, left, right, lane });

const stacked = (marks: ReturnType<typeof small>[]) => {
  const spots = marks.map(({ y, left, right }) => spot(y, left, right, 3));
  return stacksOf(
    marks.map(
      (mark, i): StackMark => ({
        ...mark,
        half: 3,
        isSmall: true,
        area: hitArea(spots[i] ?? spot(0, 0, 0), spots),
      }),
    ),
    false,
  );
};

it('stacks what is too close to be hit with ease, directly or over others, within a lane', () => {
  const stacks = stacked([
    small('a', 100),
    small('b', 106),
    small('c', 112),
    small('other lane', 118, 50, 56, 1),
    small('alone', 106, 300, 306),
  ]);
  expect(stacks.get('a')?.ids).toEqual(['a', 'b', 'c']);
  expect(stacks.get('c')).toBe(stacks.get('c'));
  expect(stacks.get('c')?.ids).toEqual(['a', 'b', 'c']);
  expect(stacks.has('other lane')).toBe(false);
  expect(stacks.has('alone')).toBe(false);
});

it('does not join two stacks over a long bar that passes both', () => {
  const stacks = stacked([
    small('a', 100),
    small('b', 106),
    small('bar', 112, 40, 600),
    small('y', 106, 500, 506),
    small('z', 100, 500, 506),
  ]);
  expect(stacks.get('a')?.ids).toEqual(['a', 'b', 'bar']);
  expect(stacks.get('z')?.ids).toEqual(['bar', 'y', 'z']);
});
