import { askClickHouse } from '@/dataset/ask-clickhouse';
import type { FactManifest } from '@/dataset/fact-manifest';
import { readParquet } from '@/dataset/read-parquet';
import { remoteFile } from '@/dataset/remote-file';
import type { Engine } from '@/query/engine';
import { sqlDossierOf } from '@/query/line-engine';
import { clickHouseSql } from '@/query/sql-dialect';
import { sqlEngine } from '@/query/sql-engine';
import { type ReadTables, tableEngine } from '@/query/table-engine';
import { fingerprintOf } from './fingerprint';
import { Meter } from './meter';

/** The engine of an archive, with what its questions cost. */
export interface OpenedArchive {
  readonly engine: Engine;
  readonly meter: Meter;
}

/** The engine that a manifest names, over the files that lie beside it or the server that it speaks of. */
export async function openArchive(
  { dossier, engine, overview, tables }: FactManifest,
  address: string,
  init?: RequestInit,
): Promise<OpenedArchive> {
  const meter = new Meter();
  if (engine) {
    const ask = await askClickHouse(engine, (rows, came) => meter.add({ rows, came }));
    return { engine: sqlEngine(ask, clickHouseSql, sqlDossierOf(dossier)), meter };
  }
  const read = Object.fromEntries(
    Object.entries(tables).map(([name, { file, rows, latest, bytes, sha256 }]) => {
      const url = new URL(file, address);
      // A store between here and there may hold parts of an earlier file of this name.
      url.searchParams.set('sha', fingerprintOf(sha256));
      const column = readParquet(
        remoteFile({
          url: url.href,
          bytes,
          ...(init ? { init } : {}),
          onAsked: (asked) => meter.add({ asked }),
          onCame: (came) => meter.add({ came }),
        }),
      );
      return [name, { rows, latest, column }];
    }),
  ) as unknown as ReadTables;
  return {
    engine: tableEngine(read, sqlDossierOf(dossier), { overview, onScan: (rows) => meter.add({ rows }) }),
    meter,
  };
}
