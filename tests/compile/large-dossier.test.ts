import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeLargeDossier } from '@/compile/fact-manifest';
import { fitsOneFile } from '@/compile/fits-one-file';
import { generateDossier } from '@/compile/generate-dossier';
import { decodeDataset } from '@/dataset/decode';
import { factTableNames, mostClaims, readManifest } from '@/dataset/fact-manifest';
import { limits } from '@/dataset/limits';
import { tablesInMemory } from '../fixtures/tables-in-memory';

const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes a large dossier as a manifest that names the tables in a folder beside it', () => {
  const dataset = generateDossier({ claims: 60, seed: 1 });
  writeLargeDossier(dataset, path.join(folder, 'inv.json'));
  const read = readManifest(readFileSync(path.join(folder, 'inv.json'), 'utf8'));
  if (!read.ok) throw new Error(read.problem.detail);
  const tables = tablesInMemory(dataset);
  for (const name of factTableNames) {
    const { file } = read.manifest.tables[name];
    expect(file).toBe(`inv/${name}.parquet`);
    const wanted = tables.find((table) => table.name === name)?.bytes ?? new Uint8Array();
    expect(Buffer.compare(readFileSync(path.join(folder, file)), wanted)).toBe(0);
  }
  expect(readdirSync(path.join(folder, 'inv'))).toContain('facts.json');
});

it('is no dataset, and is told as what it is', () => {
  writeLargeDossier(generateDossier({ claims: 20, seed: 1 }), path.join(folder, 'small.json'));
  const manifest = readFileSync(path.join(folder, 'small.json'), 'utf8');
  expect(decodeDataset(manifest)).toMatchObject({ ok: false, problem: { cause: 'archive' } });
});

it('is whatever a page would not open as one file', () => {
  const dataset = generateDossier({ claims: 20, seed: 1 });
  const text = JSON.stringify(dataset);
  const [claim] = dataset.claims;
  const [actor] = dataset.actors;
  if (!claim || !actor) throw new Error('nothing was generated');
  const fill = <Item>(item: Item, count: number): Item[] => Array<Item>(count).fill(item);
  expect(fitsOneFile(dataset, text)).toBe(true);
  expect(fitsOneFile({ ...dataset, claims: fill(claim, mostClaims) }, text)).toBe(true);
  expect(fitsOneFile({ ...dataset, claims: fill(claim, mostClaims + 1) }, text)).toBe(false);
  expect(fitsOneFile({ ...dataset, actors: fill(actor, limits.lists.actors + 1) }, text)).toBe(false);
  expect(fitsOneFile(dataset, 'é'.repeat(limits.bytes / 2))).toBe(true);
  expect(fitsOneFile(dataset, `${'é'.repeat(limits.bytes / 2)}!`)).toBe(false);
});
