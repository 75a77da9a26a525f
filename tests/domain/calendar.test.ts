import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarUnits, firstDayOf, fittingUnit, lastDayOf } from '@/domain/calendar';
import { formatDay, parseDay } from '@/domain/day';

const day = (iso: string): number => {
  const found = parseDay(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
};
const stretch = (iso: string, unit: (typeof calendarUnits)[number]): string[] =>
  [firstDayOf(day(iso), unit), lastDayOf(day(iso), unit)].map(formatDay);

describe('the stretches of days of a calendar', () => {
  it.each([
    ['2022-02-24', 'day', '2022-02-24', '2022-02-24'],
    ['2022-02-24', 'week', '2022-02-21', '2022-02-27'],
    ['2022-02-21', 'week', '2022-02-21', '2022-02-27'],
    ['2022-02-24', 'month', '2022-02-01', '2022-02-28'],
    ['2024-02-01', 'month', '2024-02-01', '2024-02-29'],
    ['2021-12-31', 'month', '2021-12-01', '2021-12-31'],
    ['2021-11-30', 'month', '2021-11-01', '2021-11-30'],
    ['2022-02-24', 'year', '2022-01-01', '2022-12-31'],
    ['2022-02-24', 'decade', '2020-01-01', '2029-12-31'],
    ['2029-12-31', 'decade', '2020-01-01', '2029-12-31'],
    ['2022-02-24', 'century', '2000-01-01', '2099-12-31'],
  ] as const)('of %s the %s goes from %s to %s', (iso, unit, first, last) => {
    expect(stretch(iso, unit)).toEqual([first, last]);
  });

  it('leave no day out and have none in two', () => {
    const days = fc.integer({ min: day('1000-01-01'), max: day('3000-12-31') });
    fc.assert(
      fc.property(days, fc.constantFrom(...calendarUnits), (one, unit) => {
        const [first, last] = [firstDayOf(one, unit), lastDayOf(one, unit)];
        expect(first).toBeLessThanOrEqual(one);
        expect(last).toBeGreaterThanOrEqual(one);
        expect([firstDayOf(first, unit), lastDayOf(first, unit)]).toEqual([first, last]);
        expect([firstDayOf(last, unit), lastDayOf(last, unit)]).toEqual([first, last]);
        expect(firstDayOf(last + 1, unit)).toBe(last + 1);
      }),
    );
  });

  it.each([
    [31, 'day'],
    [32, 'week'],
    [190, 'week'],
    [191, 'month'],
    [1_100, 'month'],
    [1_101, 'year'],
    [21_960, 'year'],
    [21_961, 'decade'],
    [219_600, 'decade'],
    [219_601, 'century'],
  ] as const)('%d days are told by the %s', (days, unit) => {
    expect(fittingUnit(days)).toBe(unit);
  });
});
