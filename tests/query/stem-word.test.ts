import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { findHits } from '@/query/find-hits';
import { matchOriginal } from '@/query/match-original';
import { search, searchOriginals } from '@/query/search';
import { stemWord } from '@/query/stem-word';
import { attached, attachedIndex } from './attached-story';

describe('stemWord', () => {
  it.each([
    ['nl', 'sanctie', 'sancties'],
    ['nl', 'troep', 'troepen'],
    ['nl', 'aanval', 'aanvallen'],
    ['nl', 'gesprek', 'gesprekken'],
    ['nl', 'brief', 'brieven'],
    ['en', 'sanction', 'sanctions'],
    ['en', 'threaten', 'threatened'],
    ['en', 'talk', 'talks'],
  ] as const)('in %s joins %s and %s', (lang, one, other) => {
    expect(stemWord(one, lang)).toBe(stemWord(other, lang));
  });
});

describe('findHits', () => {
  const cut = (text: string, words: string, lang: 'nl' | 'en'): string[] =>
    findHits(text, words, lang).map(({ start, end }) => text.slice(start, end));
  it('finds beginnings, other forms and letters without their accents', () => {
    expect(cut('Nieuwe sancties tegen Oekraïners', 'sanctie oekraine', 'nl')).toEqual(['sancties', 'Oekraïners']);
    expect(cut('Oekraïne en sancties', 'Oekraine sancties', 'nl')).toEqual(['Oekraïne', 'sancties']);
    expect(cut('Threatened talks', 'threaten talk', 'en')).toEqual(['Threatened', 'talks']);
    expect(cut('talks', '', 'en')).toEqual([]);
  });
});

describe('search', () => {
  const index = indexDataset(JSON.parse(readFileSync('public/dataset.json', 'utf8')));
  const ids = (words: string): Set<string> => new Set(search(index, words).map(({ kind, id }) => `${kind} ${id}`));

  it('finds each form by the other', () => {
    for (const [one, other] of [
      ['sanctie', 'sancties'],
      ['sanction', 'sanctions'],
    ] as const) {
      const found = ids(one);
      expect(found.size).toBeGreaterThan(0);
      for (const key of ids(other)) expect(found, `${one} ${key}`).toContain(key);
      expect(ids(other).size).toBeGreaterThan(0);
    }
    expect([...ids('Oekraine')].sort()).toEqual([...ids('Oekraïne')].sort());
    expect(ids('Oekraine')).toContain('actor ukraine');
  });

  it('finds sentences of attached texts', async () => {
    const match = await matchOriginal(attachedIndex, attached);
    if (!match) throw new Error('not ours');
    const [hit] = searchOriginals([match], 'vergunning');
    expect(hit).toMatchObject({ article: 'a000' });
    expect(hit?.text).toContain('vergunningen');
    expect(searchOriginals([match], 'brug')).toEqual([]);
    expect(searchOriginals([match], ' ')).toEqual([]);
  });
});
