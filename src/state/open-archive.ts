import { type AskProblem, askClickHouse } from '@/dataset/ask-clickhouse';
import type { FactManifest } from '@/dataset/fact-manifest';
import { readParquet, remoteFile } from '@/dataset/read-parquet';
import type { Engine } from '@/query/engine';
import { sqlDossierOf } from '@/query/line-engine';
import { clickHouseSql } from '@/query/sql-dialect';
import { sqlEngine } from '@/query/sql-engine';
import { type ReadTables, tableEngine } from '@/query/table-engine';

export type { AskProblem };

/** An engine with what it has fetched so far; null where a server counts. */
export interface OpenedArchive {
  readonly engine: Engine;
  readonly fetched: (() => number) | null;
}

/** The engine that a manifest names, over the files that lie beside it or the server that it speaks of. */
export async function openArchive(manifest: FactManifest, address: string): Promise<OpenedArchive> {
  const { dossier, engine, tables } = manifest;
  if (engine)
    return { engine: sqlEngine(await askClickHouse(engine), clickHouseSql, sqlDossierOf(dossier)), fetched: null };
  let fetched = 0;
  const read = Object.fromEntries(
    Object.entries(tables).map(([name, { file, rows, latest, bytes }]) => {
      const remote = remoteFile(new URL(file, address).href, bytes);
      const column = readParquet({
        bytes,
        read: async (start, end) => {
          const part = await remote.read(start, end);
          fetched += part.byteLength;
          return part;
        },
      });
      return [name, { rows, latest, column }];
    }),
  ) as unknown as ReadTables;
  return { engine: tableEngine(read, sqlDossierOf(dossier)), fetched: () => fetched };
}
