import { describe, expect, it } from 'vitest';
import { edtfBounds } from '@/compile/edtf-bounds';

describe('edtfBounds', () => {
  it.each([
    ['2021-12-07', '2021-12-07', '2021-12-07'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2014', '2014-01-01', '2014-12-31'],
    ['2021-12-30/2021-12-31', '2021-12-30', '2021-12-31'],
    ['2021-12/2022-02', '2021-12-01', '2022-02-28'],
    ['../2021-12-07', null, '2021-12-07'],
    ['2021-12/..', '2021-12-01', null],
    ['../..', null, null],
  ])('%s lasts from %s to %s', (text, start, end) => {
    expect(edtfBounds(text)).toEqual({ kind: 'bounds', qualified: false, start, end });
  });

  it.each(['2021-12-14~', '2021-12-14?', '2021-12-14%', '2021-12-14/2021-12-16~', '../2021-12-14~'])(
    '%s is qualified',
    (text) => {
      expect(edtfBounds(text)).toMatchObject({ kind: 'bounds', qualified: true });
    },
  );

  it.each([
    '',
    '/',
    '2021-12-07/',
    '/2021-12-07',
    '..',
    '2021-13',
    '2021-02-30',
    '[2021-12-07..2021-12-09]',
    '{2021,2022}',
    '2021-21',
    '2021-12-07T10:00',
    'Y20000',
    '-0100',
    '198',
    '2021/2022/2023',
    'gisteren',
    '7 december 2021',
  ])('refuses "%s"', (text) => {
    expect(edtfBounds(text).kind).toBe('unreadable');
  });
});
