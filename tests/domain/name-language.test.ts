import { expect, it } from 'vitest';
import { languageNamer } from '@/domain/name-language';

it.each([
  ['nl', 'Dutch'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['zz', 'zz'],
  // The format lets these in, and browsers take them for no tags at all.
  ['abcd', 'abcd'],
  ['en-a', 'en-a'],
])('calls %s %s', (tag, name) => {
  expect(languageNamer('en')(tag)).toBe(name);
});
