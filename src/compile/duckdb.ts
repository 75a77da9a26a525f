import { statSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance, type DuckDBType, type DuckDBValue, INTEGER, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { factTableNames } from '@/dataset/fact-manifest';
import type { SqlRow } from '@/query/line-engine';
import type { SqlValue } from '@/query/sql-dialect';
import type { AskSql } from '@/query/sql-engine';

const typeOf = (value: SqlValue): DuckDBType =>
  typeof value === 'number' ? INTEGER : typeof value === 'string' ? VARCHAR : LIST(VARCHAR);

const bound = (value: SqlValue): DuckDBValue => (typeof value === 'object' ? listValue([...value]) : value);

interface DuckDb {
  readonly ask: AskSql;
  readonly close: () => void;
}

/**
 * DuckDB over the Parquet files of a folder, of which each may be a folder of parts; nothing is copied or kept.
 * `options` are settings of DuckDB by their own names.
 */
export async function openDuckDb(folder: string, options: Readonly<Record<string, string>> = {}): Promise<DuckDb> {
  const instance = await DuckDBInstance.create(':memory:', options);
  const connection = await instance.connect();
  for (const name of factTableNames) {
    const file = path.resolve(folder, `${name}.parquet`);
    const files = statSync(file).isDirectory() ? path.join(file, '*.parquet') : file;
    await connection.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${files.replaceAll("'", "''")}')`);
  }
  return {
    ask: async ({ sql, values }, signal) => {
      signal?.throwIfAborted();
      const entries = Object.entries(values);
      // Each question on a line of its own, so that giving one up leaves the others alone.
      const own = await instance.connect();
      const giveUp = (): void => own.interrupt();
      signal?.addEventListener('abort', giveUp);
      try {
        const reader = await own.runAndReadAll(
          sql,
          Object.fromEntries(entries.map(([name, value]) => [name, bound(value)])),
          Object.fromEntries(entries.map(([name, value]) => [name, typeOf(value)])),
        );
        return reader.getRowObjectsJS() as SqlRow[];
      } finally {
        signal?.removeEventListener('abort', giveUp);
        own.closeSync();
      }
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
