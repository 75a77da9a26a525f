import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '@/dataset/format';
import { parseDay } from '@/domain/day';
import type { Dossier } from '@/domain/dossier';
import type { SqlDossier } from '@/query/sql-engine';
import { type FactTable, factTableNames, factTables } from './fact-tables';
import { sha256Of } from './sha256-of';

export const factsVersion = 1;

/** What lies in a folder of facts, and what of the dossier its tables do not say. */
export interface FactManifest {
  readonly factsVersion: typeof factsVersion;
  readonly dossier: Dossier;
  readonly tables: {
    readonly [K in FactTable]: {
      readonly file: string;
      readonly rows: number;
      /** The first so many hold today; the others are what was known before. */
      readonly latest: number;
      readonly bytes: number;
      readonly sha256: string;
    };
  };
}

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
  const manifest: FactManifest = { factsVersion, dossier: dataset.dossier, tables };
  writeFileSync(path.join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Reads what a folder holds; a table that is not what the manifest says is told, not read. */
export function readFacts(folder: string): FactManifest {
  const manifest = JSON.parse(readFileSync(path.join(folder, manifestFile), 'utf8')) as FactManifest;
  if (manifest.factsVersion !== factsVersion) {
    throw new Error(`${folder}: facts of version ${manifest.factsVersion}, expected ${factsVersion}`);
  }
  for (const name of factTableNames) {
    const { file, sha256 } = manifest.tables[name];
    const found = sha256Of(readFileSync(path.join(folder, file)));
    if (found !== sha256) throw new Error(`${file} is not the file that ${manifestFile} names; write the facts anew`);
  }
  return manifest;
}

export function sqlDossierOf({ period, synonyms = [] }: Pick<Dossier, 'period' | 'synonyms'>): SqlDossier {
  const from = parseDay(period.start) ?? 0;
  return { period: { from, to: parseDay(period.end) ?? from }, synonyms };
}
