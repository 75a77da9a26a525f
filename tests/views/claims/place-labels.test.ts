import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type LabelRequest, overlaps, placeLabels } from '@/views/claims/place-labels';

const bounds: Box = { x: 0, y: 0, width: 400, height: 140 };

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
      mark: { x, y, width: markWidth, height: markHeight },
      width,
      height,
    })),
  );

describe('placeLabels', () => {
  it('never lets two labels overlap, a label cover a mark, or a label leave the picture', () => {
    fc.assert(
      fc.property(anyRequests, (requests) => {
        const placed = [...placeLabels(requests, bounds)];
        for (const [id, box] of placed) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 140).toBe(true);
          for (const { mark } of requests) expect(overlaps(box, mark)).toBe(false);
          for (const [otherId, other] of placed) if (otherId !== id) expect(overlaps(box, other)).toBe(false);
        }
      }),
    );
  });

  it('stays off obstacles', () => {
    const obstacle: Box = { x: 0, y: 0, width: 400, height: 70 };
    fc.assert(
      fc.property(anyRequests, (requests) => {
        for (const box of placeLabels(requests, bounds, [obstacle]).values())
          expect(overlaps(box, obstacle)).toBe(false);
      }),
    );
  });

  it('places a lone label beside its mark, on the side with room', () => {
    const right = placeLabels(
      [{ id: 'a', mark: { x: 10, y: 60, width: 10, height: 10 }, width: 90, height: 30 }],
      bounds,
    );
    expect(right.get('a')).toMatchObject({ align: 'start', x: 26 });
    const left = placeLabels(
      [{ id: 'a', mark: { x: 385, y: 60, width: 10, height: 10 }, width: 90, height: 30 }],
      bounds,
    );
    expect(left.get('a')).toMatchObject({ align: 'end', x: 289 });
  });

  it('leaves out a label that fits nowhere', () => {
    const request = { id: 'a', mark: { x: 200, y: 60, width: 10, height: 10 }, width: 500, height: 30 };
    expect(placeLabels([request], bounds).size).toBe(0);
  });
});
