import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from 'vitest';
import { writeFacts } from '@/compile/fact-manifest';
import { loadClickHouse } from '@/compile/load-clickhouse';
import type { Dataset } from '@/dataset/format';
import { sqlDossierOf } from '@/query/line-engine';
import { clickHouseSql } from '@/query/sql-dialect';
import { sqlEngine } from '@/query/sql-engine';
import { engineContract } from '../query/engine-contract';
import { clickHouse } from './named-clickhouse';

describe('ClickHouse over the facts of our record', () => {
  engineContract(
    JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset,
    async (dataset) => {
      if (!clickHouse) throw new Error('CLICKHOUSE_URL names no server');
      const folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
      writeFacts(dataset, folder);
      const ask = await clickHouse.load((target) => loadClickHouse(folder, target, () => {}), 'aanloop_record');
      rmSync(folder, { recursive: true });
      return { engine: sqlEngine(ask, clickHouseSql, sqlDossierOf(dataset.dossier)) };
    },
    { questions: 200, words: ['biden', 'troepen', 'sanctions', 'poetin putin', '100.000'], model: 'naive' },
  );
});
