import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '@/compile/compile';
import { exampleTables } from '@/compile/example-tables';
import { generateDossier } from '@/compile/generate-dossier';
import { exportTablesZip } from '@/dataset/export-tables-zip';
import type { Dataset } from '@/dataset/format';
import { formatDataset } from '@/dataset/format-dataset';
import { importTables } from '@/dataset/import-tables';
import { indexDataset } from '@/dataset/index-dataset';
import { openDataset } from '@/dataset/open-dataset';
import { anyDataset } from '../fixtures/arbitrary-dataset';
import { fuzzPart } from '../fixtures/fuzz';
import { record } from './export-fixture';

const back = async (dataset: Dataset): Promise<string> => {
  // As the app has it: indexed, so that texts answer in languages that they are not in.
  indexDataset(dataset);
  const outcome = await importTables([{ name: 'tables.zip', bytes: exportTablesZip(dataset) }]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 8), null, 1));
  expect(outcome.unknown).toEqual([]);
  return formatDataset(outcome.dataset);
};

const dossier = (name: string): Dataset => {
  const data = path.join('tests', 'fixtures', 'dossiers', name);
  const outcome = compile({ data, articles: path.join(data, 'texts') });
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  const opened = openDataset(outcome.outputs.dataset);
  if (!opened.ok) throw new Error(opened.problem.detail);
  return opened.dataset;
};

it('the filled example that the site serves is the one that compiles, and opens', async () => {
  const served = readFileSync('public/example-tables.zip');
  expect(served.equals(exampleTables()), 'run npm run example').toBe(true);
  const outcome = await importTables([{ name: 'example-tables.zip', bytes: served }]);
  expect(outcome.ok && outcome.dataset.dossier.id).toBe('harbour');
});

describe('tables that were exported', () => {
  it('open again as the same bytes, for the record', async () => {
    expect(await back(structuredClone(record))).toBe(readFileSync('public/dataset.json', 'utf8'));
  });

  it.each(['harbour', 'bridge'])('open again as the same bytes, for %s', async (name) => {
    const dataset = dossier(name);
    expect(await back(structuredClone(dataset))).toBe(formatDataset(dataset));
  });

  it('open again as the same bytes, for any dataset', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        expect(await back(structuredClone(dataset))).toBe(formatDataset(dataset));
      }),
      { numRuns: 30 },
    );
  });

  it('open again as the same bytes, for generated dossiers', async () => {
    for (let seed = 3 * fuzzPart - 2; seed <= 3 * fuzzPart; seed++) {
      const dataset = generateDossier({ claims: 60, seed });
      expect(await back(structuredClone(dataset))).toBe(formatDataset(dataset));
    }
  });
});
