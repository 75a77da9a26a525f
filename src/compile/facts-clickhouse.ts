import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadClickHouse } from './load-clickhouse';
import { Refusal, runCommand } from './run-command';

const usage = `usage: npm run facts:clickhouse -- --facts DIR --url URL [--database NAME] [--user NAME] [--cluster NAME]
  --facts     a folder that npm run facts wrote
  --url       the server's HTTP address, as http://127.0.0.1:8123
  --database  where the tables go (aanloop)
  --user      who may make and fill tables (default); the password is read from CLICKHOUSE_PASSWORD
  --cluster   spread over the shards of this cluster, replicated`;

const run = async (): Promise<undefined> => {
  const { values } = parseArgs({
    options: {
      facts: { type: 'string' },
      url: { type: 'string' },
      database: { type: 'string', default: 'aanloop' },
      user: { type: 'string', default: 'default' },
      cluster: { type: 'string' },
    },
  });
  const { facts, url, database, user, cluster = null } = values;
  if (facts === undefined || url === undefined) throw new Error('--facts and --url are needed');
  const password = process.env.CLICKHOUSE_PASSWORD ?? '';
  if (!existsSync(facts)) throw new Refusal(`there is no ${facts}`);
  await loadClickHouse(facts, { url, database, user, password, cluster }, console.log);
};

await runCommand(run, usage);
