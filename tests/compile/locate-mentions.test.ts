import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetSchema } from '@/dataset/dataset-schema';
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
