import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../fixtures/fixed-seed';
import { findWords, isWordEdge, WordPlaces } from '@/text/find-words';

const found = (text: string, words: string, from?: number, to?: number): string[] =>
  findWords(text, words, from, to).map(({ start, end }) => `${start} ${text.slice(start, end)}`);

describe('findWords', () => {
  it('finds whole words only, at both edges', () => {
    expect(found('brug, bruggen, ophaalbrug en brug', 'brug')).toEqual(['0 brug', '29 brug']);
  });

  it('takes letters with accents and digits for parts of words', () => {
    expect(found('café caf', 'caf')).toEqual(['5 caf']);
    expect(found('cafe\u0301 cafe', 'cafe')).toEqual(['6 cafe']);
    expect(found('F16 F1', 'F1')).toEqual(['4 F1']);
    expect(found('\u{1D4D0}rug rug', 'rug')).toEqual(['6 rug']);
  });

  it('ends a word at punctuation', () => {
    expect(found('(Vos) Vos’ Vos-Bakker', 'Vos')).toEqual(['1 Vos', '6 Vos', '11 Vos']);
  });

  it('minds capitals but not typography or the width of space', () => {
    expect(found('“De\u00a0 brug” – de brug', '"De brug" -')).toEqual(['0 “De\u00a0 brug” –']);
  });

  it('finds words of any length', () => {
    const long = 'a'.repeat(50_000);
    expect(findWords(`x ${long} x`, long)).toEqual([{ start: 2, end: 50_002 }]);
    expect(new WordPlaces(`x ${long} x`).find(long)).toEqual([{ start: 2, end: 50_002 }]);
  });

  it('stays in its window and still sees the letters around it', () => {
    expect(found('brug brug brug', 'brug', 1, 13)).toEqual(['5 brug']);
    expect(found('bruggen', 'brug', 0, 4)).toEqual([]);
  });

  it('takes signs as they are, and finds nothing for nothing', () => {
    expect(found('wat (nu)? ja.', '(nu)?')).toEqual(['4 (nu)?']);
    expect(found('a.c abc', 'a.c')).toEqual(['0 a.c']);
    expect(found('abc', ' ')).toEqual([]);
  });

  it('finds occurrences that overlap', () => {
    expect(found('na na na', 'na na')).toEqual(['0 na na', '3 na na']);
  });
});

describe('isWordEdge', () => {
  it('is true at the ends of a text', () => {
    expect([isWordEdge('brug', 0), isWordEdge('brug', 2), isWordEdge('brug', 4)]).toEqual([true, false, true]);
  });
});

describe('WordPlaces', () => {
  const letters = fc.constantFrom(
    'a',
    'b',
    'é',
    'e\u0301',
    '\u0301',
    '\u{1D4D0}',
    '1',
    ' ',
    '  ',
    '\u00a0',
    '-',
    '’',
    "'",
    '"',
    '.',
    '(',
    'B',
  );
  const text = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));

  it('finds what a search through the whole text finds', () => {
    fc.assert(
      fc.property(text, fc.array(letters, { maxLength: 5 }), fc.nat(), (whole, parts, at) => {
        const places = new WordPlaces(whole);
        const from = at % (whole.length + 1);
        for (const words of [parts.join(''), [...whole].slice(from, from + 4).join(''), ...whole.split(/[^ab1]/)]) {
          expect(places.find(words), words).toEqual(findWords(whole, words));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
