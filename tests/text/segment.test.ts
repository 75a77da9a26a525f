import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '@/text/segment';

const layers = fc.array(
  fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }), value: fc.nat(20) }),
  { maxLength: 12 },
);
const lengths = fc.integer({ min: 0, max: 50 });

describe('segment', () => {
  it('splits overlapping layers where they begin and end', () => {
    const cut = segment(10, [
      { start: 0, end: 6, value: 'a' },
      { start: 4, end: 8, value: 'b' },
    ]);
    expect(cut).toEqual([
      { start: 0, end: 4, values: ['a'] },
      { start: 4, end: 6, values: ['a', 'b'] },
      { start: 6, end: 8, values: ['b'] },
      { start: 8, end: 10, values: [] },
    ]);
  });

  it('gives an unmarked text back as one segment and an empty text as none', () => {
    expect(segment(3, [])).toEqual([{ start: 0, end: 3, values: [] }]);
    expect(segment(0, [{ start: 0, end: 4, value: 1 }])).toEqual([]);
  });

  it('covers the text without gap or overlap', () => {
    fc.assert(
      fc.property(lengths, layers, (length, given) => {
        const cut = segment(length, given);
        let position = 0;
        for (const { start, end } of cut) {
          expect(start).toBe(position);
          expect(end).toBeGreaterThan(start);
          position = end;
        }
        expect(position).toBe(length);
      }),
    );
  });

  it('has on every character exactly the layers that lie over it, in the order given', () => {
    fc.assert(
      fc.property(lengths, layers, (length, given) => {
        for (const { start, end, values } of segment(length, given)) {
          for (let at = start; at < end; at++) {
            expect(values).toEqual(
              given.filter((layer) => layer.start <= at && at < layer.end).map(({ value }) => value),
            );
          }
        }
      }),
    );
  });

  it('never cuts where no layer has an edge', () => {
    fc.assert(
      fc.property(lengths, layers, (length, given) => {
        const edges = new Set([0, length, ...given.flatMap(({ start, end }) => [start, end])]);
        for (const { start, end } of segment(length, given)) {
          expect(edges.has(start)).toBe(true);
          expect(edges.has(end)).toBe(true);
        }
      }),
    );
  });
});
