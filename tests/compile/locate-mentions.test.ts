import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWin } from '@/compile/locate-mentions';
import { datasetSchema } from '@/dataset/dataset-schema';
import type { Stretch } from '@/domain/evidence';
import '../fixtures/fixed-seed';
import { dossierFolder, type Edit, outputsOf, problemsAfter } from './dossier-folder';

/** The words an actor is mentioned by, read back from the originals of the village. */
const mentionsAfter = (actor: string, ...edits: Edit[]): string[] => {
  const folder = dossierFolder(...edits);
  const dataset = datasetSchema.parse(JSON.parse(outputsOf(folder).dataset));
  return (dataset.actors.find(({ id }) => id === actor)?.mentions ?? []).map(
    ({ article, start, end }) => `${article} ${textOf(folder.articles, article).slice(start, end)}`,
  );
};

const textOf = (folder: string, article: string): string =>
  readFileSync(path.join(folder, `${article.slice(1)}.txt`), 'utf8');

describe('locateMentions', () => {
  it('finds the aliases as whole words, the longest of overlapping ones, and adds what is named', () => {
    expect(mentionsAfter('anna-vos')).toEqual(['a000 Anna Vos', 'a000 Zij', 'a000 Vos', 'a001 Vos']);
  });

  it('minds capitals', () => {
    expect(
      mentionsAfter(
        'bakker',
        ['originals/001.txt', 'een vlag', 'een bakker'],
        ['articles/a001.yaml', 'wapperde … vlag', 'wapperde … bakker'],
      ),
    ).toEqual(['a000 Bakker', 'a001 Bakker']);
  });

  it('takes away what means another', () => {
    expect(mentionsAfter('laagdorp')).toEqual(['a000 Laagdorp']);
  });

  it('lets the longer alias of another actor win', () => {
    expect(
      mentionsAfter(
        'laagdorp',
        ['actors.yaml', 'aliases: [Bakker]', 'aliases: [Bakker, Bakker van Laagdorp]'],
        ['actors.yaml', 'not:\n    - a000-s3: Laagdorp', 'not: []'],
      ),
    ).toEqual(['a000 Laagdorp']);
  });

  it('tells of an alias that stands nowhere', () => {
    expect(problemsAfter(['actors.yaml', 'aliases: [Bakker]', 'aliases: [Bakker, Bakkertje]'])).toEqual([
      expect.objectContaining({ says: expect.stringMatching(/alias "Bakkertje" stands in no article/) }),
    ]);
  });

  it('tells of a "not" that takes nothing away', () => {
    expect(problemsAfter(['actors.yaml', '- a000-s3: Laagdorp', '- a000-s2: twintig'])).toEqual([
      expect.objectContaining({ at: '- a000-s2: twintig', says: expect.stringMatching(/takes no alias away/) }),
    ]);
  });
});

describe('longestWin', () => {
  const stretch = fc.record({
    article: fc.constantFrom('a', 'b'),
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 9 }),
  });
  const stretches = fc
    .array(stretch, { maxLength: 40 })
    .map((all) => all.map(({ article, start, length }) => ({ article, start, end: start + length })));

  it('keeps the longest, then the first, of those that lie over each other', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const kept: Stretch[] = [];
        const byLength = all.toSorted(
          (a, b) =>
            b.end - b.start - (a.end - a.start) ||
            (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start),
        );
        for (const one of byLength) {
          if (!kept.some((other) => other.article === one.article && one.start < other.end && other.start < one.end))
            kept.push(one);
        }
        expect(longestWin(all)).toEqual(kept);
      }),
      { numRuns: 500 },
    );
  });

  it('looks at less than fifteen times as many stretches for ten times as many', () => {
    const looks = (count: number): number => {
      let made = 0;
      const all = Array.from({ length: count }, (_, n) => ({
        article: `a${n % 9}`,
        end: n * 12 + 6 + (n % 3),
        get start() {
          made++;
          return n * 12;
        },
      }));
      expect(longestWin(all)).toHaveLength(count);
      return made;
    };
    expect(looks(5000) / looks(500)).toBeLessThan(15);
  });
});
