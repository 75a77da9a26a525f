import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { clickHouseTables } from '@/compile/clickhouse-tables';
import { openDuckDb } from '@/compile/duckdb';
import { writeFacts } from '@/compile/fact-manifest';
import { factColumns } from '@/compile/fact-tables';
import { generateDossier } from '@/compile/generate-dossier';
import { loadClickHouse, tellClickHouse } from '@/compile/load-clickhouse';
import { indexDataset } from '@/dataset/index-dataset';
import { readParquet } from '@/dataset/read-parquet';
import { totalOf } from '@/query/count';
import type { Engine } from '@/query/engine';
import { localEngine } from '@/query/engine';
import { sqlDossierOf } from '@/query/line-engine';
import { emptyQuery, type Query } from '@/query/query';
import { clickHouseSql, duckDbSql } from '@/query/sql-dialect';
import { sqlEngine } from '@/query/sql-engine';
import { type ReadTables, tableEngine } from '@/query/table-engine';
import { askOldServer } from '../engines/ask-old-server';
import { startClickHouse } from '../engines/start-clickhouse';

/**
 * How the cost of a question grows: the engines of the page, DuckDB and ClickHouse over 100,000 invented claims and over ten
 * and a hundred copies of them, asked in turn. Prints ratios to the engine of the page; the numbers of the first are held
 * equal before anything is timed.
 */
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '100000' },
    copies: { type: 'string', default: '1,10,100' },
    rounds: { type: 'string', default: '5' },
  },
});
const claims = Number(values.claims);
const rounds = Number(values.rounds);
const copies = values.copies.split(',').map(Number);

const folder = mkdtempSync(path.join(tmpdir(), 'bench-engines-'));
const dataset = generateDossier({ claims, seed: 3 });
const index = indexDataset(dataset);
const dossier = sqlDossierOf(dataset.dossier);
const single = path.join(folder, '1');
mkdirSync(single);
const manifest = writeFacts(dataset, single);

/** What holds today, so many times over, each time with ids and places of its own. */
const copyTo = async (times: number): Promise<string> => {
  const target = path.join(folder, String(times));
  if (times === 1) return target;
  mkdirSync(target);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const columns = factColumns.map(({ name }) =>
    name === 'id'
      ? `id || '-' || copy AS id`
      : name === 'place'
        ? `CAST(place + copy * 1000000 AS INTEGER) AS place`
        : name,
  );
  await connection.run(`COPY (SELECT ${columns.join(', ')} FROM read_parquet('${single}/facts.parquet'), (SELECT unnest(range(${times})) AS copy)
    WHERE known_until = 2147483647) TO '${target}/facts.parquet' (FORMAT parquet, ROW_GROUP_SIZE 100000)`);
  for (const name of ['items', 'search', 'articles']) {
    await connection.run(
      `COPY (SELECT * FROM read_parquet('${single}/${name}.parquet')) TO '${target}/${name}.parquet' (FORMAT parquet)`,
    );
  }
  connection.closeSync();
  instance.closeSync();
  return target;
};

interface Tried {
  readonly name: string;
  readonly times: number;
  readonly engine: Engine;
  readonly bytes: number;
}

const tables = Object.fromEntries(
  Object.entries(manifest.tables).map(([name, { file, rows, latest }]) => {
    const bytes = readFileSync(path.join(single, file));
    const read = (start: number, end: number): Promise<ArrayBuffer> =>
      Promise.resolve(new Uint8Array(bytes.subarray(start, end)).buffer);
    return [name, { rows, latest, column: readParquet({ bytes: bytes.length, read }) }];
  }),
) as unknown as ReadTables;

const tried: Tried[] = [
  { name: 'the page, in memory', times: 1, engine: localEngine(index), bytes: 0 },
  {
    name: 'the page, over Parquet',
    times: 1,
    engine: tableEngine(tables, dossier),
    bytes: manifest.tables.facts.bytes,
  },
];
const server = await startClickHouse();
if (server) {
  await loadClickHouse(
    single,
    { url: server.url, database: 'facts_1', user: 'default', password: '', cluster: null },
    () => {},
  );
}
for (const times of copies) {
  const at = await copyTo(times);
  const { ask } = await openDuckDb(at);
  const bytes = statSync(path.join(at, 'facts.parquet')).size;
  tried.push({ name: 'DuckDB', times, engine: sqlEngine(ask, duckDbSql, dossier), bytes });
  if (!server) continue;
  const database = `facts_${times}`;
  if (times > 1) {
    const target = { url: server.url, database, user: 'default', password: '' };
    await tellClickHouse({ ...target, database: 'default' }, `CREATE DATABASE ${database}`);
    for (const statement of clickHouseTables({ cluster: null })) await tellClickHouse(target, statement);
    const columns = factColumns.map(({ name }) =>
      name === 'id' ? `concat(id, '-', toString(copy))` : name === 'place' ? 'toInt32(place + copy * 1000000)' : name,
    );
    await tellClickHouse(
      target,
      `INSERT INTO facts SELECT ${columns.join(', ')} FROM facts_1.facts ARRAY JOIN range(${times}) AS copy WHERE known_until = 2147483647`,
    );
  }
  const held = await tellClickHouse(
    { url: server.url, database, user: 'default', password: '' },
    `SELECT sum(bytes) FROM system.parts WHERE active AND database = '${database}' AND table = 'facts'`,
  );
  tried.push({
    name: `ClickHouse ${server.version}`,
    times,
    engine: sqlEngine(askOldServer(server.url, database), clickHouseSql, dossier),
    bytes: Number(held),
  });
}

const { from } = index.period;
const days = { from: from + 20, to: from + 60 };
const stepsOf = (round: number): Readonly<Record<string, Query>> => ({
  brush: { ...emptyQuery, ...days, to: days.to + round, kinds: ['troops', 'denial'] },
  filter: { ...emptyQuery, ...days, actors: [`actor-${round}`, 'actor-0'] },
});

const wanted = await tried[0]?.engine.answer(stepsOf(0).brush ?? emptyQuery);
for (const { name, times, engine } of tried) {
  const { totals, bins } = await engine.answer(stepsOf(0).brush ?? emptyQuery);
  const same = times * totalOf(wanted?.totals.claims ?? { certain: 0, possible: 0 }) === totalOf(totals.claims);
  const first = wanted?.bins?.[40]?.possible === (bins?.[40]?.possible ?? 0) / times;
  if (!same || !first) throw new Error(`${name} × ${times} does not answer as the page does`);
}

const times = new Map<string, number[]>();
for (let round = 1; round <= rounds; round++) {
  for (const [step, query] of Object.entries(stepsOf(round))) {
    for (const one of tried) {
      const started = performance.now();
      const { totals, facets, bins, edges } = await one.engine.answer(query);
      // Read, for the engine of the page counts when it is read.
      if (totals.claims.certain < 0 || !facets?.actors.size || !bins?.length || !edges) throw new Error('no answer');
      const key = `${one.name} × ${one.times} ${step}`;
      times.set(key, [...(times.get(key) ?? []), performance.now() - started]);
    }
  }
}
const median = (key: string): number =>
  (times.get(key) ?? []).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
const latest = manifest.tables.facts.latest;
console.log(
  `| engine | claims | rows counted | bytes of facts | brush: ratio to the page | filter: ratio to the page |\n|---|---|---|---|---|---|`,
);
for (const { name, times: n, bytes } of tried) {
  const ratio = (step: string): string => {
    const found = median(`${name} × ${n} ${step}`) / median(`the page, in memory × 1 ${step}`);
    return found < 10 ? found.toFixed(1) : found.toFixed(0);
  };
  console.log(
    `| ${name} | ${(claims * n).toLocaleString('en')} | ${(latest * n).toLocaleString('en')} | ${bytes.toLocaleString('en')} | ${ratio('brush')} | ${ratio('filter')} |`,
  );
}
console.log(
  `\nOne step of the page in memory over ${claims} claims took ${median('the page, in memory × 1 brush').toFixed(1)} ms (brush) and ${median('the page, in memory × 1 filter').toFixed(1)} ms (filter) at the median.`,
);
for (const [key, all] of times) console.error(key, all.map((one) => one.toFixed(0)).join(' '));
await server?.stop();
rmSync(folder, { recursive: true });
process.exit(0);
