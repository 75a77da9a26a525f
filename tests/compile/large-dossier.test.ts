import { expect, it } from 'vitest';
import { largeDossierFiles } from '@/compile/fact-manifest';
import { factTables } from '@/compile/fact-tables';
import { generateDossier } from '@/compile/generate-dossier';
import { decodeDataset } from '@/dataset/decode';
import { factTableNames, readManifest } from '@/dataset/fact-manifest';

it('writes a large dossier as a manifest that names the tables in a folder beside it', () => {
  const dataset = generateDossier({ claims: 60, seed: 1 });
  const [first, ...others] = largeDossierFiles(dataset, 'made/inv.json');
  expect(first?.file).toBe('made/inv.json');
  const read = readManifest(String(first?.content));
  if (!read.ok) throw new Error(read.problem.detail);
  for (const name of factTableNames) {
    expect(read.manifest.tables[name].file).toBe(`inv/${name}.parquet`);
    const written = others.find(({ file }) => file === `made/inv/${name}.parquet`);
    expect(written?.content).toEqual(factTables(dataset).find((table) => table.name === name)?.bytes);
  }
  expect(others.map(({ file }) => file)).toContain('made/inv/facts.json');
});

it('is no dataset, and is told as what it is', () => {
  const [manifest] = largeDossierFiles(generateDossier({ claims: 20, seed: 1 }), 'inv.json');
  expect(decodeDataset(String(manifest?.content))).toMatchObject({ ok: false, problem: { cause: 'archive' } });
});
