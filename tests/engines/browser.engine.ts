import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, expect as expectSoon, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { writeFacts } from '@/compile/fact-manifest';
import { loadClickHouse } from '@/compile/load-clickhouse';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { totalOf } from '@/query/count';
import { localEngine } from '@/query/engine';
import { parseLink } from '@/state/parse-link';
import { findBrowser } from '../../scripts/browser';
import { type ReaderProxy, readerProxy } from './reader-proxy';
import { freePort, type Started, startClickHouse } from './start-clickhouse';

// A net for what hangs, not a measure.
const expect = expectSoon.configure({ timeout: 60_000 });

const dist = process.env.AANLOOP_DIST ?? 'dist';
const found = existsSync(path.join(dist, 'archive.html')) ? await findBrowser() : null;
const started: Started | null = found ? await startClickHouse() : null;
const isReady = found !== null && started !== null;

const record = JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset;
const local = localEngine(indexDataset(record));

/** The built page, its dossier a manifest that names a server: what a reader's browser does, and what the server sees. */
describe.runIf(isReady)(`a real browser asking ClickHouse ${started?.version}`, () => {
  let site: ChildProcess;
  let browser: Browser;
  let page: Page;
  let proxy: ReaderProxy;
  let base = '';
  const broken: string[] = [];

  beforeAll(async () => {
    if (!found || !started) return;
    const folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
    const manifest = writeFacts(record, folder);
    const target = { url: started.url, database: 'facts', user: 'default', password: '', cluster: null };
    await loadClickHouse(folder, target, () => {});
    rmSync(folder, { recursive: true });
    const port = await freePort();
    base = `http://localhost:${port}`;
    const vite = 'node_modules/vite/bin/vite.js';
    site = spawn(process.execPath, [vite, 'preview', '--strictPort', '--port', String(port), '--outDir', dist], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(site.stdout ?? site, 'data');
    proxy = await readerProxy({
      origin: () => base,
      server: started.url,
      isOld: Number(started.version.split('.')[0]) < 20,
      onCut: started.kill,
    });
    const { executablePath, env } = found;
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({
      executablePath,
      args,
      env: { ...process.env, ...env } as Record<string, string>,
    });
    page = await browser.newPage({ locale: 'en-GB' });
    page.on('pageerror', (error) => broken.push(error.message));
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`content policy: ${violatedDirective} ${blockedURI}`);
      }),
    );
    page.on('console', (message) => {
      if (message.text().startsWith('content policy')) broken.push(message.text());
    });
    const engine = { kind: 'clickhouse', url: proxy.url, database: 'facts', user: 'reader' };
    await page.route('**/facts/facts.json', (route) => route.fulfill({ json: { ...manifest, engine } }));
  });
  afterAll(async () => {
    await browser?.close();
    proxy?.close();
    site?.kill();
    await started?.stop();
  });

  const main = () => page.getByRole('main');
  const settled = async (): Promise<void> => {
    await expect(main()).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('main ol')).toHaveAttribute('aria-busy', 'false');
  };
  /** The page says what the engine of the dashboard says of its address. */
  const saysAsTheRecord = async (): Promise<void> => {
    const { query } = parseLink({ pathname: '/', search: new URL(page.url()).search, hash: '' }).link;
    const { totals, kept } = local.answer(query);
    await expect(page.getByRole('button', { name: `${totalOf(totals.claims)} claims` })).toBeVisible();
    await expect(page.locator('main ol > li')).toHaveCount(Math.min(40, totalOf(totals.claims)));
    const [first] = kept.claims.rows(0, 1);
    await expect(page.locator('main ol > li strong').first()).toHaveText(first?.item.title.en ?? '');
  };

  it('counts, filters, chooses days and turns pages as the dashboard does', async () => {
    await page.goto(`${base}/archive.html?lang=en`);
    await settled();
    await saysAsTheRecord();
    await page.getByRole('button', { name: /^Show more/ }).click();
    await expect(page.locator('main ol > li')).toHaveCount(80);
    const titles = await page.locator('main ol > li strong').allTextContents();
    expect(titles).toEqual(
      local
        .answer(parseLink({ pathname: '/', search: '', hash: '' }).link.query)
        .kept.claims.rows(0, 80)
        .map(({ item }) => item.title.en),
    );
    await page.getByRole('checkbox', { name: /^Diplomacy/i }).check();
    await settled();
    await saysAsTheRecord();
    const strip = page.getByRole('img', { name: /day by day/ });
    await strip.scrollIntoViewIfNeeded();
    const box = await strip.boundingBox();
    if (!box) throw new Error('no strip');
    await page.mouse.move(box.x + box.width * 0.4, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + 40);
    await page.mouse.up();
    await expect(page).toHaveURL(/from=.*to=/);
    await settled();
    await saysAsTheRecord();
    await page
      .getByText(/^As told in/)
      .first()
      .click();
    await expect(page.locator('blockquote').first()).toBeVisible();
  });

  it('closes the lines of what nobody waits for, and answers the last question', async () => {
    await page.goto(`${base}/archive.html?lang=en`);
    await settled();
    proxy.weather = 'hold';
    await page.getByRole('checkbox', { name: /^Troops/i }).check();
    await expect.poll(() => proxy.waiting()).toBeGreaterThan(0);
    const before = proxy.givenUp();
    await page.getByRole('checkbox', { name: /^Diplomacy/i }).check();
    await expect.poll(() => proxy.givenUp()).toBeGreaterThan(before);
    const between = proxy.givenUp();
    await page.getByRole('button', { name: 'Stop' }).first().click();
    await expect.poll(() => proxy.givenUp()).toBeGreaterThan(between);
    proxy.weather = 'fair';
    proxy.letGo();
    await page.getByRole('button', { name: 'Ask again' }).first().click();
    await settled();
    await saysAsTheRecord();
  });

  it('says that the server fell in the middle of an answer, and leaves the picture before', async () => {
    await page.goto(`${base}/archive.html?kind=troops&lang=en`);
    await settled();
    await saysAsTheRecord();
    const claims = await page.locator('main ol > li strong').allTextContents();
    proxy.weather = 'cut';
    await page.getByRole('checkbox', { name: /^Diplomacy/i }).check();
    await expect(main()).toContainText('still the answer to the question before');
    expect(await page.locator('main ol > li strong').allTextContents()).toEqual(claims);
    await page.getByRole('button', { name: 'Ask again' }).first().click();
    await expect(main()).toHaveAttribute('aria-busy', 'false');
    await expect(main()).toContainText('still the answer to the question before');
    expect(broken).toEqual([]);
  });
});
