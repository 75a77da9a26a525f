import { expect, it } from 'vitest';
import { parseDay } from '@/domain/day';
import { dayScale } from '@/picture/day-scale';
import { dayTicks } from '@/picture/day-ticks';

const day = (text: string): number => parseDay(text) ?? 0;
const widthOf = (text: string): number => text.length * 7;
const labels = (from: string, to: string, width: number, lang: 'nl' | 'en' = 'en'): string[] =>
  dayTicks(dayScale(day(from), day(to), 0, width), lang, widthOf)
    .sort((a, b) => a.x - b.x)
    .flatMap(({ label }) => label ?? []);

it('names months, the year at its turn, and the Mondays between', () => {
  expect(labels('2021-12-01', '2022-02-28', 1240)).toEqual([
    'December 2021',
    '13',
    '20',
    '27',
    'January 2022',
    '10',
    '17',
    '24',
    'February',
    '7',
    '14',
    '21',
    '28',
  ]);
  expect(labels('2021-12-01', '2022-02-28', 1240, 'nl')[0]).toBe('december 2021');
});

it('leaves out what does not fit', () => {
  const few = labels('2021-12-01', '2022-02-28', 300);
  expect(few.filter((label) => /^\d+$/.test(label)).length).toBeLessThan(9);
  expect(labels('2021-11-29', '2021-12-20', 400)).not.toContain('November 2021');
});

it('tells every day by name close up, and its month where it leads one', () => {
  expect(labels('2022-01-29', '2022-02-02', 900)).toEqual([
    'Saturday 29 January 2022',
    'Sunday 30',
    'Monday 31',
    'Tuesday 1 February 2022',
    'Wednesday 2',
  ]);
  expect(labels('2022-02-12', '2022-02-12', 900, 'nl')).toEqual(['zaterdag 12 februari 2022']);
  expect(labels('2022-02-01', '2022-02-28', 840).slice(0, 3)).toEqual(['February 2022', '5', '6']);
});

it('tells quarters, then years, of long periods', () => {
  expect(labels('2019-11-15', '2022-10-01', 640)).toEqual(
    expect.arrayContaining(['January 2020', 'July', 'January 2021', 'January 2022']),
  );
  expect(labels('2019-11-15', '2022-10-01', 640)).not.toContain('February');
  expect(labels('1991-08-24', '2022-05-01', 900)).toEqual(expect.arrayContaining(['1992', '2020']));
  const lines = dayTicks(dayScale(day('1991-08-24'), day('2022-05-01'), 0, 900), 'en', widthOf);
  expect(lines.length).toBeLessThan(40);
});

it('names months evenly, and no January without its year', () => {
  const two = labels('2021-07-01', '2023-12-31', 1190);
  expect(two).toEqual([
    'July 2021',
    'October',
    'January 2022',
    'April',
    'July',
    'October',
    'January 2023',
    'April',
    'July',
    'October',
  ]);
  for (let width = 100; width <= 1600; width += 30)
    for (const [from, to] of [
      ['2021-07-01', '2023-12-31'],
      ['2021-11-20', '2022-03-05'],
      ['2020-12-15', '2022-02-01'],
    ] as const)
      for (const lang of ['nl', 'en'] as const) {
        const names = labels(from, to, width, lang).filter((label) => !/^\d+$/.test(label));
        const months = names.map((name) => name.split(' ')[0]);
        const afterYear = months.findIndex((name, i) => i > 0 && name === months[0]);
        // The same month again is told apart by a year between.
        if (afterYear > 0) expect(names.slice(1, afterYear + 1).join(' ')).toMatch(/\d{4}/);
        for (const name of names) if (/^januar[iy]/i.test(name)) expect(name).toMatch(/\d{4}$/);
      }
});

it('draws no line of a week where there is no room for every other', () => {
  const scale = dayScale(day('2021-07-01'), day('2023-12-31'), 0, 1190);
  expect(dayTicks(scale, 'en', widthOf).filter(({ kind }) => kind !== 'month')).toEqual([]);
});

it('tells the years before the first as such, and those of less than four figures', () => {
  expect(labels('0000-01-01', '0003-12-31', 300)).toEqual(['1 BC', '1', '2', '3']);
  expect(labels('0000-01-01', '0003-12-31', 300, 'nl')[0]).toBe('1 v.Chr.');
  expect(labels('9990-01-01', '9999-12-31', 500).at(-1)).toBe('9999');
});
