import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLabels, type LabelChoice } from '@/picture/choose-labels';
import { overlap } from '@/picture/rect';
import '../fixtures/fixed-seed';

const anyChoice: fc.Arbitrary<LabelChoice> = fc.record({
  place: fc
    .record({
      left: fc.integer({ min: 0, max: 60 }),
      top: fc.integer({ min: 0, max: 30 }),
      width: fc.integer({ min: 5, max: 40 }),
      height: fc.integer({ min: 5, max: 15 }),
    })
    .map(({ left, top, width, height }) => ({
      rect: { left, top, right: left + width, bottom: top + height },
      anchor: 'start' as const,
    })),
  level: fc.integer({ min: 0, max: 3 }),
  cost: fc.integer({ min: 0, max: 50 }),
});
const anyWanted = fc
  .array(fc.array(anyChoice, { maxLength: 4 }), { maxLength: 4 })
  .map((all) => new Map(all.map((choices, i) => [`m${i}`, choices])));

/** Every way to label some of them, tried one by one. */
const ways = (
  [first, ...rest]: readonly (readonly LabelChoice[])[],
  taken: readonly LabelChoice[] = [],
): readonly (readonly LabelChoice[])[] => {
  if (!first) return [taken];
  const free = first.filter(({ place }) => !taken.some((other) => overlap(other.place.rect, place.rect)));
  return [...ways(rest, taken), ...free.flatMap((choice) => ways(rest, [...taken, choice]))];
};

describe('chooseLabels', () => {
  it('labels as many as can be, at the least cost, and none over another', () => {
    fc.assert(
      fc.property(anyWanted, (wanted) => {
        const chosen = [...chooseLabels(wanted).values()];
        for (const [i, one] of chosen.entries())
          for (const other of chosen.slice(i + 1)) expect(overlap(one.place.rect, other.place.rect)).toBe(false);
        const costOf = (some: readonly LabelChoice[]): number =>
          some.reduce((sum, { cost }) => sum + cost, (wanted.size - some.length) * 1000);
        expect(costOf(chosen)).toBe(Math.min(...ways([...wanted.values()]).map(costOf)));
      }),
    );
  });
});
