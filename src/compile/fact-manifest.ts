import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type FactManifest, factsVersion, factTableNames, readManifest } from '@/dataset/fact-manifest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { factOverviewOf } from '@/query/fact-overview';
import { factTables } from './fact-tables';
import { sha256Of } from './sha256-of';

const manifestFile = 'facts.json';

/** Writes a dossier's tables and what they are into a folder that is there. */
export function writeFacts(dataset: Dataset, folder: string): FactManifest {
  const tables = Object.fromEntries(
    factTables(dataset).map(({ name, rows, latest, bytes }) => {
      const file = `${name}.parquet`;
      writeFileSync(path.join(folder, file), bytes);
      return [name, { file, rows, latest, bytes: bytes.length, sha256: sha256Of(bytes) }];
    }),
  ) as FactManifest['tables'];
  const overview = factOverviewOf(indexDataset(dataset));
  const manifest: FactManifest = { factsVersion, dossier: dataset.dossier, overview, tables };
  writeFileSync(path.join(folder, manifestFile), `${JSON.stringify(manifest)}\n`);
  return manifest;
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
