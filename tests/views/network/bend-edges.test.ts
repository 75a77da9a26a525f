import { describe, expect, it } from 'vitest';
import { bendEdges } from '@/views/network/bend-edges';
import { bowOf, type Disc } from '@/views/network/edge-curve';

const room = { width: 400, height: 300 };
const disc = (x: number, y: number): Disc => ({ x, y, radius: 6, shape: 'circle' });
const none: ReadonlyMap<string, Disc> = new Map();

describe('bendEdges', () => {
  it('keeps the edges of one pair apart, opposite ones too', () => {
    const discs = new Map([
      ['a', disc(60, 150)],
      ['b', disc(340, 150)],
    ]);
    const edges = [
      { id: 'a~b~hostile', source: 'a', target: 'b' },
      { id: 'b~a~hostile', source: 'b', target: 'a' },
      { id: 'a~b~neutral', source: 'a', target: 'b' },
    ];
    const bends = [...bendEdges(edges, discs, none, room).values()].sort((p, q) => p - q);
    expect(bends).toHaveLength(3);
    expect((bends[1] ?? 0) - (bends[0] ?? 0)).toBeGreaterThanOrEqual(9);
    expect((bends[2] ?? 0) - (bends[1] ?? 0)).toBeGreaterThanOrEqual(9);
  });

  it('swings round a node in between', () => {
    const discs = new Map([
      ['a', disc(60, 150)],
      ['b', disc(340, 150)],
      ['c', disc(200, 140)],
    ]);
    const bend = bendEdges([{ id: 'e', source: 'a', target: 'b' }], discs, discs, room).get('e') ?? 0;
    const middle = bowOf(disc(60, 150), disc(340, 150), bend)(0.5);
    expect(Math.hypot(middle.x - 200, middle.y - 140)).toBeGreaterThan(10);
  });

  it('bends inward at the sides, where no labels are', () => {
    const discs = new Map([
      ['a', disc(80, 60)],
      ['b', disc(80, 220)],
    ]);
    const bend = bendEdges([{ id: 'e', source: 'b', target: 'a' }], discs, none, room).get('e') ?? 0;
    expect(bowOf(disc(80, 60), disc(80, 220), bend)(0.5).x).toBeGreaterThan(90);
  });
});
