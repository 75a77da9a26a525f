import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { datasetSchema } from '@/dataset/dataset-schema';
import { indexDataset } from '@/dataset/index-dataset';
import { totalOf } from '@/query/count';
import { project } from '@/query/project';
import { checkLink } from '@/state/check-link';
import { parseLink } from '@/state/parse-link';

const index = indexDataset(datasetSchema.parse(JSON.parse(readFileSync('public/dataset.json', 'utf8'))));
const starts = index.dataset.dossier.starts ?? [];

it('a stranger is offered six to eight questions', () => {
  expect(starts.length).toBeGreaterThanOrEqual(6);
  expect(starts.length).toBeLessThanOrEqual(8);
});

it.each(starts)('$link says nothing that is not known and leads to an answer', ({ link }) => {
  const { pathname, search, hash } = new URL(link, 'https://aanloop.invalid');
  const checked = checkLink(index, parseLink({ pathname, search, hash }));
  expect(checked.notices).toEqual([]);
  const { totals } = project(index, checked.link.query);
  expect(totalOf(totals.events) + totalOf(totals.claims)).toBeGreaterThan(0);
});
