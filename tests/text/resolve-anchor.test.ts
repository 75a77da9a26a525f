import { describe, expect, it } from 'vitest';
import { resolveAnchor } from '@/text/resolve-anchor';

const text = 'Vos zei: “De brug blijft dicht.” Bakker zei: “De brug gaat open – vandaag nog.”';

const stretch = (words: string, from?: number, to?: number): string | object => {
  const result = resolveAnchor(text, words, from, to);
  return result.kind === 'found' ? text.slice(result.start, result.end) : result;
};

describe('resolveAnchor', () => {
  it('finds a stretch from its first to its last words, inclusive', () => {
    expect(stretch('De brug blijft … Bakker')).toBe('De brug blijft dicht.” Bakker');
    expect(stretch('Vos ... dicht')).toBe('Vos zei: “De brug blijft dicht');
  });

  it('finds a short stretch written out, typed plainly', () => {
    expect(stretch('open - vandaag')).toBe('open – vandaag');
    expect(stretch('"De brug blijft')).toBe('“De brug blijft');
  });

  it('takes the nearest last words after the first', () => {
    expect(stretch('Vos … zei')).toBe('Vos zei');
  });

  it('takes the nearest first words before one and the same end', () => {
    expect(resolveAnchor(text, 'zei … open')).toMatchObject({ kind: 'found', start: 40 });
  });

  it('does not let the two sides overlap', () => {
    expect(resolveAnchor('de brug', 'de brug … brug')).toEqual({ kind: 'missing', side: 'last', words: 'brug' });
  });

  it('looks only in its window', () => {
    expect(stretch('De brug', 0, 32)).toBe('De brug');
    expect(stretch('De brug', 32)).toBe('De brug');
    expect(stretch('De brug … open', 0, 32)).toEqual({ kind: 'missing', side: 'last', words: 'open' });
  });

  it('says which side is missing', () => {
    expect(stretch('gisteren')).toEqual({ kind: 'missing', side: 'whole', words: 'gisteren' });
    expect(stretch('Gisteren … open')).toEqual({ kind: 'missing', side: 'first', words: 'Gisteren' });
    expect(stretch('open … dicht')).toEqual({ kind: 'missing', side: 'last', words: 'dicht' });
  });

  it('wants whole words on both sides', () => {
    expect(stretch('Vo … dicht')).toMatchObject({ kind: 'missing', side: 'first' });
    expect(stretch('Vos … dich')).toMatchObject({ kind: 'missing', side: 'last' });
    expect(stretch('os zei')).toMatchObject({ kind: 'missing', side: 'whole' });
  });

  it('says where it stands when that is more than once', () => {
    expect(stretch('De brug')).toEqual({
      kind: 'ambiguous',
      places: [
        { start: 10, end: 17 },
        { start: 46, end: 53 },
      ],
    });
    expect(stretch('De … brug')).toMatchObject({ kind: 'ambiguous', places: [{ start: 10 }, { start: 46 }] });
  });

  it('refuses what is no anchor', () => {
    expect(stretch('Vos … zei … dicht')).toEqual({ kind: 'malformed', reason: 'two-ellipses' });
    expect(stretch('Vos …')).toEqual({ kind: 'malformed', reason: 'empty-side' });
    expect(stretch('… dicht')).toEqual({ kind: 'malformed', reason: 'empty-side' });
    expect(stretch('')).toEqual({ kind: 'malformed', reason: 'empty-side' });
  });
});
