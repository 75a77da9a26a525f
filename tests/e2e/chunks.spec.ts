import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { closureOf, readBuild } from '../../scripts/read-build.ts';

const root = path.join(import.meta.dirname, '../..');
const build = readBuild(path.join(root, 'dist'));
const holds = (name: string): boolean =>
  readFileSync(path.join(build.folder, build.chunks[name]?.file ?? ''), 'utf8').includes('recharts-wrapper');

/** The files that draw with Recharts. */
const drawers = (): string[] =>
  readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /from 'recharts'/.test(readFileSync(path.join(root, 'src', file), 'utf8')));

test('the first script goes without the chart library, which comes with the charts', () => {
  expect([...closureOf(build, [build.entry])].filter(holds)).toEqual([]);
  const lazy = Object.keys(build.chunks).filter((name) => build.chunks[name]?.isDynamicEntry);
  const charts = lazy.filter((name) => [...closureOf(build, [name])].some(holds));
  expect(charts.map((name) => path.basename(name)).sort()).toEqual(['claim-bins-chart.tsx', 'troops-chart.tsx']);
  for (const folder of ['marks', 'views/claims']) expect(drawers().some((file) => file.startsWith(folder))).toBe(true);
});

test('what reads attached web pages comes when one is attached', () => {
  const parser = 'src/text/html-to-text.ts';
  expect(build.chunks[parser]?.isDynamicEntry).toBe(true);
  expect(closureOf(build, [build.entry])).not.toContain(parser);
});

test('the site’s own dataset needs nothing of what checks a file', async ({ page }) => {
  const door = 'src/dataset/open-dataset.ts';
  expect(build.chunks[door]?.isDynamicEntry).toBe(true);
  const first = [...closureOf(build, [build.entry])];
  expect(first).not.toContain(door);
  for (const name of first) {
    expect(readFileSync(path.join(build.folder, build.chunks[name]?.file ?? ''), 'utf8'), name).not.toContain(
      'ZodError',
    );
  }
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/?lang=en');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  expect(asked.filter((url) => url.includes('open-dataset'))).toEqual([]);
});

test('the chart library is asked for once the first screen stands', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(path.basename(new URL(request.url()).pathname)));
  await page.goto('/?lang=en&claims=all');
  await expect(
    page
      .getByRole('figure', { name: /^Claims by week/ })
      .locator('[data-bar]')
      .first(),
  ).toBeVisible();
  const chart = asked.findIndex((file) => /chart.*\.js$/.test(file));
  expect(chart).toBeGreaterThan(asked.indexOf('dataset.json'));
});
