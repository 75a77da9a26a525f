import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/guard';
import { dataset, daysBetween, shiftDay } from '../e2e/model';
import { largeDossier } from '../fixtures/large-dossier';
import { longRecord } from '../fixtures/long-article';
import { workOf } from './frame-work';
import { tasksOf } from './main-thread';

/** A screen that shows sixty pictures a second gives this many milliseconds for one. */
const interval = 1000 / 60;

const report = (title: string, figures: unknown): void =>
  console.log(`\n${title}: ${typeof figures === 'string' ? figures : JSON.stringify(figures)}`);

/** What the display allows a frame: other work on the machine only makes some of them longer. */
const intervalOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const times: number[] = [];
    for (let i = 0; i < 24; i++) times.push(await new Promise<number>(requestAnimationFrame));
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    return gaps.sort((one, other) => one - other)[6] ?? 0;
  });

test('the longest task of 500 steps of a brush, in frames', async ({ page, browser }) => {
  await page.goto('/?lang=en');
  const { start, end } = dataset.dossier.period;
  const box = await page.getByRole('region', { name: 'Timeline' }).locator('[data-brush]').boundingBox();
  if (!box) throw new Error('the strip has no size');
  await page.evaluate(() => document.fonts.ready);
  const frame = await intervalOf(page);
  const at = (day: string): number =>
    box.x + ((daysBetween(start, day) + 0.5) / (daysBetween(start, end) + 1)) * box.width;
  const [from, to, y] = [at(shiftDay(start, 5)), at(shiftDay(start, 80)), box.y + box.height / 2];
  await page.mouse.move(from, y);
  await browser.startTracing(page, { categories: ['toplevel'] });
  await page.mouse.down();
  await page.mouse.move(to, y, { steps: 250 });
  await page.mouse.move(from + 40, y, { steps: 250 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=/);
  const tasks = tasksOf(await browser.stopTracing()).sort((one, other) => other - one);
  report('tasks of a brush', { frame, tasks: tasks.length, longest: tasks.slice(0, 5) });
  expect(tasks.length, 'the trace holds the brush').toBeGreaterThan(500);
  // All but a hundredth: the longest of a thousand is that of the machine.
  expect((tasks[Math.floor(tasks.length / 100)] ?? Number.POSITIVE_INFINITY) / frame).toBeLessThanOrEqual(1);
});

test('how far a published page shifts while the app takes it over', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const [event] = dataset.events;
  await page.goto(`/nl/events/${event?.id}.html`);
  await expect(page.getByRole('region', { name: 'Tijdlijn' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const { shift } = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen);
  report('layout shift', { shift });
  // The bound under which a page counts as still: web.dev/articles/cls.
  expect(shift).toBeLessThan(0.1);
});

test('among 300 actors and 900 relations, pointing, choosing and brushing stay within a frame', async ({ page }) => {
  const body = JSON.stringify(largeDossier(300, 900));
  await page.route('**/dataset.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto('/?lang=en&fill=network&lines=all');
  const actors = page.getByRole('region', { name: 'Network' }).locator('svg [data-mark^="actor:"]');
  await expect(actors).toHaveCount(300);
  await page.evaluate(() => document.fonts.ready);
  const pointing = await workOf(page, () => (round) => {
    const all = document.querySelectorAll('svg [data-mark^="actor:"]');
    const over = new PointerEvent('pointerover', { bubbles: true, relatedTarget: document.body });
    all[(round * 7) % all.length]?.dispatchEvent(over);
  });
  const choosing = await workOf(page, () => (round) => {
    const all = document.querySelectorAll('svg [data-mark^="actor:"]');
    const key = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key: 'Enter', shiftKey: true });
    // Chosen and let go again: the filter does not grow.
    all[Math.floor(round / 2) * 7 + 1]?.dispatchEvent(key);
  });
  await page.goto('/?lang=en');
  await expect(actors.first()).toBeVisible({ timeout: 30_000 });
  const brushing = await workOf(page, () => (round) => {
    const strip = document.querySelector('[data-brush]');
    const box = strip?.getBoundingClientRect() ?? new DOMRect();
    const clientX = box.left + box.width * (0.3 + ((round * 7) % 30) / 60);
    const move = { bubbles: true, clientX, clientY: box.top + box.height / 2, pointerId: 1, buttons: 1 };
    strip?.dispatchEvent(new PointerEvent(round === 0 ? 'pointerdown' : 'pointermove', move));
    window.dispatchEvent(new PointerEvent('pointermove', move));
  });
  const told = Object.entries({ pointing, choosing, brushing }).map(
    ([name, { longestTask, all }]) =>
      `${name} ${(longestTask / interval).toFixed(2)} of ${(all / interval).toFixed(2)}`,
  );
  report('work in frames, longest task of all', told.join('; '));
  // Pointing is answered whole at once. What is chosen is marked at once, and the page follows in pieces between frames.
  for (const { longestTask } of [pointing, choosing, brushing])
    expect(longestTask / interval, told.join('; ')).toBeLessThan(1);
});

/** Seconds the page's own thread has worked: waiting for a core does not lengthen them. */
const threadTime = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
  };
};

const measure = async (page: Page, count: number, marks: number) => {
  await page.route('**/dataset.json', (route) => route.fulfill({ json: longRecord(count, marks) }));
  await page.goto('/about');
  await page.waitForSelector('main h2, main h1');
  const work = await threadTime(page);
  const frame = (): Promise<void> =>
    page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
  let before = await work();
  const spent = async (): Promise<number> => {
    const now = await work();
    const seconds = now - before;
    before = now;
    return seconds;
  };
  await frame();
  await spent();
  await page.evaluate(() => {
    history.pushState({}, '', '/articles/a000?lang=en');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.waitForSelector('[data-mark="sentence:a000-s1"]');
  await frame();
  const opening = await spent();
  const steps: number[] = [];
  for (let i = 0; i < 30; i++) {
    await page.evaluate(() => {
      const box = document.querySelector('[data-opened] [role=group]');
      if (box) box.scrollTop += 300;
    });
    await frame();
    steps.push(await spent());
  }
  await page.unroute('**/dataset.json');
  steps.sort((a, b) => a - b);
  return { opening, median: steps[15] ?? Number.NaN, worst: steps[28] ?? Number.NaN };
};

test('an article of 100,000 words with 1,000 marks opens and scrolls like a short one', async ({ page }) => {
  await page.goto('/about');
  const interval = await intervalOf(page);
  const short = await measure(page, 2_000, 20);
  const long = await measure(page, 100_000, 1_000);
  report('an article of 2,000 and of 100,000 words', { interval, short, long });
  // Fifty times the text.
  expect(long.opening / short.opening).toBeLessThan(5);
  // A step is two frames: the page's own thread is done with them well within the time they have.
  expect((long.median * 1000) / (2 * interval)).toBeLessThan(1);
  expect((long.worst * 1000) / (2 * interval)).toBeLessThan(2);
});
