import { describe, expect, it } from 'vitest';
import { parseDay } from '@/domain/day';
import type { Language } from '@/domain/text';
import type { When } from '@/domain/when';
import { type DayStyle, formatDayWords, formatMonth, formatRange, formatWhen } from '@/i18n/format-when';

const when = (edtf: string, start: string | null, end: string | null, extent: When['extent'] = 'moment'): When => ({
  edtf,
  start,
  end,
  extent,
  basis: { nl: 'x', en: 'x' },
  expression: null,
});

const day = (text: string): number => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

describe('formatWhen', () => {
  it.each<[string, When, string, string]>([
    ['a day', when('2022-02-12', '2022-02-12', '2022-02-12'), '12 februari 2022', '12 February 2022'],
    [
      'a doubted day',
      when('2022-02-12?', '2022-02-12', '2022-02-12'),
      'waarschijnlijk 12 februari 2022',
      'probably 12 February 2022',
    ],
    [
      'two days as a best guess, and how far it may be off',
      when('2021-12-07/2021-12-08?', '2021-12-07', '2021-12-12'),
      'waarschijnlijk 7 of 8 december 2021 (ruim genomen 7 – 12 dec)',
      'probably 7 or 8 December 2021 (at the widest 7 – 12 Dec)',
    ],
    [
      'a day as a best guess, and how far it may be off',
      when('2022-02-12?', '2022-02-10', '2022-02-13'),
      'waarschijnlijk 12 februari 2022 (ruim genomen 10 – 13 feb)',
      'probably 12 February 2022 (at the widest 10 – 13 Feb)',
    ],
    [
      'about a day',
      when('2021-12-14~', '2021-12-12', '2021-12-16'),
      'omstreeks 14 december 2021',
      'about 14 December 2021',
    ],
    ['about a month', when('2021-12~', '2021-11-20', '2022-01-10'), 'omstreeks december 2021', 'about December 2021'],
    [
      'about some days',
      when('2021-12-07~/2021-12-09~', '2021-12-07', '2021-12-09'),
      'omstreeks 7 – 9 december 2021',
      'about 7 – 9 December 2021',
    ],
    ['a month', when('2022-02', '2022-02-01', '2022-02-28'), 'in februari 2022', 'in February 2022'],
    // A file may say one thing and bound another; what is drawn is what is said.
    [
      'a month that is bound as a day',
      when('2022-02', '2022-02-12', '2022-02-12'),
      '12 februari 2022',
      '12 February 2022',
    ],
    [
      'a month that is bound as another',
      when('2022-02', '2021-05-01', '2021-05-31'),
      'ergens van 1 tot en met 31 mei 2021',
      'some time from 1 to 31 May 2021',
    ],
    ['a year that is bound as a day', when('2022', '2021-05-01', '2021-05-01'), '1 mei 2021', '1 May 2021'],
    [
      'about a day, bound elsewhere',
      when('2022-02-12~', '2021-05-01', '2021-05-03'),
      'omstreeks 1 – 3 mei 2021',
      'about 1 – 3 May 2021',
    ],
    [
      'a best guess that lies beyond its bounds',
      when('2022-02-12?', '2021-05-01', '2021-05-03'),
      'waarschijnlijk ergens van 1 tot en met 3 mei 2021',
      'probably some time from 1 to 3 May 2021',
    ],
    [
      'a day before our era',
      when('0000-02-29', '0000-02-29', '0000-02-29'),
      '29 februari 1 v.Chr.',
      '29 February 1 BC',
    ],
    ['a year before our era', when('0000', '0000-01-01', '0000-12-31'), 'in 1 v.Chr.', 'in 1 BC'],
    ['the first year of it', when('0001', '0001-01-01', '0001-12-31'), 'in 1', 'in 1'],
    [
      'a doubted month',
      when('2022-02?', '2022-02-01', '2022-02-28'),
      'waarschijnlijk in februari 2022',
      'probably in February 2022',
    ],
    [
      'a doubted month with wide bounds',
      when('2022-02?', '2022-01-25', '2022-03-05'),
      'waarschijnlijk in februari 2022',
      'probably in February 2022',
    ],
    ['about a year', when('2014~', '2013-07-01', '2015-06-30'), 'omstreeks 2014', 'about 2014'],
    ['a year', when('2014', '2014-01-01', '2014-12-31'), 'in 2014', 'in 2014'],
    [
      'one of two days',
      when('2021-12-30/2021-12-31', '2021-12-30', '2021-12-31'),
      '30 of 31 december 2021',
      '30 or 31 December 2021',
    ],
    [
      'one of two days in two months',
      when('2022-01-31/2022-02-01', '2022-01-31', '2022-02-01'),
      '31 januari of 1 februari 2022',
      '31 January or 1 February 2022',
    ],
    [
      'one of two days in two years',
      when('2021-12-31/2022-01-01', '2021-12-31', '2022-01-01'),
      '31 december 2021 of 1 januari 2022',
      '31 December 2021 or 1 January 2022',
    ],
    [
      'one of some days',
      when('2021-11-29/2021-12-05', '2021-11-29', '2021-12-05'),
      'ergens van 29 november tot en met 5 december 2021',
      'some time from 29 November to 5 December 2021',
    ],
    [
      'one of some days of a month',
      when('2021-12-07/2021-12-12?', '2021-12-07', '2021-12-12'),
      'waarschijnlijk ergens van 7 tot en met 12 december 2021',
      'probably some time from 7 to 12 December 2021',
    ],
    [
      'before a day',
      when('../2021-12-07', null, '2021-12-07'),
      'op of vóór 7 december 2021',
      'on or before 7 December 2021',
    ],
    [
      'after a day',
      when('2022-02-14/..', '2022-02-14', null),
      'op of na 14 februari 2022',
      'on or after 14 February 2022',
    ],
    [
      'from day to day',
      when('2022-01-08/2022-01-09', '2022-01-08', '2022-01-09', 'span'),
      'van 8 tot en met 9 januari 2022',
      'from 8 to 9 January 2022',
    ],
    [
      'a span that begins about a year',
      when('2012~/2022-01-09', '2010-01-01', '2022-01-09', 'span'),
      'van omstreeks 1 januari 2010 tot en met 9 januari 2022',
      'from about 1 January 2010 to 9 January 2022',
    ],
    [
      'from year to year',
      when('2021-12-25/2022-01-02', '2021-12-25', '2022-01-02', 'span'),
      'van 25 december 2021 tot en met 2 januari 2022',
      'from 25 December 2021 to 2 January 2022',
    ],
    [
      'since a day',
      when('2021-12-30/..', '2021-12-30', null, 'span'),
      'sinds 30 december 2021, einde niet vermeld',
      'since 30 December 2021, end not reported',
    ],
    [
      'until a day',
      when('../2021-12-30', null, '2021-12-30', 'span'),
      'tot en met 30 december 2021, begin niet vermeld',
      'up to 30 December 2021, start not reported',
    ],
    [
      'a season',
      when('2021-23', '2021-09-01', '2021-11-30'),
      'ergens van 1 september tot en met 30 november 2021',
      'some time from 1 September to 30 November 2021',
    ],
    ['nothing', when('../..', null, null), 'datum niet vermeld', 'date not reported'],
  ])('%s', (_name, date, dutch, english) => {
    expect(formatWhen(date, 'nl')).toBe(dutch);
    expect(formatWhen(date, 'en')).toBe(english);
  });

  it.each<[DayStyle, Language, string, string]>([
    ['long', 'nl', 'zaterdag 12 februari 2022', '30 of 31 december 2021'],
    ['long', 'en', 'Saturday 12 February 2022', '30 or 31 December 2021'],
    ['medium', 'nl', '12 februari 2022', '30 of 31 december 2021'],
    ['medium', 'en', '12 February 2022', '30 or 31 December 2021'],
    ['short', 'nl', '12 feb', '30 of 31 dec'],
    ['short', 'en', '12 Feb', '30 or 31 Dec'],
  ])('in %s style, %s', (style, lang, single, pair) => {
    expect(formatWhen(when('2022-02-12', '2022-02-12', '2022-02-12'), lang, style)).toBe(single);
    expect(formatWhen(when('2021-12-30/2021-12-31', '2021-12-30', '2021-12-31'), lang, style)).toBe(pair);
  });
});

describe('formatDayWords', () => {
  it.each<[string, DayStyle, string, string]>([
    ['2022-02-24', 'long', 'donderdag 24 februari 2022', 'Thursday 24 February 2022'],
    ['2021-12-01', 'medium', '1 december 2021', '1 December 2021'],
    ['2022-05-01', 'short', '1 mei', '1 May'],
    ['2022-03-01', 'short', '1 mrt', '1 Mar'],
    ['2022-09-30', 'short', '30 sep', '30 Sept'],
    ['1969-12-31', 'medium', '31 december 1969', '31 December 1969'],
    ['1600-02-29', 'medium', '29 februari 1600', '29 February 1600'],
  ])('%s in %s style', (text, style, dutch, english) => {
    expect(formatDayWords(day(text), 'nl', style)).toBe(dutch);
    expect(formatDayWords(day(text), 'en', style)).toBe(english);
  });
});

describe('formatMonth', () => {
  it('says the month, with the year where wanted', () => {
    expect([formatMonth(day('2022-02-12'), 'nl', false), formatMonth(day('2022-02-12'), 'nl', true)]).toEqual([
      'februari',
      'februari 2022',
    ]);
    expect([formatMonth(day('2022-02-12'), 'en', false), formatMonth(day('2022-02-12'), 'en', true)]).toEqual([
      'February',
      'February 2022',
    ]);
  });
});

describe('formatRange', () => {
  it.each<[string, string, DayStyle, string, string]>([
    ['2022-02-01', '2022-02-01', 'medium', '1 februari 2022', '1 February 2022'],
    ['2022-02-01', '2022-02-28', 'medium', '1 – 28 februari 2022', '1 – 28 February 2022'],
    ['2022-01-10', '2022-02-15', 'medium', '10 januari – 15 februari 2022', '10 January – 15 February 2022'],
    ['2021-12-01', '2022-02-28', 'medium', '1 december 2021 – 28 februari 2022', '1 December 2021 – 28 February 2022'],
    ['2021-02-01', '2022-02-28', 'medium', '1 februari 2021 – 28 februari 2022', '1 February 2021 – 28 February 2022'],
    ['2022-01-10', '2022-01-15', 'short', '10 – 15 jan', '10 – 15 Jan'],
    ['2021-12-25', '2022-01-07', 'short', '25 dec – 7 jan', '25 Dec – 7 Jan'],
  ])('from %s to %s in %s style', (from, to, style, dutch, english) => {
    expect(formatRange(day(from), day(to), 'nl', style)).toBe(dutch);
    expect(formatRange(day(from), day(to), 'en', style)).toBe(english);
  });
});

describe('days', () => {
  const tidy = (text: string): string => text.replace(/(\p{L}),/u, '$1').replace(/\.$/, '');
  const styles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
    long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    medium: { day: 'numeric', month: 'long', year: 'numeric' },
    short: { day: 'numeric', month: 'short' },
  };

  it.each(['en', 'nl'] as const)('are written as in any other place of that language: %s', (lang) => {
    const locale = lang === 'en' ? 'en-GB' : 'nl-NL';
    const formats = Object.entries(styles).map(
      ([style, options]) =>
        [style as DayStyle, new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })] as const,
    );
    const years = [day('0001-01-01'), day('0999-12-20'), day('1899-12-20'), day('2021-01-01'), day('9999-12-01')];
    for (const first of years)
      for (let one = first; one < first + (first === day('2021-01-01') ? 800 : 31); one++)
        for (const [style, format] of formats)
          expect(formatDayWords(one, lang, style)).toBe(tidy(format.format(one * 86_400_000)));
  });

  it('before the first year are told by their era', () => {
    expect(formatDayWords(day('0001-01-01') - 1, 'en')).toBe('31 December 1 BC');
    expect(formatDayWords(day('0001-01-01') - 1, 'nl')).toBe('31 december 1 v.Chr.');
  });
});
