import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelRequest, placeAround } from '@/picture/place-around';
import { distance, isWithin, overlap, type Rect } from '@/picture/rect';

const bounds: Rect = { left: 0, top: 0, right: 400, bottom: 140 };
const square = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const anyRequests: fc.Arbitrary<LabelRequest[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 380 }),
      y: fc.integer({ min: 0, max: 120 }),
      markWidth: fc.integer({ min: 2, max: 40 }),
      markHeight: fc.integer({ min: 2, max: 80 }),
      width: fc.integer({ min: 20, max: 200 }),
      height: fc.integer({ min: 14, max: 60 }),
    }),
    { maxLength: 9 },
  )
  .map((given) =>
    given.map(({ x, y, markWidth, markHeight, width, height }, i) => ({
      id: `m${i}`,
      mark: square(x, y, markWidth, markHeight),
      width,
      height,
    })),
  );

describe('placeAround', () => {
  it('never lets two labels overlap, a label cover a mark, or a label leave the picture', () => {
    fc.assert(
      fc.property(anyRequests, (requests) => {
        const placed = [...placeAround(requests, bounds)];
        for (const [id, { rect }] of placed) {
          expect(isWithin(rect, bounds)).toBe(true);
          for (const { mark } of requests) expect(overlap(rect, mark)).toBe(false);
          for (const [otherId, other] of placed) if (otherId !== id) expect(overlap(rect, other.rect)).toBe(false);
        }
      }),
    );
  });

  it('stays off obstacles', () => {
    const obstacle = square(0, 0, 400, 70);
    fc.assert(
      fc.property(anyRequests, (requests) => {
        for (const { rect } of placeAround(requests, bounds, [obstacle]).values())
          expect(overlap(rect, obstacle)).toBe(false);
      }),
    );
  });

  it('keeps a label nearer to its own mark than to any other, where there is such a place', () => {
    const [dashed, dot] = [square(120, 50, 40, 10), square(176, 50, 8, 8)];
    const placed = placeAround(
      [
        { id: 'dashed', mark: dashed, width: 120, height: 30 },
        { id: 'dot', mark: dot, width: 46, height: 30 },
      ],
      bounds,
      [square(0, 0, 400, 38), square(190, 38, 210, 24)],
    );
    const [own, others] = [placed.get('dashed')?.rect, placed.get('dot')?.rect];
    if (!own || !others) throw new Error('both have a place');
    expect(distance(own, dashed)).toBeLessThanOrEqual(distance(own, dot));
    expect(distance(others, dot)).toBeLessThanOrEqual(distance(others, dashed));
  });

  it('places a lone label beside its mark, on the side with room', () => {
    const right = placeAround([{ id: 'a', mark: square(10, 60, 10, 10), width: 90, height: 30 }], bounds);
    expect(right.get('a')).toMatchObject({ anchor: 'start', rect: { left: 26 } });
    const left = placeAround([{ id: 'a', mark: square(385, 60, 10, 10), width: 90, height: 30 }], bounds);
    expect(left.get('a')).toMatchObject({ anchor: 'end', rect: { left: 289 } });
  });

  it('leaves out a label that fits nowhere', () => {
    const request = { id: 'a', mark: square(200, 60, 10, 10), width: 500, height: 30 };
    expect(placeAround([request], bounds).size).toBe(0);
  });
});
