import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from 'vitest';
import { writeFacts } from '@/compile/fact-manifest';
import { generateDossier } from '@/compile/generate-dossier';
import { loadClickHouse } from '@/compile/load-clickhouse';
import { askClickHouse } from '@/dataset/ask-clickhouse';
import type { Dataset } from '@/dataset/format';
import { sqlDossierOf } from '@/query/line-engine';
import { clickHouseSql } from '@/query/sql-dialect';
import { sqlEngine } from '@/query/sql-engine';
import { engineContract, type TriedEngine } from '../query/engine-contract';
import { askOldServer } from './ask-old-server';

const url = process.env.CLICKHOUSE_URL ?? '';
const user = process.env.CLICKHOUSE_USER ?? 'default';
const reader = process.env.CLICKHOUSE_READER ?? user;
const password = process.env.CLICKHOUSE_PASSWORD ?? '';
const isOld = Number((process.env.CLICKHOUSE_VERSION ?? '99').split('.')[0]) < 20;

const loaded =
  (database: string) =>
  async (dataset: Dataset): Promise<TriedEngine> => {
    const folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
    writeFacts(dataset, folder);
    await loadClickHouse(folder, { url, database, user, password, cluster: null }, () => {});
    rmSync(folder, { recursive: true });
    const ask = isOld ? askOldServer(url, database) : await askClickHouse({ url, database, user: reader, password });
    return { engine: sqlEngine(ask, clickHouseSql, sqlDossierOf(dataset.dossier)) };
  };

describe('ClickHouse over the facts of our record', () => {
  engineContract(JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset, loaded('aanloop_record'), {
    questions: 200,
    words: ['biden', 'troepen', 'sanctions', 'poetin putin', '100.000'],
    model: 'naive',
  });
});

describe('ClickHouse over the facts of a large dossier', () => {
  const claims = Number(process.env.AANLOOP_CLAIMS ?? 100_000);
  engineContract(generateDossier({ claims, seed: 3 }), loaded('aanloop_large'), {
    questions: 200,
    words: ['bewering 12', 'actor-3', 'event'],
    model: 'plain',
  });
});
