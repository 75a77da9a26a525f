import { exportBibtex } from '@/dataset/export-bibtex';
import { exportCsl } from '@/dataset/export-csl';
import { exportCsv } from '@/dataset/export-csv';
import { exportDatapackage } from '@/dataset/export-datapackage';
import { exportGexf } from '@/dataset/export-gexf';
import { exportJsonLd } from '@/dataset/export-json-ld';
import type { Rights } from '@/dataset/export-licence';
import { exportTables } from '@/dataset/export-tables';
import { exportTablesZip } from '@/dataset/export-tables-zip';
import type { Dataset } from '@/dataset/format';
import type { Language, Text } from '@/domain/text';
import type { DownloadId } from '@/i18n/data.en';

export interface BuiltFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

interface BuiltTable extends BuiltFile {
  readonly title: Text;
  readonly rows: number;
}

export interface BuiltFiles {
  readonly files: Readonly<Record<Exclude<DownloadId, 'dataset' | 'schema'>, BuiltFile>>;
  readonly tables: readonly BuiltTable[];
  readonly datapackage: BuiltFile;
}

/** Every format that is made here and not on the server; `base` is where its ids lie: the address of the app, for its own. */
export function buildFiles(dataset: Dataset, lang: Language, base: string, rights?: Rights): BuiltFiles {
  const tables = exportTables(dataset);
  const { id } = dataset.dossier;
  return {
    files: {
      tables: { name: `${id}-tables.zip`, type: 'application/zip', content: exportTablesZip(dataset, rights) },
      linked: { name: `${id}.jsonld`, type: 'application/ld+json', content: exportJsonLd(dataset, base, rights) },
      network: { name: `${id}.gexf`, type: 'application/gexf+xml', content: exportGexf(dataset, lang, rights) },
      csl: { name: `${id}-articles.csl.json`, type: 'application/json', content: exportCsl(dataset, lang, rights) },
      bibtex: {
        name: `${id}-articles.bib`,
        type: 'application/x-bibtex',
        content: exportBibtex(dataset, lang, rights),
      },
    },
    tables: tables.map((table) => ({
      name: `${table.name}.csv`,
      type: 'text/csv',
      title: table.title,
      rows: table.rows.length,
      content: exportCsv(table),
    })),
    datapackage: {
      name: 'datapackage.json',
      type: 'application/json',
      content: exportDatapackage(dataset, tables, rights),
    },
  };
}
