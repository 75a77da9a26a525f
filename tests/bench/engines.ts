import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clickHouseTables } from '@/compile/clickhouse-tables';
import { openDuckDb } from '@/compile/duckdb';
import { readFacts, writeFacts } from '@/compile/fact-manifest';
import { factColumns } from '@/compile/fact-tables';
import { generateDossier } from '@/compile/generate-dossier';
import { loadClickHouse, tellClickHouse } from '@/compile/load-clickhouse';
import type { FactManifest } from '@/dataset/fact-manifest';
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
import '../fixtures/search-here';
import { copyFacts, placesApart } from './copy-facts';

/**
 * How the cost of a question grows: the engines of the page, DuckDB and ClickHouse over 100,000 invented claims and over ten
 * and a hundred copies of them, asked in turn. Prints ratios of processor time to the engine of the page; the numbers of the first are held
 * equal before anything is timed.
 */
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '100000' },
    copies: { type: 'string', default: '1,10,100' },
    rounds: { type: 'string', default: '5' },
    /** The largest of these copies that a page opens: they are written for it, which takes minutes. */
    pages: { type: 'string', default: '10' },
    /** Which are asked beside the page in memory. */
    engines: { type: 'string', default: 'page,duckdb,clickhouse' },
    /** A folder that `npm run generate -- --claims N --seed 3` wrote before. */
    facts: { type: 'string' },
    /** Where copies are kept, and taken from when they are there. */
    folder: { type: 'string' },
  },
});
const claims = Number(values.claims);
const asked = values.engines.split(',');
const rounds = Number(values.rounds);
const copies = values.copies.split(',').map(Number);

const pageCopies = Number(values.pages);

const folder = values.folder ?? mkdtempSync(path.join(tmpdir(), 'bench-engines-'));
const dataset = generateDossier({ claims, seed: 3 });
const index = indexDataset(dataset);
const dossier = sqlDossierOf(dataset.dossier);
const single = values.facts ?? path.join(folder, '1');
if (values.facts === undefined) mkdirSync(single);
const manifest = values.facts === undefined ? writeFacts(dataset, single) : readFacts(single);

/** Where no page stands any more DuckDB reads the one file so many times over, as parts of a table: to count, that is as much. */
const partsOf = (times: number, target: string): void => {
  const parts = path.join(target, 'facts.parquet');
  mkdirSync(parts, { recursive: true });
  for (let copy = 0; copy < times; copy++)
    symlinkSync(path.resolve(single, 'facts.parquet'), path.join(parts, `${copy}.parquet`));
  for (const name of ['items', 'search', 'articles'])
    symlinkSync(path.resolve(single, `${name}.parquet`), path.join(target, `${name}.parquet`));
};

interface Copied {
  readonly at: string;
  /** Null where no page reads it. */
  readonly manifest: FactManifest | null;
  readonly bytes: number;
}

const sizeOf = (file: string): number =>
  statSync(file).isDirectory()
    ? readdirSync(file).reduce((sum, name) => sum + statSync(path.join(file, name)).size, 0)
    : statSync(file).size;

/** What holds today, so many times over, each time with ids and places of its own. */
const copyTo = async (times: number): Promise<Copied> => {
  const at = times === 1 ? single : path.join(folder, String(times));
  const isThere = existsSync(path.join(at, 'facts.parquet'));
  const make = isThere ? readFacts : (to: string) => copyFacts(single, to, times);
  const copied = times === 1 ? manifest : times <= pageCopies ? await make(at) : null;
  if (copied === null && !isThere) partsOf(times, at);
  return { at, manifest: copied, bytes: sizeOf(path.join(at, 'facts.parquet')) };
};

/** What a step had to go through, and what came for it over a line. */
interface Spent {
  rows: number;
  bytes: number;
}

interface Tried {
  readonly name: string;
  readonly times: number;
  readonly engine: Engine;
  /** Of the facts on disk. */
  readonly bytes: number;
  readonly spent: Spent;
}

const { latest } = manifest.tables.facts;

/** The engine of the page over the files of a folder. */
const overParquet = (
  { at, manifest: copied, bytes }: Copied & { readonly manifest: FactManifest },
  times: number,
): Tried => {
  const spent = { rows: 0, bytes: 0 };
  const tables = Object.fromEntries(
    Object.entries(copied.tables).map(([name, { file, rows, latest, bytes: size }]) => {
      const opened = openSync(path.join(at, file), 'r');
      const read = (start: number, end: number): Promise<ArrayBuffer> => {
        const part = new Uint8Array(end - start);
        readSync(opened, part, 0, part.length, start);
        spent.bytes += part.length;
        return Promise.resolve(part.buffer);
      };
      return [name, { rows, latest, column: readParquet({ bytes: size, read }) }];
    }),
  ) as unknown as ReadTables;
  const engine = tableEngine(tables, dossier, {
    onScan: (rows) => {
      spent.rows += rows;
    },
  });
  return { name: 'the page, over Parquet', times, engine, bytes, spent };
};

const tried: Tried[] = [
  { name: 'the page, in memory', times: 1, engine: localEngine(index), bytes: 0, spent: { rows: 0, bytes: 0 } },
];
const server = asked.includes('clickhouse') ? await startClickHouse() : null;
if (server) {
  await loadClickHouse(
    single,
    { url: server.url, database: 'facts_1', user: 'default', password: '', cluster: null },
    () => {},
  );
}
for (const times of copies) {
  const copied = await copyTo(times);
  const { at, bytes } = copied;
  if (copied.manifest && asked.includes('page'))
    tried.push(overParquet({ ...copied, manifest: copied.manifest }, times));
  if (asked.includes('duckdb')) {
    const { ask } = await openDuckDb(at);
    const spent = { rows: 0, bytes: 0 };
    const counting: typeof ask = async (statement, signal) => {
      const found = await ask(statement, signal);
      // Every statement goes through the table once.
      spent.rows += latest * times;
      return found;
    };
    tried.push({ name: 'DuckDB', times, engine: sqlEngine(counting, duckDbSql, dossier), bytes, spent });
  }
  if (!server) continue;
  const database = `facts_${times}`;
  if (times > 1) {
    const target = { url: server.url, database, user: 'default', password: '' };
    await tellClickHouse({ ...target, database: 'default' }, `CREATE DATABASE ${database}`);
    for (const statement of clickHouseTables({ cluster: null })) await tellClickHouse(target, statement);
    const columns = factColumns.map(({ name }) =>
      name === 'id'
        ? `concat(id, '-', toString(copy))`
        : name === 'place'
          ? `toInt32(place + copy * ${placesApart})`
          : name,
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
  const told = { rows: 0, bytes: 0 };
  const asking = askOldServer(server.url, database, (rows, came) => {
    told.rows += rows;
    told.bytes += came;
  });
  tried.push({
    name: `ClickHouse ${server.version}`,
    times,
    engine: sqlEngine(asking, clickHouseSql, dossier),
    bytes: Number(held),
    spent: told,
  });
}

const { from } = index.period;
const days = { from: from + 20, to: from + 60 };
const stepsOf = (round: number): Readonly<Record<string, Query>> => ({
  brush: { ...emptyQuery, ...days, to: days.to + round, kinds: ['troops', 'denial'] },
  filter: { ...emptyQuery, ...days, actors: [`actor-${round}`, 'actor-0'] },
});

const wanted = await tried[0]?.engine.answer(stepsOf(0).brush ?? emptyQuery);
/** What came for the first question of all: of files, the columns that those after it do not ask for again. */
const firstBytes = new Map<string, number>();
for (const { name, times, engine, spent } of tried) {
  Object.assign(spent, { rows: 0, bytes: 0 });
  const { totals, bins } = await engine.answer(stepsOf(0).brush ?? emptyQuery);
  const same = times * totalOf(wanted?.totals.claims ?? { certain: 0, possible: 0 }) === totalOf(totals.claims);
  const first = wanted?.bins?.[40]?.possible === (bins?.[40]?.possible ?? 0) / times;
  if (!same || !first) throw new Error(`${name} × ${times} does not answer as the page does`);
  firstBytes.set(`${name} × ${times}`, spent.bytes);
}

interface Step {
  readonly time: number;
  readonly rows: number;
  readonly bytes: number;
}

/** Of this process and the server: what else the machine does is no part of it. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + (server?.processorTime() ?? 0);
};

const steps = new Map<string, Step[]>();
for (let round = 1; round <= rounds; round++) {
  for (const [step, query] of Object.entries(stepsOf(round))) {
    for (const { name, times, engine, spent } of tried) {
      Object.assign(spent, { rows: 0, bytes: 0 });
      const started = processorTime();
      const { totals, facets, bins, edges } = await engine.answer(query);
      // Read, for the engine of the page counts when it is read.
      if (totals.claims.certain < 0 || !facets?.actors.size || !bins?.length || !edges) throw new Error('no answer');
      const key = `${name} × ${times} ${step}`;
      steps.set(key, [...(steps.get(key) ?? []), { time: processorTime() - started, ...spent }]);
    }
  }
}
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const of = (key: string, what: keyof Step): number => median((steps.get(key) ?? []).map((step) => step[what]));
const whole = (number: number): string => Math.round(number).toLocaleString('en');
const measure = (number: number): string => (number < 10 ? number.toFixed(1) : whole(number));

console.log(
  '| engine | claims | facts on disk | rows gone through, brush | bytes over the line, first question | then, brush | brush: ratio to the page | filter: ratio to the page |\n|---|---|---|---|---|---|---|---|',
);
for (const { name, times, bytes } of tried) {
  const key = `${name} × ${times}`;
  const ratio = (step: string): string =>
    measure(of(`${key} ${step}`, 'time') / of(`the page, in memory × 1 ${step}`, 'time'));
  const isLocal = name === 'the page, in memory';
  const cells = [
    name,
    whole(claims * times),
    isLocal ? 'none' : `${measure(bytes / 1e6)} MB`,
    isLocal ? 'what changes' : whole(of(`${key} brush`, 'rows')),
    isLocal || name === 'DuckDB' ? 'none' : whole(firstBytes.get(key) ?? Number.NaN),
    isLocal || name === 'DuckDB' ? 'none' : whole(of(`${key} brush`, 'bytes')),
    ratio('brush'),
    ratio('filter'),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
const [brush, filter] = ['brush', 'filter'].map((step) => of(`the page, in memory × 1 ${step}`, 'time').toFixed(1));
console.log(
  `\nA step of the page in memory over ${whole(claims)} claims took ${brush} ms of a processor (brush) and ${filter} ms (filter) at the median.`,
);
for (const [key, all] of steps) {
  console.error(
    key,
    all.map(({ time }) => time.toFixed(0)).join(' '),
    'ms; bytes',
    all.map(({ bytes }) => bytes).join(' '),
  );
}
await server?.stop();
if (values.folder === undefined) rmSync(folder, { recursive: true });
process.exit(0);
