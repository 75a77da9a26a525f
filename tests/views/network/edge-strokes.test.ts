import { describe, expect, it } from 'vitest';
import type { Sign } from '@/domain/vocabulary';
import type { DrawnEdge } from '@/views/network/drawn-edge';
import { curveBetween, type Disc } from '@/views/network/edge-curve';
import { mergeStrokes } from '@/views/network/edge-strokes';
import { nearestEdge } from '@/views/network/nearest-edge';

const disc = (x: number, y: number): Disc => ({ x, y, radius: 6, shape: 'circle' });
const line = (id: string, sign: Sign, y: number, change: Partial<DrawnEdge> = {}): DrawnEdge => ({
  edge: {
    id,
    source: 'a',
    target: 'b',
    sign,
    rows: [],
    weight: { certain: 1, possible: 0 },
    status: 'occurred',
    isInferred: false,
  },
  points: curveBetween(disc(0, y), disc(200, y), 0),
  standing: 'certain',
  weight: 1,
  ...change,
});

describe('mergeStrokes', () => {
  it('draws lines that look alike in one stroke, and what differs apart', () => {
    const alike = [line('p', 'cooperative', 0), line('q', 'cooperative', 20), line('r', 'cooperative', 40)];
    const [only, ...others] = mergeStrokes(alike);
    expect(others).toEqual([]);
    expect(only?.d.match(/M/g)).toHaveLength(3);
    const pale = line('s', 'cooperative', 60, { standing: 'outside' });
    const heavy = line('t', 'cooperative', 80, { weight: 9 });
    expect(mergeStrokes([...alike, pale, heavy]).map(({ isDim, width }) => [isDim, width])).toEqual([
      [false, 2],
      [true, 2],
      [false, 3.4],
    ]);
  });

  it('breaks a line whose addressee is our conclusion, whatever its sign', () => {
    for (const sign of ['cooperative', 'neutral', 'hostile'] as const) {
      const own = line('i', sign, 0);
      const [plain] = mergeStrokes([own]);
      const [inferred] = mergeStrokes([{ ...own, edge: { ...own.edge, isInferred: true } }]);
      expect(inferred?.dash).toBeDefined();
      expect(inferred?.dash).not.toBe(plain?.dash);
    }
  });

  it('keeps what tells them apart: dots, arrow heads, hollow lines and the ring of a status', () => {
    expect(mergeStrokes([line('n', 'neutral', 0)])[0]?.dash).toMatch(/^0\.1 /);
    expect(mergeStrokes([line('h', 'hostile', 0)])).toHaveLength(2);
    const possible = mergeStrokes([line('m', 'cooperative', 0, { standing: 'possible' })]);
    expect(possible.map(({ hollow }) => hollow)).toEqual([null, 'stroke']);
    const own = line('w', 'cooperative', 0);
    const rings = (['alleged', 'planned', 'hypothetical', 'denied'] as const).map((status) =>
      mergeStrokes([{ ...own, edge: { ...own.edge, status } }])
        .slice(1)
        .map(({ hollow, dash }) => `${hollow} ${dash}`),
    );
    expect(rings).toEqual([
      ['fill undefined', 'null undefined'],
      ['fill undefined'],
      ['fill 1.7 2.2'],
      ['fill undefined', 'null undefined'],
    ]);
  });
});

describe('nearestEdge', () => {
  it('finds the line under a point, and none far from all', () => {
    const lines = [line('upper', 'neutral', 0), line('lower', 'neutral', 10)];
    expect(nearestEdge(lines, { x: 100, y: 3 })).toBe('upper');
    expect(nearestEdge(lines, { x: 100, y: 8 })).toBe('lower');
    expect(nearestEdge(lines, { x: 100, y: 40 })).toBeNull();
  });
});
