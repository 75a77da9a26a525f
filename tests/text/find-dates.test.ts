import { expect, it } from 'vitest';
import { findDates } from '@/text/find-dates';
import { findQuantities } from '@/text/find-quantities';

const cut = (text: string, ranges: readonly { start: number; end: number }[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));

it.each([
  ['Op maandag 10 januari 2022 en in februari', ['maandag 10 januari 2022', 'februari']],
  ['On Tuesday he spoke of 2014.', ['Tuesday', '2014']],
  ['It may march on', []],
  ['Eind december 2021 was het stil', ['Eind december 2021']],
])('finds the dates of %j', (text, dates) => {
  expect(cut(text, findDates(text))).toEqual(dates);
});

it('finds a number by its wording, else by its digits, and no year', () => {
  const text = 'Some 100,000 stood there in 2021, tens of thousands by then';
  const dates = findDates(text);
  expect(cut(text, findQuantities(text, ['tens of thousands'], dates))).toEqual(['tens of thousands']);
  expect(cut(text, findQuantities(text, ['nothing such'], dates))).toEqual(['100,000']);
});
