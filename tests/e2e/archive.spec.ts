import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { boxOf } from './go-to';
import { test } from './guard';

let folder = '';
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['--import', './scripts/layers.mjs', ...args], { encoding: 'utf8' });

/** The numbers that DuckDB has for an address of the page. */
const asked = (url: string): { events: number; claims: number } => {
  const { totals } = JSON.parse(run('src/compile/ask.ts', `/${new URL(url).search}`, '--facts', folder, '--json'));
  return {
    events: totals.events.certain + totals.events.possible,
    claims: totals.claims.certain + totals.claims.possible,
  };
};

let fetched = 0;

const serveFacts = (page: Page, at = '**/facts/*'): Promise<unknown> =>
  page.route(at, (route) => {
    const bytes = readFileSync(path.join(folder, path.basename(new URL(route.request().url()).pathname)));
    const [, start, end] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
    const body = start === undefined ? bytes : bytes.subarray(Number(start), Number(end) + 1);
    fetched += body.length;
    return route.fulfill({ status: start === undefined ? 200 : 206, body });
  });

const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('main ol')).toHaveAttribute('aria-busy', 'false');
};

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
  run('src/compile/facts.ts', '--dataset', 'public/dataset.json', '--out', folder);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('an archive opens from its files, and is filtered and brushed with the numbers that a database has', async ({
  page,
}) => {
  await serveFacts(page);
  await page.goto('/archive.html?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
  const summary = page
    .locator('main p')
    .filter({ hasText: /claims? in / })
    .first();
  const says = async (): Promise<void> => {
    const { events, claims } = asked(page.url());
    await expect(summary).toContainText(`${events} event`);
    await expect(summary).toContainText(`${claims} claim`);
  };
  await says();
  await page.getByRole('checkbox', { name: /^Troops/i }).check();
  await expect(page).toHaveURL(/kind=troops/);
  await settled(page);
  await says();

  const strip = page.getByRole('img', { name: /day by day/ });
  await strip.scrollIntoViewIfNeeded();
  const box = await boxOf(strip);
  await page.mouse.move(box.x + box.width * 0.4, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + 40);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=.*to=/);
  await settled(page);
  await says();
  const before = fetched;
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await settled(page);
  // What was fetched once is not fetched again.
  expect(fetched).toBe(before);
});

test('a dossier that is a manifest leads to the page of archives, with the question of its link', async ({ page }) => {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'facts.json'), 'utf8'));
  for (const table of Object.values<{ file: string }>(manifest.tables)) table.file = `dataset/${table.file}`;
  await page.route('**/dataset.json', (route) => route.fulfill({ json: manifest }));
  await serveFacts(page, '**/dataset/*');
  await page.goto('/?kind=troops&lang=en');
  await expect(page).toHaveURL(/archive\.html\?facts=dataset\.json&kind=troops&lang=en$/);
  await settled(page);
  const { claims } = asked(page.url());
  await expect(page.getByRole('button', { name: `${claims} claims` })).toBeVisible();
  await page
    .getByText(/^As told in/)
    .first()
    .click();
  await expect(page.locator('blockquote').first()).toBeVisible();
});
