import { describe, expect, it } from 'vitest';
import { datasetSchema } from '@/dataset/dataset-schema';
import type { Dataset } from '@/dataset/format';
import { dossierFolder, type Edit, outputsOf, problemsAfter } from './dossier-folder';

const evidenceAfter = (anchor: string): Dataset['relations'][number]['evidence'] => {
  const folder = dossierFolder(['relations.yaml', '[ a000-s1 ]', anchor]);
  return datasetSchema.parse(JSON.parse(outputsOf(folder).dataset)).relations[0]?.evidence ?? [];
};

const to = (anchor: string): Edit => ['relations.yaml', '[ a000-s1 ]', anchor];

describe('locateAnchors', () => {
  it('gives an anchor in an article the digest sentence it overlaps most', () => {
    expect(evidenceAfter('[ "a000: Bakker … dicht" ]')).toEqual([
      expect.objectContaining({ article: 'a000', digest: 'a000-s2' }),
    ]);
    expect(evidenceAfter('[ "a000: Burgemeester … Zij" ]')).toEqual([expect.objectContaining({ digest: 'a000-s1' })]);
  });

  it('keeps the digest sentence that is named', () => {
    expect(evidenceAfter('[ a000-s2: dicht ]')).toEqual([expect.objectContaining({ digest: 'a000-s2' })]);
  });

  it('gives each stretch once, by article and position', () => {
    const evidence = evidenceAfter('[ a001-s1, a000-s2: dicht, a000-s1, a000: Burgemeester … Laagdorp ]');
    expect(evidence.map(({ article, digest }) => `${article} ${digest}`)).toEqual([
      'a000 a000-s1',
      'a000 a000-s2',
      'a001 a001-s1',
    ]);
  });

  it.each([
    ['[ a000: Rumoer ]', 'lies outside every digest sentence of a000'],
    ['[ a000: de ]', 'found 3 times (at 11–13, 147–149, 175–177); add a word'],
    ['[ a000-s1: de brug ]', '"de brug" is not found; copy the words'],
    ['[ a000-s1: Zij … Laagdorp ]', 'the first words "Zij" are not found'],
    ['[ a000-s1: Bakker … brug ]', 'the last words "brug" are not found after the first'],
    ['[ a000: Anna … Vos … brug ]', 'more than one …'],
    ['[ a000: Anna … ]', 'no words on one side of the …'],
    ['[ a000 ]', 'it has no words; write a000-s3'],
    ['[ Anna Vos ]', 'it names no article; write a000-s3'],
    ['[ a003: brug ]', 'there is no article a003; did you mean "a000"?'],
    ['[ a000-s4 ]', 'there is no digest sentence a000-s4; did you mean "a000-s1"?'],
  ])('tells what is wrong with %s', (anchor, says) => {
    expect(problemsAfter(to(anchor))).toEqual([
      expect.objectContaining({
        file: 'relations.yaml',
        at: `evidence: ${anchor}`,
        says: expect.stringContaining(says),
      }),
    ]);
  });

  it('tells of a digest sentence whose stretch is not there, once', () => {
    const told = problemsAfter(['articles/a001.yaml', 'at: De brug blijft', 'at: De brug bleef']);
    expect(told.filter(({ says }) => says.includes('a001-s1'))).toEqual([
      expect.objectContaining({
        at: 'at: De brug bleef … tien wagens',
        says: expect.stringMatching(/first words "De brug bleef"/),
      }),
    ]);
  });
});
