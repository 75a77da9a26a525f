import { expect, it } from 'vitest';
import { readManifest } from '@/dataset/fact-manifest';

const table = { file: 'facts.parquet', rows: 2, latest: 1, bytes: 10, sha256: '' };
const sound = {
  factsVersion: 1,
  dossier: { title: { en: 'A' }, summary: { en: 'B' }, period: { start: '2022-01-01', end: '2022-02-01' } },
  overview: {
    events: [1, 0],
    claims: [2, 1],
    relations: [0, 0],
    articles: 1,
    undated: { events: 0, claims: 1 },
    bins: [[19000, 1, 0]],
    facets: { kinds: [['troops', 0, 1]] },
    names: {},
  },
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
  [JSON.stringify({ ...sound, overview: { ...sound.overview, bins: [[1, 2]] } }), 'invalid'],
  [
    JSON.stringify({ ...sound, overview: { ...sound.overview, facets: { kinds: [['troops', 'many', 1]] } } }),
    'invalid',
  ],
  [JSON.stringify({ ...sound, overview: { ...sound.overview, names: { putin: 'Putin' } } }), 'invalid'],
  [JSON.stringify({ ...sound, dossier: { ...sound.dossier, title: 3 } }), 'invalid'],
  [
    JSON.stringify({ ...sound, dossier: { ...sound.dossier, period: { start: '2022-01-01', end: '9999-01-01' } } }),
    'invalid',
  ],
  [JSON.stringify({ ...sound, engine: { kind: 'clickhouse', url: 'javascript:1', database: 'a' } }), 'invalid'],
])('refuses %s', (text, cause) => {
  const read = readManifest(text);
  expect(read.ok ? null : read.problem.cause).toBe(cause);
});

it('reads what is sound', () => {
  expect(readManifest(JSON.stringify(sound)).ok).toBe(true);
});
