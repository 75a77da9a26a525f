import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { datasetSchema } from '@/dataset/dataset-schema';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';

const dataset: Dataset = datasetSchema.parse(JSON.parse(readFileSync('public/dataset.json', 'utf8')));
const index = indexDataset(dataset);
const names = ['russian-government', 'russia', 'kremlin'];
const saidBy = (...ids: string[]): string[] =>
  dataset.claims
    .filter(({ claimant }) => ids.includes(claimant))
    .map(({ id }) => id)
    .sort();

const found = (claimant: string): string[] =>
  project(index, { ...emptyQuery, claimants: [claimant] })
    .claims.kept.map(({ item }) => item.id)
    .sort();

it('finds what a government says under each of its names, and counts it so', () => {
  const all = saidBy(...names);
  for (const name of names) expect(saidBy(name).length).toBeLessThan(all.length);
  expect(found('russian-government')).toEqual(all);
  expect(project(index, emptyQuery).facets.claimants.get('russian-government')?.claims).toEqual(
    project(index, { ...emptyQuery, claimants: ['russian-government'] }).totals.claims,
  );
});

it('finds under one name only what is said under that', () => {
  expect(found('kremlin')).toEqual(saidBy('kremlin'));
});
