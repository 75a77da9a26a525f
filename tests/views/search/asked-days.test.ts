import { describe, expect, it } from 'vitest';
import { formatDay } from '@/domain/day';
import { askedDays } from '@/views/search/asked-days';

const asked = (typed: string, years: readonly number[] = [2021, 2022]) => {
  const found = askedDays(typed, years);
  return found && [found.ranges.map(({ from, to }) => `${formatDay(from)}/${formatDay(to)}`).join(' '), found.rest];
};

describe('the days that are typed', () => {
  it.each([
    ['2022-01-09', '2022-01-09/2022-01-09', ''],
    ['9-1-2022', '2022-01-09/2022-01-09', ''],
    ['9/1/2022', '2022-01-09/2022-01-09', ''],
    ['9 January 2022', '2022-01-09/2022-01-09', ''],
    ['9 januari 2022', '2022-01-09/2022-01-09', ''],
    ['January 9, 2022', '2022-01-09/2022-01-09', ''],
    ['9th of January 2022', '2022-01-09/2022-01-09', ''],
    ['9 jan 2022', '2022-01-09/2022-01-09', ''],
    ['9 Jan. 2022', '2022-01-09/2022-01-09', ''],
    ['9 January', '2021-01-09/2021-01-09 2022-01-09/2022-01-09', ''],
    ['29 February', '', ''],
    ['10–14 January 2022', '2022-01-10/2022-01-14', ''],
    ['10 and 14 January 2022', '2022-01-10/2022-01-14', ''],
    ['10 tot en met 14 januari 2022', '2022-01-10/2022-01-14', ''],
    ['certain in the week of 12 January 2022', '2022-01-10/2022-01-16', 'certain in the'],
    ['de week van 12 januari 2022', '2022-01-10/2022-01-16', 'de'],
    ['January 2022', '2022-01-01/2022-01-31', ''],
    ['december 2021', '2021-12-01/2021-12-31', ''],
    ['2021-12', '2021-12-01/2021-12-31', ''],
    ['2021', '2021-01-01/2021-12-31', ''],
    ['What happened on Saturday 12 February 2022?', '2022-02-12/2022-02-12', 'what happened on ?'],
    ['Biden 12 februari 2022', '2022-02-12/2022-02-12', 'biden'],
    ['26 troops 14 January 2022', '2022-01-14/2022-01-14', '26 troops'],
  ])('%j is %s', (typed, days, rest) => {
    expect(asked(typed)).toEqual(days === '' ? null : [days, rest]);
  });

  it.each([
    'Biden',
    '100,000',
    '100.000 troops',
    '150',
    'a004',
    'mayor',
    'marching',
    '20221',
    '2022-13-01',
    '30-2-2022',
  ])('%j has none', (typed) => {
    expect(asked(typed)).toBeNull();
  });
});
