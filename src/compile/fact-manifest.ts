import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type FactManifest, factsVersion, factTableNames, readManifest } from '@/dataset/fact-manifest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { factOverviewOf } from '@/query/fact-overview';
import { factTables } from './fact-tables';
import { sha256Of } from './sha256-of';

const manifestFile = 'facts.json';

/** A file that is to be written. */
export interface FactFileContent {
  readonly file: string;
  readonly content: string | Uint8Array;
}

const textOf = (manifest: FactManifest): string => `${JSON.stringify(manifest)}\n`;

const manifestAndFiles = (dataset: Dataset): { manifest: FactManifest; files: FactFileContent[] } => {
  const made = factTables(dataset).map(({ name, bytes, ...rest }) => ({
    name,
    bytes,
    told: { file: `${name}.parquet`, ...rest, bytes: bytes.length, sha256: sha256Of(bytes) },
  }));
  const tables = Object.fromEntries(made.map(({ name, told }) => [name, told])) as FactManifest['tables'];
  const overview = factOverviewOf(indexDataset(dataset));
  const manifest: FactManifest = { factsVersion, dossier: dataset.dossier, overview, tables };
  const files: FactFileContent[] = made.map(({ told, bytes }) => ({ file: told.file, content: bytes }));
  return { manifest, files: [...files, { file: manifestFile, content: textOf(manifest) }] };
};

/** Writes a dossier's tables and what they are into a folder that is there. */
export function writeFacts(dataset: Dataset, folder: string): FactManifest {
  const { manifest, files } = manifestAndFiles(dataset);
  for (const { file, content } of files) writeFileSync(path.join(folder, file), content);
  return manifest;
}

/**
 * A large dossier in the place of its one file: its manifest under that name, and in a folder beside it, of the same name
 * without its end, the tables as `npm run facts` writes them.
 */
export function largeDossierFiles(dataset: Dataset, file: string): FactFileContent[] {
  const { manifest, files } = manifestAndFiles(dataset);
  const beside = path.basename(file, '.json');
  const tables = Object.fromEntries(
    Object.entries(manifest.tables).map(([name, table]) => [name, { ...table, file: `${beside}/${table.file}` }]),
  ) as FactManifest['tables'];
  const folder = path.join(path.dirname(file), beside);
  return [
    { file, content: textOf({ ...manifest, tables }) },
    ...files.map((one) => ({ ...one, file: path.join(folder, one.file) })),
  ];
}

/** Reads what a folder holds; a table that is not what the manifest says is told, not read. */
export function readFacts(folder: string): FactManifest {
  const read = readManifest(readFileSync(path.join(folder, manifestFile), 'utf8'));
  if (!read.ok) throw new Error(`${folder}/${manifestFile}: ${read.problem.detail}`);
  const { manifest } = read;
  for (const name of factTableNames) {
    const { file, sha256 } = manifest.tables[name];
    const found = sha256Of(readFileSync(path.join(folder, file)));
    if (found !== sha256) throw new Error(`${file} is not the file that ${manifestFile} names; write the facts anew`);
  }
  return manifest;
}
