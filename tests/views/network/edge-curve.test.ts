import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chevronPath, chevronsAlong } from '@/picture/chevrons';
import { alongCurve, lengthOf, pathOf } from '@/picture/curve';
import { bowOf, curveBetween, type Disc } from '@/views/network/edge-curve';
import { rimOf } from '@/views/network/node-shape';
import '../../fixtures/fixed-seed';

const disc = (x: number, y: number, radius = 6, shape: Disc['shape'] = 'circle'): Disc => ({ x, y, radius, shape });

const anyDisc: fc.Arbitrary<Disc> = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  radius: fc.integer({ min: 3, max: 10 }),
  shape: fc.constantFrom('circle', 'square', 'diamond'),
});

describe('curveBetween', () => {
  it('runs from the edge of one node to the edge of the other', () => {
    const points = curveBetween(disc(0, 0), disc(100, 0), 0);
    expect(points[0]?.x).toBeCloseTo(9, 2);
    expect(points.at(-1)?.x).toBeCloseTo(91, 2);
    expect(pathOf(points).startsWith('M9 0L')).toBe(true);
  });

  it('passes the middle at the distance of its bend, to the left of its way', () => {
    expect(bowOf(disc(0, 0), disc(100, 0), 12)(0.5)).toEqual({ x: 50, y: -12 });
    expect(bowOf(disc(100, 0), disc(0, 0), 12)(0.5)).toEqual({ x: 50, y: 12 });
  });

  it('never enters a node, whatever its shape', () => {
    fc.assert(
      fc.property(anyDisc, anyDisc, fc.integer({ min: -60, max: 60 }), (a, b, bend) => {
        const points = curveBetween(a, b, bend);
        for (const [node, end] of [
          [a, points[0]],
          [b, points.at(-1)],
        ] as const) {
          if (!end) continue;
          const [dx, dy] = [end.x - node.x, end.y - node.y];
          const off = Math.hypot(dx, dy) - rimOf(node.shape, node.radius, dx, dy);
          expect(off).toBeGreaterThan(2.9);
          expect(off).toBeLessThan(4);
        }
      }),
    );
  });

  it('is nothing where nodes touch', () => {
    expect(curveBetween(disc(0, 0), disc(10, 0), 0)).toEqual([]);
    expect(curveBetween(disc(5, 5), disc(5, 5), 8)).toEqual([]);
  });
});

describe('chevronsAlong', () => {
  it('points at the target, with the last tip at the end of the line', () => {
    const points = curveBetween(disc(0, 0), disc(120, 40), 14);
    const chevrons = chevronsAlong(points, 3);
    const end = points.at(-1);
    expect(chevrons[0]?.tip.x).toBeCloseTo(end?.x ?? Number.NaN, 5);
    expect(chevrons[0]?.tip.y).toBeCloseTo(end?.y ?? Number.NaN, 5);
    for (const { left, right, tip } of chevrons) {
      const back = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
      const towards = (tip.x - back.x) * 120 + (tip.y - back.y) * 40;
      expect(towards).toBeGreaterThan(0);
    }
  });

  it('stands every eleven pixels', () => {
    const points = curveBetween(disc(0, 0), disc(200, 0), 0);
    const tips = chevronsAlong(points, 3).map(({ tip }) => tip.x);
    expect(tips).toHaveLength(Math.floor(lengthOf(points) / 11));
    expect((tips[0] ?? 0) - (tips[1] ?? 0)).toBeCloseTo(11, 5);
  });

  it('closes hollow heads', () => {
    const [first] = chevronsAlong(curveBetween(disc(0, 0), disc(60, 0), 0), 3);
    expect(first && chevronPath([first], true)).toBe('M48 -3L51 0L48 3Z');
  });
});

describe('alongCurve', () => {
  it('finds the middle and the way the curve goes there', () => {
    expect(alongCurve(curveBetween(disc(0, 0), disc(100, 0), 0), 0.5)).toMatchObject({ x: 50, y: 0, dx: 1, dy: 0 });
    expect(alongCurve([], 0.5)).toBeNull();
  });
});
