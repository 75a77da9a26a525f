import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cleanText, normalText, normalTextInTurns, paragraphBreaks } from '@/text/normal-text';
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

  it('knows of each unit where it begins and ends', () => {
    const { text, from, to } = normalText(' ae\u0301b  \u00ad\nc ');
    expect(text).toBe('aéb c');
    expect([...from].slice(0, text.length)).toEqual([1, 2, 4, 5, 9]);
    expect([...to].slice(0, text.length)).toEqual([2, 4, 5, 9, 10]);
  });

  it('takes a letter with no end of marks in parts', () => {
    const { text, from } = normalText(`e${'\u0301'.repeat(100)}`);
    expect(text).toBe(`é${'\u0301'.repeat(99)}`);
    expect(new Set(from)).toEqual(new Set([0, 64]));
  });

  it('is the same of a long text, and in turns', async () => {
    const long = 'De haven  staakt.\n'.repeat(1_000);
    const normal = normalText(long);
    expect(normal.text).toBe(Array.from({ length: 1_000 }, () => 'De haven staakt.').join(' '));
    const told: number[] = [];
    // A clock of which each look is a long task.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 20;
      return now;
    });
    const inTurns = await normalTextInTurns(long, { onProgress: (part) => told.push(part) });
    clock.mockRestore();
    expect(inTurns).toEqual(normal);
    expect(told.map((part) => Math.round(part * 18_000))).toEqual([5_000, 10_000, 15_000]);
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
