import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileWriter } from 'hyparquet-writer';
import { type FactManifest, type FactTable, factsVersion, factTableNames, readManifest } from '@/dataset/fact-manifest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { factOverviewOf } from '@/query/fact-overview';
import { writeFactTables } from './fact-tables';
import { sha256OfFile } from './sha256-of';

const manifestFile = 'facts.json';

const textOf = (manifest: FactManifest): string => `${JSON.stringify(manifest)}\n`;

const manifestOf = (dataset: Dataset, tables: FactManifest['tables']): FactManifest => ({
  factsVersion,
  dossier: dataset.dossier,
  overview: factOverviewOf(indexDataset(dataset)),
  tables,
});

const fileOf = (name: FactTable): string => `${name}.parquet`;

/** Writes a dossier's tables and what they are into a folder that is there, row by row: it may be larger than memory. */
export function writeFacts(dataset: Dataset, folder: string): FactManifest {
  const made = writeFactTables(dataset, (name) => fileWriter(path.join(folder, fileOf(name))));
  const told = made.map(({ name, ...rest }) => {
    const file = path.join(folder, fileOf(name));
    return [name, { file: fileOf(name), ...rest, bytes: statSync(file).size, sha256: sha256OfFile(file) }];
  });
  const manifest = manifestOf(dataset, Object.fromEntries(told) as FactManifest['tables']);
  writeFileSync(path.join(folder, manifestFile), textOf(manifest));
  return manifest;
}

/** The manifest of a large dossier that stands where its one file would, beside the folder of its tables. */
const manifestBeside = (manifest: FactManifest, beside: string): string => {
  const tables = Object.fromEntries(
    Object.entries(manifest.tables).map(([name, table]) => [name, { ...table, file: `${beside}/${table.file}` }]),
  ) as FactManifest['tables'];
  return textOf({ ...manifest, tables });
};

/** The folder of the tables of a large dossier: beside the file that names them, called as it is without its end. */
const besideOf = (file: string): string => path.basename(file, '.json');

/** Writes a large dossier in the place of its one file: its manifest under that name, and the tables in a folder beside it. */
export function writeLargeDossier(dataset: Dataset, file: string): FactManifest {
  const folder = path.join(path.dirname(file), besideOf(file));
  mkdirSync(folder, { recursive: true });
  const manifest = writeFacts(dataset, folder);
  writeFileSync(file, manifestBeside(manifest, besideOf(file)));
  return manifest;
}

/** Reads what a folder holds; a table that is not what the manifest says is told, not read. */
export function readFacts(folder: string): FactManifest {
  const read = readManifest(readFileSync(path.join(folder, manifestFile), 'utf8'));
  if (!read.ok) throw new Error(`${folder}/${manifestFile}: ${read.problem.detail}`);
  const { manifest } = read;
  for (const name of factTableNames) {
    const { file, sha256 } = manifest.tables[name];
    const found = sha256OfFile(path.join(folder, file));
    if (found !== sha256) throw new Error(`${file} is not the file that ${manifestFile} names; write the facts anew`);
  }
  return manifest;
}
