import { expect, it } from 'vitest';
import { readManifest } from '@/dataset/fact-manifest';

const table = { file: 'facts.parquet', rows: 2, latest: 1, bytes: 10, sha256: '' };
const sound = {
  factsVersion: 1,
  dossier: { period: { start: '2022-01-01', end: '2022-02-01' } },
  overview: { bins: [], facets: {} },
  tables: { facts: table, items: table, search: table, articles: table },
};

it.each([
  ['<!doctype html>', 'html'],
  ['{', 'not-json'],
  ['null', 'wrong-version'],
  ['{"factsVersion": 2}', 'wrong-version'],
  [JSON.stringify({ ...sound, tables: { ...sound.tables, items: { ...table, file: '../../secret' } } }), 'invalid'],
  [JSON.stringify({ ...sound, tables: { ...sound.tables, facts: { ...table, bytes: -1 } } }), 'invalid'],
  [JSON.stringify({ ...sound, overview: null }), 'invalid'],
])('refuses %s', (text, cause) => {
  const read = readManifest(text);
  expect(read.ok ? null : read.problem.cause).toBe(cause);
});

it('reads what is sound', () => {
  expect(readManifest(JSON.stringify(sound)).ok).toBe(true);
});
