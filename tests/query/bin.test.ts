import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binSpans } from '@/query/bin';
import '../fixtures/fixed-seed';

const bound = fc.option(fc.integer({ min: -12, max: 12 }), { freq: 6 });
const anySpan = fc
  .tuple(bound, bound)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { start: b, end: a } : { start: a, end: b }));

describe('binSpans', () => {
  it('counts what a walk over all days counts', () => {
    fc.assert(
      fc.property(
        fc.array(anySpan, { maxLength: 12 }),
        fc.integer({ min: -8, max: 2 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (spans, from, length, days) => {
          const to = from + length;
          const bins = binSpans(spans, from, to, days);
          const covered: number[] = [];
          for (const bin of bins) for (let day = bin.start; day <= bin.end; day++) covered.push(day);
          expect(covered).toEqual(Array.from({ length: length + 1 }, (_, i) => from + i));
          for (const [i, bin] of bins.entries()) {
            if (i < bins.length - 1) expect(bin.end - bin.start + 1).toBe(days);
            let certain = 0;
            let possible = 0;
            for (const { start, end } of spans) {
              if (start === null || end === null) continue;
              let inside = 0;
              for (let day = start; day <= end; day++) if (day >= bin.start && day <= bin.end) inside++;
              if (inside === end - start + 1) certain++;
              else if (inside > 0) possible++;
            }
            expect({ certain: bin.certain, possible: bin.possible }).toEqual({ certain, possible });
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts a day once for certain, and each possible day of a longer time as possible', () => {
    const bins = binSpans(
      [
        { start: 3, end: 3 },
        { start: 2, end: 4 },
        { start: null, end: 3 },
        { start: 3, end: null },
      ],
      1,
      5,
    );
    expect(bins.map(({ certain, possible }) => `${certain} ${possible}`)).toEqual(['0 0', '0 1', '1 1', '0 1', '0 0']);
  });

  it('gives no bins to a picture without days, and none to a time outside it', () => {
    expect(binSpans([{ start: 0, end: 0 }], 5, 4)).toEqual([]);
    expect(
      binSpans(
        [
          { start: -9, end: -9 },
          { start: 99, end: 99 },
        ],
        1,
        2,
      ),
    ).toEqual([
      { start: 1, end: 1, certain: 0, possible: 0 },
      { start: 2, end: 2, certain: 0, possible: 0 },
    ]);
  });
});
