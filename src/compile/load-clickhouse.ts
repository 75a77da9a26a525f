import { openAsBlob } from 'node:fs';
import path from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import type { ClickHouseAddress } from '@/dataset/ask-clickhouse';
import { type FactManifest, factTableNames } from '@/dataset/fact-manifest';
import { clickHouseTables } from './clickhouse-tables';
import { readFacts } from './fact-manifest';

export interface ClickHouseTarget extends Required<ClickHouseAddress> {
  readonly cluster: string | null;
}

/** The first version that reads lists from Parquet. */
const readsParquet = 21;
const rowsAtOnce = 20_000;

/** One statement over HTTP, with what is to be inserted after it. */
export async function tellClickHouse(
  { url, database, user, password }: Omit<ClickHouseTarget, 'cluster'>,
  statement: string,
  content: BodyInit = '',
): Promise<string> {
  const address = new URL(url);
  for (const [name, value] of Object.entries({ database, query: statement })) address.searchParams.set(name, value);
  const response = await fetch(address, {
    method: 'POST',
    body: content,
    headers: { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text.trim().slice(0, 500)}`);
  return text;
}

const insertLines = async (target: ClickHouseTarget, name: string, file: string): Promise<void> => {
  const opened = await asyncBufferFromFile(file);
  const metadata = await parquetMetadataAsync(opened);
  const total = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < total; rowStart += rowsAtOnce) {
    const rowEnd = Math.min(total, rowStart + rowsAtOnce);
    const rows = await parquetReadObjects({ file: opened, metadata, rowStart, rowEnd });
    const lines = rows.map((row) => JSON.stringify(row)).join('\n');
    await tellClickHouse(target, `INSERT INTO ${name} FORMAT JSONEachRow`, lines);
  }
};

/**
 * Makes the tables where they are not, empties them and fills them from a folder of facts; `tell` hears of each. A server
 * that is too old to read lists from Parquet is sent lines.
 */
export async function loadClickHouse(
  folder: string,
  target: ClickHouseTarget,
  tell: (line: string) => void,
): Promise<FactManifest> {
  const manifest = readFacts(folder);
  const version = (await tellClickHouse({ ...target, database: 'default' }, 'SELECT version()')).trim();
  const onCluster = target.cluster === null ? '' : ` ON CLUSTER '${target.cluster}'`;
  const name = `\`${target.database.replaceAll('`', '')}\``;
  await tellClickHouse({ ...target, database: 'default' }, `CREATE DATABASE IF NOT EXISTS ${name}${onCluster}`);
  for (const statement of clickHouseTables(target)) await tellClickHouse(target, statement);
  for (const table of factTableNames) {
    const { file, rows } = manifest.tables[table];
    const part = target.cluster === null ? table : `${table}_part`;
    await tellClickHouse(target, `TRUNCATE TABLE ${part}${onCluster}`);
    const found = path.join(folder, file);
    if (Number(version.split('.')[0]) < readsParquet) await insertLines(target, table, found);
    else await tellClickHouse(target, `INSERT INTO ${table} FORMAT Parquet`, await openAsBlob(found));
    const held = Number(await tellClickHouse(target, `SELECT count() FROM ${table}`));
    tell(`${table}: ${held} rows`);
    // Parts of a cluster may still be on their way.
    if (target.cluster === null && held !== rows) throw new Error(`${table} holds ${held} of ${rows} rows`);
  }
  return manifest;
}
