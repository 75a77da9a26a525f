import { expect, it } from 'vitest';
import { hitArea, target } from '@/views/timeline/hit-area';
import { lanes } from '@/views/timeline/lanes';
import { layOut } from '@/views/timeline/lay-out';

const spot = (y: number, lo: number, hi: number) => ({ y, lo, hi });

it('reaches half-way to a neighbour, be it a mark or a pile, and no further than a target needs', () => {
  const own = spot(100, 0, 50);
  expect(hitArea(own, [own])).toEqual({ up: 12, down: 12 });
  expect(hitArea(own, [own, spot(113, 40, 90), spot(60, 0, 50), spot(106, 60, 90)])).toEqual({ up: 12, down: 6.5 });
});

it('is a whole target wherever rows are a target apart, as for fingers and where there is room', () => {
  const items = Array.from({ length: 30 }, (_, i) => ({
    id: `e${i}`,
    left: 300 + i,
    right: 312 + i,
    label: 90,
    rank: 1,
    holds: false,
  }));
  const room = { left: 100, right: 800, top: 20, widthOf: () => 60 };
  const laid = (bottom: number, pitch: number) =>
    layOut(
      lanes.map((lane) => ({ lane, items: items.map((item) => ({ ...item, id: `${lane} ${item.id}` })) })),
      { ...room, bottom, pitch },
    ).flatMap(({ placed, piles }) => [
      ...placed.map(({ y, lo, hi }) => spot(y, lo, hi)),
      ...piles.map(({ y, place: { lo, hi } }) => spot(y, lo, hi)),
    ]);
  for (const spots of [laid(400, target), laid(4000, 13)]) {
    expect(spots.length).toBeGreaterThan(5);
    for (const one of spots) {
      const { up, down } = hitArea(one, spots);
      expect(up + down).toBeGreaterThanOrEqual(target - 1e-6);
    }
  }
});
