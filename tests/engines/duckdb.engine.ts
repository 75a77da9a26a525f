import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from 'vitest';
import { openDuckDb } from '@/compile/duckdb';
import { writeFacts } from '@/compile/fact-manifest';
import { generateDossier } from '@/compile/generate-dossier';
import { sqlDossierOf } from '@/query/line-engine';
import { duckDbSql } from '@/query/sql-dialect';
import { sqlEngine } from '@/query/sql-engine';
import { engineContract } from '../query/engine-contract';

const claims = Number(process.env.AANLOOP_CLAIMS ?? 100_000);

describe(`DuckDB over the facts of ${claims} claims`, () => {
  engineContract(
    generateDossier({ claims, seed: 3 }),
    async (dataset) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
      writeFacts(dataset, folder);
      const { ask, close } = await openDuckDb(folder);
      return {
        engine: sqlEngine(ask, duckDbSql, sqlDossierOf(dataset.dossier)),
        close: () => {
          close();
          rmSync(folder, { recursive: true });
        },
      };
    },
    { questions: 200, words: ['bewering 12', 'actor-3', 'event'], model: 'plain' },
  );
});
