import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, normalText, paragraphBreaks } from '@/text/normal-text';
import { quoteVariants } from '@/text/quote-variants';

describe('normalText', () => {
  it.each([
    ['a  b\n\nc', 'a b c'],
    ['\ufeffa\u00a0b', 'a b'],
    ['Zoe\u0308 \u00ad x\u200by', 'Zoë xy'],
    ['  rand  ', 'rand'],
    ['', ''],
  ])('makes of %j %j', (given, text) => {
    expect(normalText(given).text).toBe(text);
  });

  it('knows where everything came from, and is done in one go', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'e\u0301', ' ', '\n', '\u00ad', '“', '\u00a0', '😀', 'B') }),
        (given) => {
          const normal = normalText(given);
          expect(normalText(normal.text).text).toBe(normal.text);
          for (let i = 0; i < normal.text.length; i++) {
            const source = given.slice(normal.from[i], normal.to[i]);
            const unit = normal.text.charAt(i);
            // A run of white space may hold what is not seen at all.
            expect(
              unit === ' ' ? source.replaceAll('\u00ad', '').trim() : source.normalize('NFC').includes(unit),
            ).toEqual(unit === ' ' ? '' : true);
          }
        },
      ),
    );
  });

  it('knows the spaces that part paragraphs', () => {
    const parts = (given: string): number[] => [...paragraphBreaks(normalText(given), given)];
    expect(parts('a b\n\nc d\ne')).toEqual([3]);
    expect(parts('a b\nc')).toEqual([3]);
    expect(parts('a b')).toEqual([]);
  });

  it('shows a copy with plain line ends', () => {
    expect(cleanText('\ufeffa\r\nb\rc')).toBe('a\nb\nc');
  });
});

describe('quoteVariants', () => {
  it('writes a quotation in the other ways, one unit for one', () => {
    const variants = quoteVariants('zei "zo\'n dag"');
    for (const one of ['zei “zo’n dag”', 'zei „zo’n dag”', 'zei «zo’n dag»']) expect(variants).toContain(one);
    for (const one of variants) expect(one).toHaveLength(14);
  });

  it('leaves words alone, and what is hardly speech', () => {
    expect(quoteVariants('geen tekens')).toEqual([]);
    expect(quoteVariants('"'.repeat(40))).toEqual([]);
  });
});
