import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { closureOf, filesOf, readBuild, sumOf, weigh } from '../../scripts/read-build.ts';
import { findChunk } from '../../src/publish/find-chunk.ts';

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

const four = ['timeline/timeline', 'network/network', 'claims/claims', 'articles/articles'].map(
  (view) => `src/views/${view}.tsx`,
);
const brotli = (names: Iterable<string>): number => {
  const { scripts, sheets } = filesOf(build, names);
  return sumOf([...scripts, ...sheets].map((file) => weigh(build, file))).brotli;
};

test('the site’s own dataset needs nothing of what checks a file', async ({ page }) => {
  const door = Object.keys(build.chunks).find((name) => build.chunks[name]?.name === 'open-dataset') ?? '';
  const needed = [...closureOf(build, [build.entry, ...four])];
  const withZod = (name: string): boolean =>
    readFileSync(path.join(build.folder, build.chunks[name]?.file ?? ''), 'utf8').includes('ZodError');
  expect([...closureOf(build, [door])].some(withZod)).toBe(true);
  expect(needed.filter(withZod)).toEqual([]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/?lang=en');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  expect(asked.filter((url) => url.includes('open-dataset'))).toEqual([]);
});

test('a page begins with its own parts and the words of its own language', () => {
  const first = closureOf(build, [build.entry]);
  const late = Object.values(build.chunks).flatMap(({ dynamicImports = [] }) => dynamicImports);
  const words = ['words', 'late-words'].flatMap((name) => ['en', 'nl'].map((lang) => `src/i18n/${name}.${lang}.ts`));
  for (const name of [...words, ...four, 'src/views/reader/reader.tsx']) {
    expect(late).toContain(findChunk(build.chunks, name));
  }
  expect(late.filter((name) => first.has(name))).toEqual([]);
});

test('the timeline stands by three scripts and no other', () => {
  for (const lang of ['en', 'nl']) {
    const needed = [...closureOf(build, [build.entry, `src/i18n/words.${lang}.ts`, four[0] ?? ''])];
    const names = needed.map((name) => build.chunks[name]?.name);
    // What ties the files together is a file of its own, whatever is told to the bundler.
    expect(names.sort()).toEqual(['first', 'rolldown-runtime', 'timeline', `words.${lang}`]);
  }
});

test('the search comes when words are asked for', () => {
  const withSearch = (name: string): boolean =>
    readFileSync(path.join(build.folder, build.chunks[name]?.file ?? ''), 'utf8').includes('MiniSearch');
  expect([...closureOf(build, ['src/views/search/search-when-ready.tsx'])].some(withSearch)).toBe(true);
  expect([...closureOf(build, [build.entry, ...four])].filter(withSearch)).toEqual([]);
});

test('what is loaded until the views stand keeps within its weight', () => {
  const { scripts } = filesOf(build, closureOf(build, [build.entry]));
  expect(sumOf(scripts.map((file) => weigh(build, file))).brotli, 'the first script').toBeLessThan(105_000);
  for (const lang of ['en', 'nl']) {
    const all = closureOf(build, [build.entry, `src/i18n/words.${lang}.ts`, ...four]);
    expect(brotli(all), `all scripts and styles of the four views, in ${lang}`).toBeLessThan(200_000);
  }
  const fonts = readdirSync(path.join(build.folder, 'assets')).filter((file) => /^(?:sans|serif)-latin-/.test(file));
  expect(fonts).toHaveLength(2);
  expect(sumOf(fonts.map((file) => weigh(build, `assets/${file}`))).raw, 'the fonts of the first screen').toBeLessThan(
    60_000,
  );
});

test('the first moment has no request but for what is drawn', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto('/?lang=en');
  await expect(page.locator('[data-kind="overview"]')).toBeVisible();
  const home = readFileSync(path.join(build.folder, 'index.html'), 'utf8');
  const drawn = asked.slice(
    0,
    asked.findIndex((one) => one.startsWith('HEAD')),
  );
  for (const one of drawn.filter((request) => /assets\/(?:words|timeline|views|first)-/.test(request)))
    expect(home, 'the page itself asks for it').toContain(one.slice(5));
  expect(home).toContain('<link rel="preload" as="fetch" crossorigin data-start href="/start.en.json">');
  expect(asked.filter((one) => one === 'GET /start.en.json')).toHaveLength(1);
  expect(asked.filter((one) => one === 'GET /dataset.json')).toHaveLength(1);
  // What the page is painted with stands in it; what the app begins with is asked for before what may come later.
  const [first = '', later = ''] = home.split('<div id="root">');
  expect(first).not.toMatch(/rel="stylesheet"|<script src=/);
  expect(first).not.toContain('as="font"');
  expect(first.indexOf('start.en.json'), 'after the scripts').toBeGreaterThan(first.lastIndexOf('modulepreload'));
  expect(
    [...later.matchAll(/<link rel="preload" as="font"[^>]*>/g)].map(([tag]) => tag.includes('fetchpriority="low"')),
  ).toEqual([true, true]);
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
