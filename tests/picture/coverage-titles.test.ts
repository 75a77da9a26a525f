import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeTitles, spreadSquares } from '@/picture/coverage-titles';
import '../fixtures/fixed-seed';

const widthOf = (text: string): number => text.length * 7;

it('keeps squares in order and apart, and titles off squares and each other', () => {
  const anySquares = fc.array(
    fc.record({
      at: fc.integer({ min: 140, max: 1350 }),
      width: fc.integer({ min: 18, max: 60 }),
      letters: fc.integer({ min: 3, max: 60 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(anySquares, (parts) => {
      const squares = spreadSquares(
        parts.map(({ at, width, letters }, i) => ({ id: `${i}`, x0: at, x1: at + width, title: 'm'.repeat(letters) })),
        1384,
      );
      const titled = placeTitles(squares, 138, 1384, widthOf);
      const words = titled.flatMap(({ shown, anchor, text }) =>
        shown === null
          ? []
          : [
              {
                lo: anchor === 'start' ? text : text - widthOf(shown),
                hi: anchor === 'start' ? text + widthOf(shown) : text,
              },
            ],
      );
      for (const [i, { x0 }] of squares.entries()) {
        expect(x0).toBeGreaterThanOrEqual((squares[i - 1]?.x1 ?? x0 - 1) + 1 - 1e-9);
      }
      for (const one of words) {
        expect(one.hi).toBeLessThanOrEqual(1384);
        for (const { x0, x1 } of squares) expect(one.hi <= x0 || one.lo >= x1).toBe(true);
        for (const other of words) expect(one === other || one.hi <= other.lo || one.lo >= other.hi).toBe(true);
      }
    }),
  );
});
