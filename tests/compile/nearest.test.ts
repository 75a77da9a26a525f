import { describe, expect, it } from 'vitest';
import { nearest, suggest, suggestFrom } from '@/compile/nearest';

describe('nearest', () => {
  const candidates = ['anna-vos', 'bakker', 'laagdorp'];

  it.each([
    ['ana-vos', 'anna-vos'],
    ['bakkre', 'bakker'],
    ['Laagdorp', 'laagdorp'],
    ['lagdorp', 'laagdorp'],
  ])('finds what %s was meant to be', (word, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  it('finds nothing for what is far from all', () => {
    expect(nearest('iets-heel-anders', candidates)).toBeNull();
    expect(nearest('x', ['no', 'ab'])).toBeNull();
  });

  it('words it', () => {
    expect(suggest('baker', candidates, 'add it')).toBe('did you mean "bakker"?');
    expect(suggest('q', candidates, 'add it')).toBe('add it');
    expect(suggestFrom('q', ['one', 'two'])).toBe('allowed: one, two');
  });
});
