import fc from 'fast-check';
import { anyText } from '../fixtures/arbitrary-text';
import '../fixtures/fixed-seed';
import { describe, expect, it } from 'vitest';
import { civil, dayNumber, formatDay, parseDay, weekday } from '@/domain/day';

const dayMilliseconds = 86_400_000;
const first = Date.UTC(1600, 0, 1) / dayMilliseconds;
const last = Date.UTC(2400, 11, 31) / dayMilliseconds;
const anyDay = fc.integer({ min: first, max: last });

describe('days', () => {
  it('agree with the calendar of JavaScript on every day from 1600 to 2400', () => {
    const wrong: string[] = [];
    for (let day = first; day <= last; day++) {
      const date = new Date(day * dayMilliseconds);
      const text = date.toISOString().slice(0, 10);
      const { year, month, day: dayOfMonth } = civil(day);
      if (
        formatDay(day) !== text ||
        parseDay(text) !== day ||
        year !== date.getUTCFullYear() ||
        month !== date.getUTCMonth() + 1 ||
        dayOfMonth !== date.getUTCDate() ||
        dayNumber(year, month, dayOfMonth) !== day ||
        weekday(day) !== (date.getUTCDay() + 6) % 7
      ) {
        wrong.push(text);
      }
    }
    expect(last - first + 1).toBe(292_560);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['1970-01-01', 0, 3],
    ['1969-12-31', -1, 2],
    ['2022-02-24', 19_047, 3],
    ['2000-02-29', 11_016, 1],
    ['0000-01-01', -719_528, 5],
    ['9999-12-31', 2_932_896, 4],
  ])('%s is day %i', (text, day, weekdayOfIt) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
    expect(weekday(day)).toBe(weekdayOfIt);
  });

  it.each([
    ['1600-02-29', true],
    ['1700-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2100-02-29', false],
    ['2200-02-29', false],
    ['2300-02-29', false],
    ['2400-02-29', true],
  ])('%s is a day: %s', (text, real) => {
    expect(parseDay(text) !== null).toBe(real);
  });

  it.each([
    '',
    ' ',
    '2022',
    '2022-02',
    '2022-2-12',
    '2022-02-00',
    '2022-02-30',
    '2022-00-10',
    '2022-13-01',
    '2022-04-31',
    '2022-06-31',
    '2022-09-31',
    '2022-11-31',
    '2022-12-32',
    '22-02-12',
    '02022-02-12',
    '+002022-02-12',
    '-2022-02-12',
    ' 2022-02-12',
    '2022-02-12 ',
    '2022-02-12\n',
    '2022-02-12T00:00:00Z',
    '2022/02/12',
    '12-02-2022',
    '2022-02-1２',
    '２０２２-02-12',
    'today',
    'NaN-aN-aN',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('are nothing but what they are written as', () => {
    fc.assert(
      fc.property(anyText(12), (text) => {
        const day = parseDay(text);
        expect(day === null || formatDay(day) === text).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('sort as their texts do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(formatDay(a) < formatDay(b)).toBe(a < b);
      }),
    );
  });
});
