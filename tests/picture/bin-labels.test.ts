import { expect, it } from 'vitest';
import { lastDayOf } from '@/domain/calendar';
import { parseDay } from '@/domain/day';
import { binLabels } from '@/picture/bin-labels';
import { binScale, gridOf } from '@/picture/bin-scale';

const weeks = (from: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ start: (parseDay(from) ?? 0) + 7 * i }));

it('names the month where it begins, with the year once, and shorter where room is scarce', () => {
  const above = (width: number): string[] =>
    binLabels(weeks('2021-11-29', 12), 'week', width, 'en').flatMap((label) => label.above || []);
  expect(above(100)).toEqual(['November 2021', 'December', 'January 2022', 'February']);
  expect(above(32)).toEqual(['Nov', 'December 2021', 'January 2022', 'February']);
});

it('names months and their years', () => {
  const starts = ['2021-11-01', '2021-12-01', '2022-01-01'].map((day) => ({ start: parseDay(day) ?? 0 }));
  expect(binLabels(starts, 'month', 50, 'nl').map(({ own }) => own)).toEqual(['nov', 'dec', 'jan']);
  expect(binLabels(starts, 'month', 50, 'nl').map(({ above }) => above)).toEqual(['2021', '', '2022']);
});

it('leaves out days that would run into each other', () => {
  const own = binLabels(weeks('2021-11-29', 30), 'week', 10, 'en').filter((label) => label.own !== '');
  expect(own.length).toBeLessThan(30);
  expect(own.length).toBeGreaterThan(5);
});

it('draws up and down on one scale, and lines no closer than asked', () => {
  for (const [up, down] of [
    [38, 41],
    [0, 7],
    [3, 0],
    [20_000, 12_000],
  ] as const) {
    const scale = binScale({ up, down }, 160, 20);
    expect(scale.up + scale.down).toBeLessThanOrEqual(161);
    expect(scale.step * scale.unit).toBeGreaterThanOrEqual(20);
    expect(gridOf(scale, up).every((line) => line <= up && line % scale.step === 0)).toBe(true);
  }
});

it('ends stretches of the calendar where the next begins', () => {
  const ends = (['week', 'month', 'year', 'decade', 'century'] as const).map((unit) =>
    new Date(lastDayOf(parseDay('2021-12-01') ?? 0, unit) * 86_400_000).toISOString().slice(0, 10),
  );
  expect(ends).toEqual(['2021-12-05', '2021-12-31', '2021-12-31', '2029-12-31', '2099-12-31']);
});
