import { strToU8, zipSync } from 'fflate';
import { exportCsv } from './export-csv';
import { exportDatapackage } from './export-datapackage';
import type { Rights } from './export-licence';
import { exportTables } from './export-tables';
import type { Dataset } from './format';

/** A zip keeps local times; one fixed time makes the same dataset the same bytes. */
const written = new Date(1980, 0, 1);

/** All tables with their description, as one archive: a data package is read as a whole. */
export function exportTablesZip(dataset: Dataset, rights?: Rights): Uint8Array<ArrayBuffer> {
  const tables = exportTables(dataset);
  const files = [
    ['datapackage.json', exportDatapackage(dataset, tables, rights)] as const,
    ...tables.map((table) => [`${table.name}.csv`, exportCsv(table)] as const),
  ];
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, [strToU8(text), { mtime: written }]])), {
    level: 9,
  });
}
