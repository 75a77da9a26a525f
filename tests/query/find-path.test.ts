import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPath, type Tie } from '@/query/find-path';
import '../fixtures/fixed-seed';

const tie = (source: string, target: string, weight = 1): Tie => ({ source, target, weight });

describe('findPath', () => {
  it('takes the fewest steps, and of those the way with most evidence', () => {
    const ties = [
      tie('a', 'b'),
      tie('b', 'd', 2),
      tie('a', 'c', 2),
      tie('d', 'c', 2),
      tie('a', 'e', 9),
      tie('e', 'f', 9),
      tie('f', 'd', 9),
    ];
    expect(findPath(ties, 'a', 'd')).toEqual(['a', 'c', 'd']);
  });

  it('goes no way that nothing bears out', () => {
    expect(findPath([tie('a', 'b', 0)], 'a', 'b')).toBeNull();
    expect(findPath([tie('a', 'a')], 'a', 'b')).toBeNull();
    expect(findPath([], 'a', 'a')).toEqual(['a']);
  });

  it('is as short as any way found by looking at all of them', () => {
    const id = fc.constantFrom(...'abcdefg');
    const ties = fc.array(fc.record({ source: id, target: id, weight: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 14,
    });
    const steps = (all: readonly Tie[]): number | null => {
      let reached = new Set(['a']);
      for (let step = 0; step < 8; step++) {
        if (reached.has('g')) return step;
        reached = new Set([
          ...reached,
          ...all.flatMap(({ source, target, weight }) =>
            weight === 0 ? [] : reached.has(source) ? [target] : reached.has(target) ? [source] : [],
          ),
        ]);
      }
      return null;
    };
    fc.assert(
      fc.property(ties, (all) => {
        const path = findPath(all, 'a', 'g');
        expect(path === null ? null : path.length - 1).toBe(steps(all));
        path?.slice(1).forEach((to, i) => {
          const joins = all.some(
            ({ source, target, weight }) =>
              weight > 0 && ((source === path[i] && target === to) || (source === to && target === path[i])),
          );
          expect(joins).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });
});
