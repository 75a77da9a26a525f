import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAnchor } from '@/text/resolve-anchor';
import { writeAnchor } from '@/text/write-anchor';

const words = ['de', 'haven', 'staakt', 'Havenbond', '“zes”', 'procent', 'en', '12'];
const anyText = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 60 }).map((all) => all.join(' '));

describe('an anchor that is written', () => {
  it('is read as the very stretch it was written for', () => {
    let written = 0;
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const starts = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => [index, index + word.length] as const);
        const [i, j] = [a % starts.length, b % starts.length].sort((x, y) => x - y) as [number, number];
        const [start, end] = [starts[i]?.[0] ?? 0, starts[j]?.[1] ?? 0];
        const anchor = writeAnchor(text, { start, end });
        if (anchor === null) return;
        written++;
        expect(resolveAnchor(text, anchor)).toEqual({ kind: 'found', start, end });
        expect(anchor.split(' … ').every((side) => side.split(' ').length <= 4)).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(written).toBeGreaterThan(100);
  });

  it('is null where the words stand twice, unless the window holds them once', () => {
    const text = 'De haven staakt. De haven staakt.';
    expect(writeAnchor(text, { start: 0, end: 15 })).toBeNull();
    expect(writeAnchor(text, { start: 17, end: 32 }, 17)).toBe('De haven staakt');
  });

  it.each([
    // One word on either side names it.
    ['a b c d e f', 0, 'a … f'],
    // The first and the last word stand before it too.
    ['p x t. p q k l s t', 7, 'p … s t'],
    // Two and two, though one and three name it as well.
    ['p x t. p x s t. p q x t. p q k l r s t', 25, 'p q … s t'],
    // A stretch of four words is written out, one of five is not.
    ['x a b c d', 2, 'a b c d'],
    ['x a b c d e', 2, 'a … e'],
  ])('is as short and as even as may be: in %j', (text, start, anchor) => {
    expect(writeAnchor(text, { start, end: text.length })).toBe(anchor);
  });

  it('is null where no four words on either side name it alone', () => {
    const stretch = 'a b c d x e f g h';
    const text = `${stretch} y ${stretch}`;
    expect(writeAnchor(text, { start: 20, end: text.length })).toBeNull();
  });
});
