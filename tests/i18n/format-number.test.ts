import { describe, expect, it } from 'vitest';
import { formatList, formatNumber, localeOf } from '@/i18n/format-number';

describe('formatNumber', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1234, '1.234', '1,234'],
    [175_000, '175.000', '175,000'],
    [-5, '-5', '-5'],
    [0.5, '0,5', '0.5'],
  ])('%d', (value, dutch, english) => {
    expect(formatNumber(value, 'nl')).toBe(dutch);
    expect(formatNumber(value, 'en')).toBe(english);
  });
});

describe('formatList', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a en b', 'a and b'],
    [['a', 'b', 'c'], 'a, b en c', 'a, b and c'],
  ])('%j', (parts, dutch, english) => {
    expect(formatList(parts, 'nl')).toBe(dutch);
    expect(formatList(parts, 'en')).toBe(english);
  });
});

describe('localeOf', () => {
  it('writes days before months in both languages', () => {
    expect([localeOf('nl'), localeOf('en')]).toEqual(['nl-NL', 'en-GB']);
  });
});
