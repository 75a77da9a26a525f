import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { startClickHouse } from '../tests/engines/start-clickhouse.ts';

/**
 * The contract of engines where it takes minutes or a server: all of them over 100,000 claims (AANLOOP_CLAIMS sets another
 * number), and ClickHouse over the record too. The server is the one of CLICKHOUSE_URL, else `clickhouse-server` from the PATH, started for the tests; with
 * `npm install --no-save chdb` today's ClickHouse is tried beside it. Says what it skipped.
 */
const root = path.join(import.meta.dirname, '..');
const told: string[] = [];
let isGreen = true;

const vitest = (title: string, files: readonly string[], env: Readonly<Record<string, string>> = {}): void => {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/engines/vitest.config.ts', ...files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
  );
  isGreen &&= status === 0;
  told.push(`${title}: ${status === 0 ? 'passed' : 'FAILED'}`);
};

const chdbPath = (): string | null => {
  if (process.env.AANLOOP_CHDB) return process.env.AANLOOP_CHDB;
  try {
    return createRequire(import.meta.url).resolve('chdb');
  } catch {
    return null;
  }
};

vitest('bad weather', ['bad-weather']);
vitest('two shards', ['shards']);
if (existsSync(path.join(root, process.env.AANLOOP_DIST ?? 'dist', 'archive.html')))
  vitest('a real browser', ['browser']);
else told.push('a real browser: skipped, for nothing is built (npm run build)');

const [record, large] = [['clickhouse'], ['large']];
const named = process.env.CLICKHOUSE_URL;
if (named) vitest(`all engines, with ClickHouse at ${named}`, [...record, ...large]);
else {
  const started = await startClickHouse();
  if (started === null) {
    told.push('ClickHouse: skipped, for there is no clickhouse-server on the PATH and CLICKHOUSE_URL is not set');
    vitest('all engines without ClickHouse', large);
  } else {
    const { url, version, stop } = started;
    vitest(`all engines, with ClickHouse ${version} from the PATH`, [...record, ...large], {
      CLICKHOUSE_URL: url,
      CLICKHOUSE_VERSION: version,
      CLICKHOUSE_READER: 'reader',
    });
    await stop();
  }
}

const chdb = chdbPath();
if (chdb === null) told.push('today’s ClickHouse as a library: skipped, for chdb is not installed');
else {
  const served = spawn(process.execPath, ['--import', './scripts/layers.mjs', 'tests/engines/serve-chdb.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, AANLOOP_CHDB: chdb },
  });
  const [line] = (await once(served.stdout, 'data')) as [Buffer];
  const [url = '', version = ''] = line.toString().trim().split(' ');
  // A library behind a small server answers one question at a time: the record, and a part of the large dossier.
  vitest(`ClickHouse ${version} as a library`, [...record, ...large], {
    AANLOOP_CLAIMS: process.env.AANLOOP_CLAIMS ?? '10000',
    CLICKHOUSE_URL: url,
    CLICKHOUSE_VERSION: version,
  });
  served.kill();
}

console.log(`\n${told.join('\n')}`);
process.exitCode = isGreen ? 0 : 1;
