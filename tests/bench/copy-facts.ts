import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { fileWriter } from 'hyparquet-writer';
import { readFacts } from '@/compile/fact-manifest';
import { tableColumns } from '@/compile/fact-tables';
import { ParquetTable, type TableColumn } from '@/compile/parquet-table';
import { sha256OfFile } from '@/compile/sha256-of';
import { type FactManifest, type FactTable, factTableNames } from '@/dataset/fact-manifest';

type Row = Readonly<Record<string, unknown>>;
type Copy = (row: Row, times: number) => Row;

const rowsAtOnce = 20_000;
/** Places of one copy stand after those of the one before. */
export const placesApart = 1_000_000;
export const copyId = (id: unknown, copy: number): string => `${id}-${copy}`;

const sameRow: Copy = (row) => row;
const copies: Readonly<Record<FactTable, Copy>> = {
  facts: (row, copy) => ({ ...row, id: copyId(row.id, copy), place: Number(row.place) + copy * placesApart }),
  items: (row, copy) => ({
    ...row,
    id: copyId(row.id, copy),
    item: JSON.stringify({ ...JSON.parse(String(row.item)), id: copyId(row.id, copy) }),
  }),
  search: sameRow,
  articles: sameRow,
};

/**
 * What holds today of a folder of facts, so many times over, each time with ids and places of its own, written as `npm run
 * facts` writes: a larger archive whose answers are known. Words, actors and articles are those of the one.
 */
export async function copyFacts(from: string, to: string, times: number): Promise<FactManifest> {
  const manifest = readFacts(from);
  mkdirSync(to, { recursive: true });
  const facts = manifest.tables.facts.latest;
  const told = [];
  for (const name of factTableNames) {
    const { file, latest } = manifest.tables[name];
    const opened = await asyncBufferFromFile(path.join(from, file));
    const metadata = await parquetMetadataAsync(opened);
    const columns = tableColumns[name].map(
      ({ name: column, kind }): TableColumn<Row> => ({
        name: column,
        kind,
        of: (row) => row[column] as number | string | readonly string[],
      }),
    );
    const target = path.join(to, `${name}.parquet`);
    const table = new ParquetTable(fileWriter(target), columns, 2);
    const isCopied = name === 'facts' || name === 'items';
    const end = isCopied ? facts : latest;
    for (let copy = 0; copy < (isCopied ? times : 1); copy++) {
      for (let rowStart = 0; rowStart < end; rowStart += rowsAtOnce) {
        const rowEnd = Math.min(end, rowStart + rowsAtOnce);
        const rows = await parquetReadObjects({ file: opened, metadata, rowStart, rowEnd });
        for (const row of rows) table.add(copies[name](row, copy));
      }
    }
    // Actors stand after the facts.
    if (end < latest) {
      const actors = await parquetReadObjects({ file: opened, metadata, rowStart: end, rowEnd: latest });
      for (const row of actors) table.add(row, 1);
    }
    const rows = table.finish().reduce((sum, part) => sum + part, 0);
    const size = { rows, latest: rows, bytes: statSync(target).size, sha256: sha256OfFile(target) };
    told.push([name, { file: `${name}.parquet`, ...size }]);
  }
  const { events, claims, relations, undated, bins, facets, ...overview } = manifest.overview;
  const pair = ([certain, possible]: readonly [number, number]) => [certain * times, possible * times] as const;
  const copied: FactManifest = {
    ...manifest,
    overview: {
      ...overview,
      events: pair(events),
      claims: pair(claims),
      relations: pair(relations),
      undated: { events: undated.events * times, claims: undated.claims * times },
      bins: bins.map(([day, certain, possible]) => [day, certain * times, possible * times]),
      facets: Object.fromEntries(
        Object.entries(facets).map(([name, values]) => [
          name,
          values.map(([value, inEvents, inClaims]) => [value, inEvents * times, inClaims * times] as const),
        ]),
      ),
    },
    tables: Object.fromEntries(told),
  };
  writeFileSync(path.join(to, 'facts.json'), `${JSON.stringify(copied)}\n`);
  return copied;
}
