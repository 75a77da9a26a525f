import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayRange } from '@/marks/brush';
import { daysOf, panStretch, type Stretch, stretchOf, zoomAnchor, zoomStretch } from '@/views/timeline/zoom-window';
import '../../fixtures/fixed-seed';

const whole: DayRange = { from: 100, to: 189 };

it('halves around the point under the pointer, down to a day and up to the whole', () => {
  expect(zoomStretch(stretchOf(whole), 1 / 2, 100, whole)).toEqual({ start: 100, length: 45 });
  expect(zoomStretch(stretchOf(whole), 1 / 2, 145, whole)).toEqual({ start: 122.5, length: 45 });
  let stretch = stretchOf(whole);
  for (let i = 0; i < 20; i++) stretch = zoomStretch(stretch, 1 / 2, 150.5, whole);
  expect(daysOf(stretch, whole)).toEqual({ from: 150, to: 150 });
  for (let i = 0; i < 20; i++) stretch = zoomStretch(stretch, 2, 150.5, whole);
  expect(daysOf(stretch, whole)).toEqual(whole);
});

it('goes closer with every press, and back again', () => {
  let days = whole;
  const seen = [days];
  while (days.from !== days.to) {
    days = daysOf(zoomStretch(stretchOf(days), 1 / 2, 150.5, whole), whole);
    seen.push(days);
    expect(seen.length).toBeLessThan(12);
  }
  expect(daysOf(zoomStretch(stretchOf(days), 2, 150.5, whole), whole).to - days.from).toBeGreaterThan(0);
});

it('stays in the whole and in order, whatever the hand does', () => {
  const anyStep = fc.oneof(
    fc.record({
      factor: fc.double({ min: 0.05, max: 20, noNaN: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({ by: fc.double({ min: -200, max: 200, noNaN: true }) }),
  );
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
      let stretch: Stretch = stretchOf(whole);
      for (const step of steps) {
        const before = stretch;
        if ('by' in step) stretch = panStretch(stretch, step.by, whole);
        else {
          const anchor = stretch.start + step.at * stretch.length;
          stretch = zoomStretch(stretch, step.factor, anchor, whole);
          const place = (anchor - stretch.start) / stretch.length;
          // What is under the pointer stays there, unless the edge of the whole is in the way.
          const isFree = stretch.start > whole.from + 1e-6 && stretch.start + stretch.length < whole.to + 1 - 1e-6;
          if (isFree) expect(place).toBeCloseTo((anchor - before.start) / before.length, 6);
        }
        const days = daysOf(stretch, whole);
        expect(days.from).toBeGreaterThanOrEqual(whole.from);
        expect(days.to).toBeLessThanOrEqual(whole.to);
        expect(days.to).toBeGreaterThanOrEqual(days.from);
        expect(Number.isInteger(days.from) && Number.isInteger(days.to)).toBe(true);
      }
    }),
  );
});

describe('a zoom without a hand', () => {
  const bins = (counts: Readonly<Record<number, number>>) =>
    Array.from({ length: 90 }, (_, i) => ({
      start: 100 + i,
      end: 100 + i,
      certain: counts[100 + i] ?? 0,
      possible: 0,
    }));
  const closer = (
    open: { start: number | null; end: number | null } | null,
    counts: Readonly<Record<number, number>>,
  ) => {
    const now = stretchOf(whole);
    return daysOf(zoomStretch(now, 1 / 2, zoomAnchor(now, 1 / 2, open, bins(counts)), whole), whole);
  };

  it('goes to what is open, however busy other days are', () => {
    const days = closer({ start: 104, end: 104 }, { 180: 50 });
    expect(days.from).toBeLessThanOrEqual(104);
    expect(days.to).toBeGreaterThanOrEqual(104);
  });

  it('else goes to the busiest days in view, and to the middle where nothing is', () => {
    expect(closer(null, { 102: 1, 103: 1, 180: 5, 188: 4 })).toEqual({ from: 144, to: 188 });
    expect(closer(null, { 102: 3, 103: 4, 150: 5 }).from).toBeLessThanOrEqual(102);
    expect(closer(null, {})).toEqual({ from: 123, to: 167 });
  });

  it('does not leave the days in view for what is open beyond them', () => {
    const now = { start: 100, length: 20 };
    const anchor = zoomAnchor(now, 1 / 2, { start: 180, end: 180 }, bins({ 101: 3 }));
    expect(daysOf(zoomStretch(now, 1 / 2, anchor, whole), whole)).toEqual({ from: 101, to: 110 });
  });
});
