import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compile } from '@/compile/compile';
import { examine } from '@/compile/doctor-examine';
import { dossierPaths } from '@/compile/dossier-paths';
import { newDossier } from '@/compile/new-dossier';
import { indexDataset } from '@/dataset/index-dataset';
import { openDataset } from '@/dataset/open-dataset';
import { languageShown } from '@/domain/text';

const folders = path.join(import.meta.dirname, '..', 'fixtures', 'dossiers');

const compiled = (data: string) => {
  const outcome = compile({ data, articles: path.join(data, 'texts') });
  if ('problems' in outcome)
    throw new Error(outcome.problems.map(({ wrong, right }) => `${wrong}; ${right}`).join('\n'));
  return outcome.outputs;
};

const opened = (text: string) => {
  const result = openDataset(text);
  if (!result.ok) throw new Error(result.problem.detail);
  expect(result.leftOut).toEqual([]);
  return result.dataset;
};

describe('a dossier of another folder', () => {
  it.each(['harbour', 'bridge'])('%s compiles, is sound, and opens', (name) => {
    const { dataset, lock } = compiled(path.join(folders, name));
    const examined = examine({
      raw: JSON.parse(dataset),
      originals: null,
      lock: JSON.parse(lock),
      published: null,
    });
    expect(
      examined.flatMap(({ check, findings }) => findings.map(({ at, says }) => `${check.id}: ${at}: ${says}`)),
    ).toEqual([]);
    expect(opened(dataset).dossier.id).toBe(name);
    // Without the texts the lock tells the same.
    const locked = compile({ data: path.join(folders, name), articles: null });
    expect('outputs' in locked && locked.outputs.dataset).toBe(dataset);
  });

  it('answers in a language that it has, and tells which', () => {
    const { dossier, events } = indexDataset(opened(compiled(path.join(folders, 'bridge')).dataset)).dataset;
    // Set apart, so that it keeps its own order within a sentence.
    expect(dossier.title.en).toBe('\u2068الجسر القديم\u2069');
    expect(languageShown(dossier.title, 'nl')).toBe('ar');
    expect(Object.keys(dossier.title)).toEqual(['ar']);
    const basis = events[0]?.date.basis;
    expect(basis && languageShown(basis, 'en')).toBe('en');
  });

  it('begins with 25 lines, written by npm run new, and nothing is written over', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'aanloop-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const folder = path.join(root, 'first-steps');
    newDossier(folder);
    const lines = readFileSync(path.join(folder, 'dossier.yaml'), 'utf8').split('\n');
    expect(lines.filter((line) => line.trim() !== '' && !line.trim().startsWith('#')).length).toBeLessThanOrEqual(25);
    const { articles, actors, events, claims, dossier } = opened(compiled(folder).dataset);
    expect([articles, actors, events, claims].map(({ length }) => length)).toEqual([1, 2, 1, 1]);
    expect(dossier).toMatchObject({ id: 'first-steps', period: { start: '2030-03-02', end: '2030-03-02' } });
    expect(() => newDossier(folder)).toThrow('is there already');
  });

  it('is compiled within its own folder, never over the dataset of this site', () => {
    expect(dossierPaths('data').out).toBe('public');
    expect(dossierPaths(path.join(folders, 'bridge'))).toEqual({
      out: path.join(folders, 'bridge'),
      articles: path.join(folders, 'bridge', 'texts'),
    });
  });
});
