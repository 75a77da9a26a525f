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
});
