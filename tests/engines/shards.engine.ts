import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe } from 'vitest';
import { clickHouseTables } from '@/compile/clickhouse-tables';
import { writeFacts } from '@/compile/fact-manifest';
import { loadClickHouse, tellClickHouse } from '@/compile/load-clickhouse';
import { askClickHouse } from '@/dataset/ask-clickhouse';
import { factTableNames } from '@/dataset/fact-manifest';
import type { Dataset } from '@/dataset/format';
import { sqlDossierOf } from '@/query/line-engine';
import { clickHouseSql } from '@/query/sql-dialect';
import { sqlEngine } from '@/query/sql-engine';
import { engineContract } from '../query/engine-contract';
import { askOldServer } from './ask-old-server';
import { startClickHouse } from './start-clickhouse';

const started = await startClickHouse();

/** The statements over tables that lie in two parts, as on two machines: here two databases of one server. */
describe.runIf(started !== null)(`ClickHouse ${started?.version} over the facts of our record in two shards`, () => {
  const server = { url: started?.url ?? '', user: 'default', password: '' };
  afterAll(() => started?.stop());
  engineContract(
    JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset,
    async (dataset) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
      writeFacts(dataset, folder);
      await loadClickHouse(folder, { ...server, database: 'whole', cluster: null }, () => {});
      rmSync(folder, { recursive: true });
      const tell = (database: string, statement: string): Promise<string> =>
        // What is inserted stands in its shard before the next statement.
        tellClickHouse({ ...server, url: `${server.url}/?insert_distributed_sync=1`, database }, statement);
      for (const database of ['part_1', 'part_2', 'spread']) await tell('default', `CREATE DATABASE ${database}`);
      for (const part of ['part_1', 'part_2'])
        for (const statement of clickHouseTables({ cluster: null })) await tell(part, statement);
      for (const name of factTableNames) {
        await tell(
          'spread',
          `CREATE TABLE ${name} AS part_1.${name} ENGINE = Distributed('two_parts', '', ${name}, cityHash64(id))`,
        );
        await tell('spread', `INSERT INTO ${name} SELECT * FROM whole.${name}`);
        const counted = async (database: string) => Number(await tell(database, `SELECT count() FROM ${name}`));
        const [one, other, all] = [await counted('part_1'), await counted('part_2'), await counted('whole')];
        // All in one part would be no parts.
        if (one + other !== all || (all > 10 && Math.min(one, other) === 0))
          throw new Error(`${name}: ${one} and ${other} of ${all} rows`);
      }
      const isOld = Number(started?.version.split('.')[0]) < 20;
      const ask = isOld
        ? askOldServer(server.url, 'spread')
        : await askClickHouse({ ...server, database: 'spread', user: 'reader' });
      return { engine: sqlEngine(ask, clickHouseSql, sqlDossierOf(dataset.dossier)) };
    },
    { questions: 200, words: ['biden', 'troepen', 'sanctions', 'poetin putin', '100.000'], model: 'naive' },
  );
});
