import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { parseLink } from '@/state/parse-link';

const index = indexDataset(JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset);

const ask = (...args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, ['--import', './scripts/layers.mjs', 'src/compile/ask.ts', ...args]);

const search = `?kind=troops,denial&from=2022-01-01&to=2022-01-31&clock=said&actor=${index.dataset.actors[0]?.id},${index.dataset.actors[3]?.id},nobody&wat=1`;

it('prints the numbers of a link as the page has them, and says what of it was dropped', async () => {
  const { stdout, stderr } = await ask(`https://example.org/site/events/some-event.html${search}`, '--json');
  const { query, totals, bins, facets } = JSON.parse(stdout);
  const { link } = parseLink({ pathname: '/', search, hash: '' });
  const wanted = project(index, link.query);
  expect(query).toEqual(link.query);
  expect(totals).toEqual(wanted.totals);
  expect(bins).toEqual(wanted.bins);
  expect(facets.claimants).toEqual(Object.fromEntries(wanted.facets.claimants));
  expect(stderr).toContain('“wat=1” is not a filter here; it was left out.');
  expect(stderr).toContain('There is nothing here for actor=nobody.');
});

it('says how it is used', async () => {
  await expect(ask()).rejects.toMatchObject({ stderr: expect.stringContaining('usage: npm run ask') });
  await expect(ask('/', '--facts', 'nowhere')).rejects.toMatchObject({ stderr: 'there is no folder nowhere\n' });
});
