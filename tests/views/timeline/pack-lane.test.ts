import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldLane } from '@/views/timeline/fold-lane';
import { lanes } from '@/views/timeline/lanes';
import { layOut, shareRows } from '@/views/timeline/lay-out';
import { type Bounds, type Item, markGap, type Placed, packLane } from '@/views/timeline/pack-lane';
import '../../fixtures/fixed-seed';

const bounds = { left: 100, right: 1200 };
const widthOf = (count: number): number => 60 + String(count).length * 7;

const anyItems: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: 100, max: 1180 }),
      length: fc.oneof(fc.constant(12), fc.integer({ min: 9, max: 600 })),
      label: fc.integer({ min: 10, max: 340 }),
      rank: fc.integer({ min: 0, max: 2 }),
      holds: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((parts) =>
    parts.map(({ at, length, label, rank, holds }, i) => ({
      id: `e${i}`,
      left: at,
      right: Math.min(at + length, bounds.right),
      label,
      rank,
      holds,
    })),
  );

const apart = (placed: readonly Placed[]): void => {
  for (const a of placed) {
    for (const b of placed) {
      if (a === b || a.row !== b.row) continue;
      expect(a.hi + markGap <= b.lo || b.hi + markGap <= a.lo, `${a.id} and ${b.id} share row ${a.row}`).toBe(true);
    }
  }
};

const within = (placed: readonly Placed[], items: readonly Item[], { rows }: Bounds): void => {
  for (const { id, row, lo, hi, text, side } of placed) {
    const item = items.find((one) => one.id === id);
    if (!item) throw new Error(`${id} was made up`);
    expect(row).toBeLessThan(rows);
    expect(lo).toBeGreaterThanOrEqual(bounds.left);
    expect(hi).toBeLessThanOrEqual(bounds.right);
    // The words stand in what the mark takes of the row, beside the body or on it.
    expect(text).toBeGreaterThanOrEqual(lo);
    expect(text + item.label).toBeLessThanOrEqual(hi + 1e-9);
    if (side === 'right') expect(text).toBeGreaterThan(item.right);
    if (side === 'left') expect(text + item.label).toBeLessThan(item.left);
    if (side === 'over') expect(item.holds).toBe(true);
  }
};

it('never lets marks or labels touch, and never leaves the picture', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 1, max: 9 }), (items, rows) => {
      const { placed, left } = packLane(items, { ...bounds, rows });
      apart(placed);
      within(placed, items, { ...bounds, rows });
      expect(new Set([...placed, ...left].map(({ id }) => id)).size).toBe(items.length);
    }),
    { numRuns: 200 },
  );
});

it('folds what does not fit and drops nothing', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 1, max: 6 }), (items, rows) => {
      const { placed, piles } = foldLane(items, { ...bounds, rows }, widthOf);
      apart([...placed, ...piles.map(({ place }) => place)]);
      within(placed, items, { ...bounds, rows });
      const seen = [...placed.map(({ id }) => id), ...piles.flatMap(({ ids }) => ids)];
      expect([...seen].sort()).toEqual(items.map(({ id }) => id).sort());
    }),
    { numRuns: 200 },
  );
});

it('places everything when there are rows enough', () => {
  const items = Array.from({ length: 12 }, (_, i) => ({
    id: `e${i}`,
    left: 600,
    right: 612,
    label: 200,
    rank: 1,
    holds: false,
  }));
  expect(packLane(items, { ...bounds, rows: 12 }).left).toEqual([]);
  const { placed, piles } = foldLane(items, { ...bounds, rows: 5 }, widthOf);
  expect(placed).toHaveLength(4);
  expect(piles.map(({ ids }) => ids.length)).toEqual([8]);
});

it('lays a mark left of a crowd with its label to the left', () => {
  const crowd = Array.from({ length: 3 }, (_, i) => ({
    id: `c${i}`,
    left: 620,
    right: 632,
    label: 100,
    rank: 1,
    holds: false,
  }));
  const early = { id: 'early', left: 600, right: 612, label: 100, rank: 1, holds: false };
  const { placed } = packLane([...crowd, early], { ...bounds, rows: 3 });
  expect(placed.find(({ id }) => id === 'early')?.side).toBe('left');
  expect(placed).toHaveLength(4);
});

it('folds the background before what several articles tell', () => {
  const items = [0, 1, 2, 2].map((rank, i) => ({
    id: `e${i}`,
    left: 600,
    right: 612,
    label: 520,
    rank,
    holds: false,
  }));
  const { placed } = foldLane(items, { ...bounds, rows: 3 }, widthOf);
  expect(placed.map(({ id }) => id).sort()).toEqual(['e0', 'e1']);
});

it('takes rows where that costs least', () => {
  const loss = (lane: number, rows: number): number => (lane === 0 ? 10 * (3 - rows) : 3 - rows);
  expect(shareRows([3, 3], 6, loss)).toEqual([3, 3]);
  expect(shareRows([3, 3], 4, loss)).toEqual([3, 1]);
  expect(shareRows([0, 0], 1, loss)).toEqual([1, 1]);
});

it('keeps lanes and rows apart', () => {
  fc.assert(
    fc.property(
      fc.array(anyItems, { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 120, max: 500 }),
      (all, bottom) => {
        const named = all.map((items, i) => items.map((item) => ({ ...item, id: `${i} ${item.id}` })));
        const laid = layOut(
          lanes.map((lane, i) => ({ lane, items: named[i] ?? [] })),
          { ...bounds, top: 20, bottom, pitch: 13, widthOf },
        );
        const spots = laid.flatMap(({ placed, piles }) => [
          ...placed.map(({ lo, hi, y }) => ({ lo, hi, y })),
          ...piles.map(({ place: { lo, hi }, y }) => ({ lo, hi, y })),
        ]);
        for (const a of spots) {
          for (const b of spots) {
            if (a === b || a.hi < b.lo || b.hi < a.lo) continue;
            expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(13 - 1e-6);
          }
        }
        for (const [i, lane] of laid.entries()) {
          expect(lane.top).toBeCloseTo(laid[i - 1]?.bottom ?? 20);
          for (const { y } of lane.placed) expect(y > lane.top && y < lane.bottom).toBe(true);
        }
      },
    ),
    { numRuns: 40 },
  );
});
