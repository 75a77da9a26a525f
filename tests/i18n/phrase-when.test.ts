import { describe, expect, it } from 'vitest';
import { asSentence, nameArticles } from '@/i18n/name-articles';
import { phraseWhen } from '@/i18n/phrase-when';
import { unitWord } from '@/i18n/unit-word';
import { on } from '../fixtures/small-story';

const said = (...args: Parameters<typeof phraseWhen>): string => {
  const { before, date, after } = phraseWhen(...args);
  return `${before} ${date}${after}`;
};

describe('phraseWhen', () => {
  it('puts the status in the verb', () => {
    expect(said(on('2021-12-07'), 'occurred', 'en')).toBe('Happened on Tuesday 7 December 2021.');
    expect(said(on('2021-12-07'), 'planned', 'nl')).toBe('Gepland voor dinsdag 7 december 2021.');
    expect(said(on('2021-12-07'), 'denied', 'en')).toBe('Denied; it would have been on Tuesday 7 December 2021.');
  });

  it('keeps the doubt, and says "on" of days only', () => {
    expect(said(on('2021-12-30/2021-12-31'), 'occurred', 'en')).toBe('Happened on 30 or 31 December 2021.');
    expect(said({ ...on('2021-12'), start: '2021-12-01', end: '2021-12-31' }, 'occurred', 'en')).toBe(
      'Happened in December 2021.',
    );
    expect(said(on('../2021-12-07'), 'occurred', 'nl')).toBe('Gebeurd op of vóór dinsdag 7 december 2021.');
    expect(said(on('2021-12-01/2021-12-05'), 'occurred', 'en')).toMatch(/^Happened some time from/);
  });

  it('says of a span that it lasted, and of nothing that it is not reported', () => {
    expect(said(on('2021-12-04/2021-12-09', 'span'), 'occurred', 'en')).toMatch(/^Lasted from/);
    expect(said(on('2021-12-04/..', 'span'), 'occurred', 'en')).toBe(
      'Going on since Saturday 4 December 2021, end not reported.',
    );
    expect(said(on('..'), 'occurred', 'nl')).toBe('Gebeurd; datum niet vermeld.');
  });
});

describe('asSentence', () => {
  it('begins with a capital and ends with one full stop', () => {
    expect(asSentence('the day before')).toBe('The day before.');
    expect(asSentence('It says “soon.”')).toBe('It says “soon.”');
    expect(asSentence('“last week”, so December')).toBe('“last week”, so December.');
  });
});

it('calls articles by their number, and leaves what is no article', () => {
  const numbers = new Map([['a001', 1]]);
  expect(nameArticles('said in a001, not in a009', numbers, 'en')).toBe('said in article 1, not in a009');
  expect(nameArticles('uit a001', numbers, 'nl')).toBe('uit artikel 1');
});

it('reads an unknown unit from its id', () => {
  expect(unitWord('hours', 'nl')).toBe('uren');
  expect(unitWord('paper-boats', 'en')).toBe('paper boats');
});
