import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from 'vitest';
import { openDuckDb } from '@/compile/duckdb';
import { generateDossier } from '@/compile/generate-dossier';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { duckDbSql } from '@/query/sql-dialect';
import { sqlEngine } from '@/query/sql-engine';
import { makeDataset } from '../fixtures/arbitrary-dataset';
import { tablesInMemory } from '../fixtures/tables-in-memory';
import { engineContract, type TriedEngine } from '../query/engine-contract';

const overParquet = async (dataset: Dataset): Promise<TriedEngine> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'aanloop-facts-'));
  for (const { name, bytes } of tablesInMemory(dataset)) writeFileSync(path.join(folder, `${name}.parquet`), bytes);
  // Tables this small are not shared out between processors, which the other tests want too.
  const { ask, close } = await openDuckDb(folder, { threads: '1' });
  const { period } = indexDataset(dataset);
  return {
    engine: sqlEngine(ask, duckDbSql, { period, synonyms: dataset.dossier.synonyms ?? [] }),
    close: () => {
      close();
      rmSync(folder, { recursive: true });
    },
  };
};

describe('DuckDB over the facts of our record', () => {
  engineContract(JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset, overParquet, {
    questions: 200,
    words: ['biden', 'troepen', 'sanctions', 'poetin putin', '100.000'],
    model: 'naive',
  });
});

describe('DuckDB over the facts of an invented dossier', () => {
  const dataset = makeDataset({
    seed: 9,
    articles: 9,
    actors: 12,
    events: 40,
    claims: 60,
    relations: 40,
    questions: 2,
    retired: 1,
  });
  engineContract(dataset, overParquet, { questions: 40, words: ['claim', 'noord', 'event 3', 'zee'], model: 'naive' });
});

describe('DuckDB over the facts of a dossier of some thousands', () => {
  engineContract(generateDossier({ claims: 3000, seed: 3 }), overParquet, {
    questions: 15,
    words: ['bewering 12', 'actor-3', 'event'],
    model: 'plain',
  });
});
