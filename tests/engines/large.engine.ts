import { mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from 'vitest';
import { openDuckDb } from '@/compile/duckdb';
import { readFacts, writeFacts } from '@/compile/fact-manifest';
import { generateDossier } from '@/compile/generate-dossier';
import { loadClickHouse } from '@/compile/load-clickhouse';
import { readParquet } from '@/dataset/read-parquet';
import { localEngine } from '@/query/engine';
import { sqlDossierOf } from '@/query/line-engine';
import { clickHouseSql, duckDbSql } from '@/query/sql-dialect';
import { sqlEngine } from '@/query/sql-engine';
import { type ReadTables, tableEngine } from '@/query/table-engine';
import { engineContract } from '../query/engine-contract';
import { clickHouse } from './named-clickhouse';

const claims = Number(process.env.AANLOOP_CLAIMS ?? 100_000);
const questions = Number(process.env.AANLOOP_QUESTIONS ?? 200);
/** As 2/3: the second of three parts of the questions. */
const [at = 1, of = 1] = (process.env.AANLOOP_PART ?? '1/1').split('/').map(Number);
const names = ['the page in memory', 'the page over Parquet', 'DuckDB', ...(clickHouse ? [clickHouse.name] : [])];

const readFrom = (file: string) => {
  const opened = openSync(file, 'r');
  return (start: number, end: number): Promise<ArrayBuffer> => {
    const bytes = new Uint8Array(end - start);
    readSync(opened, bytes, 0, bytes.length, start);
    return Promise.resolve(bytes.buffer);
  };
};

/**
 * All engines at once over one set of files: the files take minutes to write, and the plain model to ask. AANLOOP_FACTS names a
 * folder that `npm run generate -- --claims N --seed 3` wrote before.
 */
describe(`${names.join(', ')} over ${claims} claims`, () => {
  engineContract(
    generateDossier({ claims, seed: 3 }),
    async (dataset, index) => {
      const written = process.env.AANLOOP_FACTS;
      const folder = written ?? mkdtempSync(path.join(tmpdir(), 'facts-'));
      const { tables } = written === undefined ? writeFacts(dataset, folder) : readFacts(folder);
      const dossier = sqlDossierOf(dataset.dossier);
      const read = Object.fromEntries(
        Object.entries(tables).map(([name, { file, rows, latest, bytes }]) => [
          name,
          { rows, latest, column: readParquet({ bytes, read: readFrom(path.join(folder, file)) }) },
        ]),
      ) as unknown as ReadTables;
      const { ask, close } = await openDuckDb(folder);
      const loaded = clickHouse && {
        name: clickHouse.name,
        engine: sqlEngine(
          await clickHouse.load((target) => loadClickHouse(folder, target, () => {}), 'aanloop_large'),
          clickHouseSql,
          dossier,
        ),
      };
      return [
        { name: names[0] ?? '', engine: localEngine(index) },
        { name: names[1] ?? '', engine: tableEngine(read, dossier) },
        {
          name: names[2] ?? '',
          engine: sqlEngine(ask, duckDbSql, dossier),
          close: () => {
            close();
            if (written === undefined) rmSync(folder, { recursive: true });
          },
        },
        ...(loaded ? [loaded] : []),
      ];
    },
    { questions, part: { at, of }, words: ['bewering 12', 'actor-3', 'event'], model: 'plain' },
  );
});
