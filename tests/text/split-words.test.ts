import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '@/text/split-words';
import { anyText } from '../fixtures/arbitrary-text';
import '../fixtures/fixed-seed';

const wordsOf = (text: string): string[] => splitWords(text).map(({ word }) => word);

describe('splitWords', () => {
  it.each([
    ['ruim 100.000 man', ['ruim', '100000', 'man']],
    ['over 100,000', ['over', '100000']],
    ['100 000, 100\u00a0000, 100\u202f000 en 100’000', ['100000', '100000', '100000', 'en', '100000']],
    ['1.234.567', ['1234567']],
    ['in 2021 100 soldaten', ['in', '2021', '100', 'soldaten']],
    ['3,5 miljoen', ['3', '5', 'miljoen']],
    ['8.5000 en 12.34', ['8', '5000', 'en', '12', '34']],
    ['op 12.02.2022', ['op', '12', '02', '2022']],
    ["O'Hara's Genève", ['O', 'Hara', 's', 'Genève']],
    ['…', []],
    ['', []],
  ])('%j holds %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('points at each word, in order and without overlap', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        let last = 0;
        for (const { start, end, word } of splitWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).replace(/[^\p{L}\p{N}\p{M}]/gu, '')).toBe(word);
          last = end;
        }
      }),
    );
  });
});
