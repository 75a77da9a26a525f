import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logScale, valueScale } from '@/picture/value-scale';
import { number } from '../views/claims/troop-story';

describe('valueScale', () => {
  it('leaves room for an arrow above the largest number', () => {
    const scale = valueScale([number(100_000, null, 'more', { comparator: '>' })], 100, 3);
    expect(scale.ticks).toEqual([0, 50_000, 100_000, 150_000]);
  });

  it('starts at nought, holds every number and keeps its order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1 }),
        fc.integer({ min: 2, max: 5 }),
        (values, steps) => {
          const scale = valueScale(
            values.map((value) => number(value, value, String(value))),
            100,
            steps,
          );
          expect(scale.at(0)).toBe(100);
          expect(scale.ticks.length).toBeLessThanOrEqual(steps + 1);
          for (const value of values) expect(value).toBeLessThanOrEqual(scale.top);
          const places = [...values].sort((a, b) => a - b).map(scale.at);
          for (let i = 1; i < places.length; i++) expect(places[i]).toBeLessThanOrEqual(places[i - 1] ?? 100);
        },
      ),
    );
  });
});

describe('logScale', () => {
  it('runs from power to power of ten, holds every number and keeps its order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1 }), (values) => {
        const scale = logScale(
          values.map((value) => number(value, value, String(value))),
          120,
        );
        for (const tick of scale.ticks) expect(Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9)).toBe(true);
        const places = [...values].sort((a, b) => a - b).map(scale.at);
        for (const place of places) expect(place >= 0 && place <= 120.001).toBe(true);
        for (let i = 1; i < places.length; i++) expect(places[i]).toBeLessThanOrEqual(places[i - 1] ?? 120);
      }),
    );
  });

  it('has a foot for numbers that have no logarithm', () => {
    const scale = logScale([number(0, 0, 'none')], 100);
    expect(scale.at(0)).toBe(100);
    expect(scale.ticks.length).toBeGreaterThan(1);
  });
});
