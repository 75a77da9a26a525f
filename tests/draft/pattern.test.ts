import { describe, expect, it } from 'vitest';
import { patternOf } from '@/draft/pattern';

const signsUpTo = (last: number): string[] =>
  Array.from({ length: last + 1 }, (_, code) => String.fromCharCode(code)).filter((sign) => sign.isWellFormed());
const told = (signs: readonly string[], pattern: RegExp): string => signs.filter((sign) => pattern.test(sign)).join('');

describe('letters and figures as ranges', () => {
  it('are those of Latin script, neither more nor fewer', () => {
    const latin = signsUpTo(0x2c1);
    expect(told(latin, patternOf('\\p{L}', 'u'))).toBe(told(latin, /\p{L}/u));
    expect(told(latin, patternOf('\\p{N}', 'u'))).toBe(told(latin, /\p{N}/u));
  });

  it('take up every letter of other scripts', () => {
    // Signs that look like letters, as that of a degree Kelvin, are in no word.
    const isLike = (sign: string): boolean => /[\u2100-\u218f\u2e2f]/.test(sign);
    const letters = signsUpTo(0xffff).filter((sign) => sign > '\u02ff' && /\p{L}/u.test(sign) && !isLike(sign));
    expect(letters.filter((sign) => !patternOf('\\p{L}', 'u').test(sign)).join('')).toBe('');
  });

  it('stand within a class as well as by themselves, and leave what is escaped as it is', () => {
    const pattern = patternOf('^[\\p{L}\\p{N}’-]+\\[[^\\p{L}]\\p{L}\\p{Lu}$', 'u');
    expect(pattern.test('é9’-[1éÉ')).toBe(true);
    for (const other of ['é9 [1éÉ', 'é9[aéÉ', 'é9[1éé', 'é9[1.É']) expect(pattern.test(other)).toBe(false);
  });
});
