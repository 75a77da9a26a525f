import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type CDPSession, expect, type Page, test } from '@playwright/test';
import { dataset, daysBetween, shiftDay } from '../e2e/model';
import { median } from './median';
import { serveFolder } from './static-site';

/** What one step keeps the page's thread busy with, in milliseconds of the thread's own clock: waiting for a core is no part of it. */
type Taken = Map<string, number[]>;

const rounds = Number(process.env.AANLOOP_ROUNDS ?? 5);
const kinds = ['brush', 'filter', 'event', 'article', 'letter'] as const;

const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (left) => {
    for (let i = 0; i < left; i++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
  }, count);

/** Long enough for what follows a step in pieces between frames. */
const settled = 12;

const clockOf = async (session: CDPSession) => {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
};

/** Follows a link as a press on one does, without the drawing of what is pressed. */
const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, address);

/** The dossier that a site shows, as far as the steps through it need it. */
interface Shown {
  readonly dossier: { readonly period: { readonly start: string; readonly end: string } };
  readonly events: readonly { readonly id: string }[];
  readonly articles: readonly { readonly id: string }[];
  /** A file that stands in for the dataset of the site. */
  readonly file?: string | undefined;
}

/** Takes every kind of step in a new page, and gives how many elements stood there before the first. */
const measure = async (
  browser: Browser,
  origin: string,
  { dossier, events, articles, file }: Shown,
  add: (kind: string, ms: number) => void,
): Promise<{ readonly all: number; readonly drawn: number }> => {
  const page = await browser.newPage();
  if (file !== undefined) await page.route('**/dataset.json', (route) => route.fulfill({ path: file }));
  await page.goto(`${origin}/?lang=en`);
  const strip = page.locator('[data-brush]');
  await strip.waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  // The views that come once the first stands.
  await expect(page.getByRole('region', { name: 'Claims' }).locator('a').first()).toBeVisible();
  await frames(page, settled);
  const elements = await page.evaluate(() => ({
    all: document.querySelectorAll('*').length,
    drawn: document.querySelectorAll('svg, svg *').length,
  }));
  const work = await clockOf(await page.context().newCDPSession(page));
  const costOf = async (step: () => Promise<unknown>): Promise<number> => {
    const before = await work();
    await step();
    await frames(page, settled);
    return (await work()) - before;
  };
  // What keeps the frames coming while nothing is done is no part of a step.
  await costOf(async () => undefined);
  const idle = await costOf(async () => undefined);
  const take = async (kind: string, step: () => Promise<unknown>): Promise<void> =>
    add(kind, (await costOf(step)) - idle);

  const box = await strip.boundingBox();
  if (!box) throw new Error('the strip has no size');
  const { start, end } = dossier.period;
  const at = (day: string): number =>
    box.x + ((daysBetween(start, day) + 0.5) / (daysBetween(start, end) + 1)) * box.width;
  const [from, to, y] = [at(shiftDay(start, 5)), at(shiftDay(start, 65)), box.y + box.height / 2];
  const moves = 60;
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move(from + 8, y);
  await frames(page, settled);
  const frameWork = idle / settled;
  const before = await work();
  for (let i = 1; i <= moves; i++) {
    await page.mouse.move(from + 8 + ((to - from) * i) / moves, y);
    await frames(page, 2);
  }
  add('brush', ((await work()) - before) / moves - 2 * frameWork);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=/);

  const [event] = events;
  const [article] = articles;
  for (const [kind, address] of [
    ['filter', '/?kind=threat&lang=en'],
    ['event', `/events/${event?.id}?lang=en`],
    ['article', `/articles/${article?.id}?lang=en`],
  ] as const) {
    // The first time brings files; what is measured is the step.
    for (const isFirst of [true, false, false, false]) {
      await goTo(page, '/?lang=en');
      await frames(page, settled);
      if (isFirst) {
        await goTo(page, address);
        await page.waitForLoadState('networkidle');
        await frames(page, settled);
      } else await take(kind, () => goTo(page, address));
    }
  }

  await goTo(page, '/?lang=en');
  await frames(page, settled);
  const search = page.getByRole('searchbox').first();
  await search.focus();
  await page.keyboard.type('t');
  // The first letter brings the search, and has it take a large dossier in.
  await page.waitForTimeout(1000);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  for (const letter of 'roops') {
    const start = await work();
    await page.keyboard.press(letter);
    // Longer than an earlier release waits before it filters by what was typed.
    await page.waitForTimeout(600);
    add('letter', (await work()) - start);
  }
  await page.close();
  return elements;
};

/** Measures two sites in turn, and tells the medians and what one is of the other. */
const compareSites = async (
  browser: Browser,
  sites: readonly (readonly [name: string, origin: string, shown: Shown])[],
): Promise<void> => {
  const taken: readonly Taken[] = sites.map(() => new Map());
  for (let round = 0; round < rounds; round++)
    for (const [i, [name, origin, shown]] of sites.entries()) {
      const elements = await measure(browser, origin, shown, (kind, ms) => {
        taken[i]?.set(kind, [...(taken[i].get(kind) ?? []), ms]);
      });
      if (round === 0) console.log(`${name}: ${elements.all} elements, ${elements.drawn} of them drawn`);
    }
  for (const kind of kinds) {
    const [one = Number.NaN, other = Number.NaN] = taken.map((times) => median(times.get(kind) ?? []));
    console.log(
      `${kind}: ${sites[0]?.[0]} ${one.toFixed(1)} ms, ${sites[1]?.[0]} ${other.toFixed(1)} ms; ${(one / other).toFixed(2)}`,
    );
  }
};

test('the steps against an earlier release', async ({ browser }) => {
  test.skip(!process.env.AANLOOP_BEFORE, 'AANLOOP_BEFORE names no build of an earlier release');
  test.setTimeout(3_600_000);
  const now = await serveFolder(path.resolve(process.env.AANLOOP_DIST ?? 'dist'));
  const before = await serveFolder(path.resolve(process.env.AANLOOP_BEFORE ?? ''));
  await compareSites(browser, [
    ['now', now.origin, dataset],
    ['before', before.origin, dataset],
  ]);
  for (const site of [now, before]) site.close();
});

test('the steps through a large dossier against those through the own one', async ({ browser }) => {
  const file = process.env.AANLOOP_LARGE;
  test.skip(file === undefined, 'AANLOOP_LARGE names no dossier of npm run generate');
  test.setTimeout(3_600_000);
  const site = await serveFolder(path.resolve(process.env.AANLOOP_DIST ?? 'dist'));
  const large: Omit<Shown, 'file'> = JSON.parse(readFileSync(file ?? '', 'utf8'));
  await compareSites(browser, [
    ['large', site.origin, { ...large, file }],
    ['own', site.origin, dataset],
  ]);
  site.close();
});
