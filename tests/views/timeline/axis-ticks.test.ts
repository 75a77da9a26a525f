import { expect, it } from 'vitest';
import { parseDay } from '@/domain/day';
import { axisTicks } from '@/views/timeline/axis-ticks';
import { timeScale } from '@/views/timeline/time-scale';

const day = (text: string): number => parseDay(text) ?? 0;
const widthOf = (text: string): number => text.length * 7;
const labels = (from: string, to: string, width: number, lang: 'nl' | 'en' = 'en'): string[] =>
  axisTicks(timeScale(day(from), day(to), 0, width), lang, widthOf)
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
