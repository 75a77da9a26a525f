import { expect, it } from 'vitest';
import { dayScale } from '@/picture/day-scale';
import { barPaths, besideBar, densityBars } from '@/picture/density-bars';
import { binSpans } from '@/query/bin';

const days = (count: number) => ({
  scale: dayScale(0, count - 1, 0, 1000),
  bins: binSpans(
    Array.from({ length: count * 3 }, (_, i) => ({ start: (i * 7) % count, end: (i * 7) % count })),
    0,
    count - 1,
  ),
});

it('draws a bar for each day that has events, and both kinds in two outlines', () => {
  const { scale, bins } = days(100);
  const bars = densityBars(bins, scale, 30, 22);
  expect(bars.map(({ day }) => day)).toEqual(bins.filter(({ certain }) => certain > 0).map(({ start }) => start));
  expect(Object.keys(barPaths(bars, 30))).toEqual(['certain', 'possible']);
  expect(barPaths(bars, 30).certain.match(/M/g)).toHaveLength(bars.length);
});

it('folds days narrower than a pixel to columns, each as high as its fullest day', () => {
  const { scale, bins } = days(20_000);
  const peak = { ...bins[12_345], certain: 40 } as (typeof bins)[number];
  const all = bins.with(12_345, peak);
  const bars = densityBars(all, scale, 30, 22);
  expect(bars.length).toBeLessThanOrEqual(1000);
  expect(Math.max(...bars.map(({ certain }) => certain))).toBe(22);
  expect(besideBar(bars, peak, 22)?.x).toBeCloseTo(scale.startOf(peak.start), 0);
});
