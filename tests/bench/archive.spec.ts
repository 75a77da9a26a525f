import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { median } from './median';

/**
 * What an archive costs the page: `AANLOOP_FACTS` names a folder of facts, `npm run bench:page -- archive` tells what came,
 * what the page's own thread worked (waiting for a processor is no part of it) and what it holds.
 */
const facts = process.env.AANLOOP_FACTS;
const steps = 20;

interface Served {
  readonly origin: string;
  /** Bytes of facts that were sent. */
  readonly sent: () => number;
  readonly close: () => void;
}

/** A built site with an archive beside it, on a host that answers requests for parts of files. */
const serve = async (site: string, archive: string): Promise<Served> => {
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isFacts = pathname.startsWith('/facts/');
    const file = path.join(isFacts ? archive : site, path.posix.normalize(isFacts ? pathname.slice(6) : pathname));
    if (!existsSync(file)) return void response.writeHead(404).end();
    const size = statSync(file).size;
    const [, start = '0', end = String(size - 1)] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
    const type = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }[path.extname(file)];
    response.writeHead(request.headers.range ? 206 : 200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': Number(end) - Number(start) + 1,
      ...(request.headers.range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
    });
    if (isFacts) sent += Number(end) - Number(start) + 1;
    createReadStream(file, { start: Number(start), end: Number(end) }).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('main ol')).toHaveAttribute('aria-busy', 'false');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

test('an archive in the page', async ({ page }) => {
  test.skip(facts === undefined, 'AANLOOP_FACTS names no folder of facts');
  test.setTimeout(3_600_000);
  page.setDefaultTimeout(1_800_000);
  const slow = expect.configure({ timeout: 1_800_000 });
  const site = await serve(path.resolve(process.env.AANLOOP_DIST ?? 'dist'), path.resolve(facts ?? ''));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const held = async (what: string): Promise<void> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as unknown as {
      readonly usedSize: number;
      readonly backingStorageSize: number;
    };
    console.log(`${what}: holds ${megabytes(usedSize)} of objects and ${megabytes(backingStorageSize)} of buffers`);
  };
  const told = async (what: string, step: () => Promise<unknown>): Promise<number> => {
    const [bytes, before] = [site.sent(), await work()];
    await step();
    await slow(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
    const [counted, took] = [site.sent() - bytes, (await work()) - before];
    await slow(page.locator('main ol')).toHaveAttribute('aria-busy', 'false');
    await settled(page);
    const all = (await work()) - before;
    if (what !== '')
      console.log(
        `${what}: counted after ${megabytes(counted)} and ${took.toFixed(0)} ms; its rows after ${megabytes(site.sent() - bytes)} and ${all.toFixed(0)} ms`,
      );
    return took;
  };

  await page.goto(`${site.origin}/archive.html?lang=en`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  console.log(`the overview stands after ${megabytes(site.sent())} of facts`);
  await told('first rows', async () => undefined);
  await held('then');
  const strip = page.getByRole('img', { name: /day by day/ });
  await strip.scrollIntoViewIfNeeded();
  const box = await strip.boundingBox();
  if (!box) throw new Error('the strip has no size');
  const y = box.y + 40;
  const drag = async (from: number, to: number): Promise<void> => {
    await page.mouse.move(box.x + from, y);
    await page.mouse.down();
    for (let i = 1; i <= 4; i++) await page.mouse.move(box.x + from + ((to - from) * i) / 4, y);
    await page.mouse.up();
    await page.waitForURL(/from=/);
  };
  await told('first brush', () => drag(box.width * 0.3, box.width * 0.5));
  await held('then');
  const clear = (): Promise<void> => page.getByRole('button', { name: /whole period|all days/i }).click();
  const works: number[] = [];
  for (let i = 0; i < steps; i++) {
    await clear();
    await settled(page);
    const from = box.width * (0.3 + i / 100);
    works.push(await told(i < 2 ? 'a brush' : '', () => drag(from, from + box.width * 0.2)));
  }
  console.log(`a brush, median of ${steps}: ${median(works).toFixed(0)} ms of the page's thread until it is counted`);
  await clear();
  await settled(page);
  const frame = (): Promise<unknown> => page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  const moves: number[] = [];
  await page.mouse.move(box.x + box.width * 0.4, y);
  await page.mouse.down();
  for (let i = 1; i <= 2 * steps; i++) {
    const before = await work();
    await page.mouse.move(box.x + box.width * 0.4 + 6 * i, y);
    for (let frames = 0; frames < 3; frames++) await frame();
    moves.push((await work()) - before);
  }
  await page.mouse.up();
  await settled(page);
  console.log(`under the hand, median of ${moves.length} moves: ${median(moves).toFixed(0)} ms`);
  await told('a filter', () => page.getByRole('checkbox', { name: /^Troops/i }).check());
  await held('in the end');
  site.close();
});
