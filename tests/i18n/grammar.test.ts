import { afterEach, expect, it, vi } from 'vitest';
import { makeGrammar } from '@/i18n/grammar';

afterEach(() => vi.restoreAllMocks());

const rules = {
  locale: 'en-GB',
  and: 'and',
  or: 'or',
  others: String,
  numerals: ['none', 'one'],
  ordinals: ['first'],
  nth: String,
};

it('makes what counts and names when it is first asked, and once', () => {
  const made = [vi.spyOn(Intl, 'NumberFormat'), vi.spyOn(Intl, 'PluralRules'), vi.spyOn(Intl, 'DisplayNames')] as const;
  const grammar = makeGrammar(rules);
  expect(grammar.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(grammar.numeral(1)).toBe('one');
  expect(made.map((one) => one.mock.calls.length)).toEqual([0, 0, 0]);
  for (let turn = 0; turn < 2; turn++) {
    expect(grammar.counted(1234, 'call', 'calls')).toBe('1,234 calls');
    expect(grammar.nameOfLanguage('nl')).toBe('Dutch');
  }
  expect(made.map((one) => one.mock.calls.length)).toEqual([1, 1, 1]);
});
