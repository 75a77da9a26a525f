import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldLane } from '@/views/timeline/fold-lane';
import { markGap } from '@/views/timeline/lane-grid';
import { lanes } from '@/views/timeline/lanes';
import { layOut, shareRows } from '@/views/timeline/lay-out';
import { type Bounds, depthOf, type Item, type Placed, packLane, rowsNeeded } from '@/views/timeline/pack-lane';
import '../../fixtures/fixed-seed';

const bounds = { left: 100, right: 1200 };

const item = (id: string, own: Partial<Item> = {}): Item => {
  const { left = 600, right = 612 } = own;
  return {
    id,
    left,
    right,
    small: { left: left + 3, right: Math.max(left + 3, right - 3) },
    label: 100,
    holds: false,
    isCore: true,
    weight: 1,
    worth: 1,
    ...own,
  };
};

const anyItems: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: 100, max: 1180 }),
      length: fc.oneof(fc.constant(12), fc.integer({ min: 9, max: 600 })),
      label: fc.option(fc.integer({ min: 10, max: 340 }), { freq: 9 }),
      isCore: fc.boolean(),
      weight: fc.integer({ min: 1, max: 5 }),
      holds: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((parts) =>
    parts.map(({ at, length, ...own }, i) =>
      item(`e${i}`, { ...own, left: at, right: Math.min(at + length, bounds.right) }),
    ),
  );

const rowsOf = ({ row, span }: Placed): number[] => (span === 2 ? [row, row + 1] : [row]);

const apart = (placed: readonly Placed[]): void => {
  for (const a of placed) {
    for (const b of placed) {
      if (a === b || !rowsOf(a).some((row) => rowsOf(b).includes(row))) continue;
      const gap = a.span === 1 && b.span === 1 ? 2 : markGap;
      expect(a.hi + gap <= b.lo || b.hi + gap <= a.lo, `${a.id} and ${b.id} share a half row`).toBe(true);
    }
  }
};

const within = (placed: readonly Placed[], items: readonly Item[], { rows }: Bounds): void => {
  for (const { id, row, span, lo, hi, text, side } of placed) {
    const own = items.find((one) => one.id === id);
    if (!own) throw new Error(`${id} was made up`);
    expect(row + span).toBeLessThanOrEqual(rows);
    expect(span).toBe(side === null ? 1 : 2);
    expect(lo).toBeGreaterThanOrEqual(bounds.left);
    expect(hi).toBeLessThanOrEqual(bounds.right);
    if (side === null) continue;
    // The words stand in what the mark takes of the row, beside the body or on it.
    const label = own.label ?? Number.NaN;
    expect(text).toBeGreaterThanOrEqual(lo);
    if (side === 'left') {
      expect(text).toBeLessThan(own.left);
      expect(text - label).toBeGreaterThanOrEqual(lo);
    } else expect(text + label).toBeLessThanOrEqual(hi + 1e-9);
    if (side === 'right') expect(text).toBeGreaterThan(own.right);
    if (side === 'over') expect(own.holds).toBe(true);
  }
};

it('never lets marks or labels touch, and never leaves the picture', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 1, max: 18 }), (items, rows) => {
      const { placed, left } = packLane(items, { ...bounds, rows });
      apart(placed);
      within(placed, items, { ...bounds, rows });
      const seen = [...placed, ...left].map(({ id }) => id);
      expect(seen.sort()).toEqual(items.map(({ id }) => id).sort());
    }),
    { numRuns: 200 },
  );
});

it('hides nothing of the core where there are half rows for all of it without words', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 0, max: 6 }), (items, more) => {
      const core = items.filter(({ isCore }) => isCore);
      const { left } = packLane(items, { ...bounds, rows: Math.max(1, depthOf(core)) + more });
      expect(left.filter(({ isCore }) => isCore)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('writes the labels of the most important', () => {
  // Labels as wide as the lane: one to a row.
  const items = [3, 1, 4, 2].map((weight) => item(`e${weight}`, { weight, label: 500 }));
  const labelled = (rows: number): string[] =>
    packLane(items, { ...bounds, rows })
      .placed.filter(({ side }) => side !== null)
      .map(({ id }) => id);
  expect(labelled(4)).toEqual([]);
  expect(labelled(5)).toEqual(['e4']);
  expect(labelled(6)).toEqual(['e4', 'e3']);
  expect(labelled(8)).toEqual(['e4', 'e3', 'e2', 'e1']);
});

it('places the background after the core, and says what is left over', () => {
  const items = [
    item('back', { isCore: false, weight: 9 }),
    item('less', { isCore: false, weight: 8 }),
    item('core', { label: 500 }),
  ];
  const bare = foldLane(items, { ...bounds, rows: 1 });
  expect(bare.placed.map(({ id, side }) => [id, side])).toEqual([['core', null]]);
  expect(bare.rest.map(({ id }) => id)).toEqual(['back', 'less']);
  const more = foldLane(items, { ...bounds, rows: 3 });
  expect(more.placed.map(({ id, span }) => [id, span])).toEqual([
    ['core', 2],
    ['back', 1],
  ]);
  expect(more.rest.map(({ id }) => id)).toEqual(['less']);
});

it('gives no words to what may merely touch the edge', () => {
  const { placed } = packLane([item('edge', { label: null })], { ...bounds, rows: 9 });
  expect(placed.map(({ side }) => side)).toEqual([null]);
});

it('lays a mark left of a crowd with its label to the left', () => {
  const crowd = [1, 2, 3].map((i) => item(`c${i}`, { left: 620, right: 632, weight: i + 1 }));
  const { placed } = packLane([...crowd, item('early')], { ...bounds, rows: 6 });
  expect(placed.find(({ id }) => id === 'early')?.side).toBe('left');
  expect(placed).toHaveLength(4);
});

it('takes rows where that costs least, and from the least of a lane only when all are at theirs', () => {
  const loss = (lane: number, rows: number): number => (lane === 0 ? 10 * (3 - rows) : 3 - rows);
  expect(shareRows([3, 3], 6, loss)).toEqual([3, 3]);
  expect(shareRows([3, 3], 4, loss)).toEqual([3, 1]);
  expect(shareRows([3, 3], 4, loss, [1, 2])).toEqual([2, 2]);
  expect(shareRows([3, 3], 3, loss, [2, 2])).toEqual([2, 1]);
  expect(shareRows([0, 0], 1, loss)).toEqual([1, 1]);
});

it('keeps lanes and rows apart', () => {
  fc.assert(
    fc.property(
      fc.array(anyItems, { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 120, max: 500 }),
      (all, bottom) => {
        const named = all.map((items, i) => items.map((one) => ({ ...one, id: `${i} ${one.id}` })));
        const laid = layOut(
          lanes.map((lane, i) => ({ lane, items: named[i] ?? [], name: ['name'] })),
          { ...bounds, top: 20, bottom, half: 6 },
        );
        const spots = laid.flatMap(({ placed, half }) =>
          placed.map(({ lo, hi, y, span }) => ({ lo, hi, y, tall: (span * half) / 2 })),
        );
        for (const a of spots) {
          for (const b of spots) {
            if (a === b || a.hi < b.lo || b.hi < a.lo) continue;
            expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(a.tall + b.tall - 1e-6);
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

it('asks no rows for a title that is wider than the lane', () => {
  const fitting = [item('a'), item('b')];
  expect(rowsNeeded(fitting, { ...bounds, rows: 60 })).toBe(4);
  // It stands without its title in a half row that is free.
  const tooWide = item('wide', { left: 300, right: 312, label: 2000 });
  expect(rowsNeeded([...fitting, tooWide], { ...bounds, rows: 60 })).toBeLessThanOrEqual(5);
});
