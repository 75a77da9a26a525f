import fc from 'fast-check';
import '../fixtures/fixed-seed';
import { describe, expect, it } from 'vitest';
import { idPattern } from '@/domain/id';
import { idSchema } from '@/domain/id-schema';

// The same rule in other words: the alphabet, and no empty part between hyphens.
const isId = (text: string): boolean =>
  [...text].every((letter) => 'abcdefghijklmnopqrstuvwxyz0123456789-'.includes(letter)) &&
  text.split('-').every((part) => part.length > 0);

describe('ids', () => {
  it.each(['a', '0', 'a000', 'a000-s1', 'vladimir-putin', '2022', 'x-1-y', 'a'.repeat(80)])('%s is one', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each([
    '',
    '-',
    'a-',
    '-a',
    'a--b',
    'A',
    'a b',
    'a_b',
    'a.b',
    'a/b',
    '../a',
    'é',
    'a\n',
    '\na',
    'ａ',
    'а',
    '__proto__',
    'a'.repeat(81),
  ])('%j is none', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  });

  it('follow the pattern and nothing else does', () => {
    const letter = fc.constantFrom('a', 'z', '0', '9', '-', '-', 'A', '_', ' ', 'é', '\n');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 8 }), (text) => {
        expect(idPattern.test(text)).toBe(isId(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('are told apart however long', () => {
    expect(idPattern.test(`${'a-'.repeat(50_000)}!`)).toBe(false);
    expect(idPattern.test(`${'a'.repeat(100_000)}!`)).toBe(false);
  });
});
