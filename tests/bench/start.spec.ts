import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { dataset } from '../e2e/model';
import { median } from './median';
import { serveFolder } from './static-site';
import { timelineJson, timelinePage } from './timelinejs-page';

/** What Chrome's developer tools call slow 4G, and a phone of a quarter of this machine's speed. */
const network = { offline: false, latency: 562.5, downloadThroughput: 1.44e6 / 8, uploadThroughput: 675e3 / 8 };
const slowdown = 4;
/** Without a long task for so many ms a page has all that it begins with. */
const settling = 4_000;
const rounds = Number(process.env.AANLOOP_ROUNDS ?? 5);
const screens = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

interface Subject {
  readonly name: string;
  readonly address: string;
  /** What is there once it can be used. */
  readonly usable: string;
}

interface Start {
  readonly paint: number;
  readonly usable: number;
  readonly blocked: number;
  readonly shift: number;
}

/** Notes in the page when its largest content was painted, when it could be used, and what kept it from answering. */
const watch = (usable: string): void => {
  const start = { paint: 0, usable: 0, blocked: 0, shift: 0 };
  Object.assign(window, { start });
  const observe = (
    type: string,
    take: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void,
  ) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry as Parameters<typeof take>[0]);
    }).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => {
    start.paint = startTime;
  });
  observe('longtask', ({ duration }) => {
    start.blocked += duration - 50;
  });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) start.shift += value;
  });
  const look = (): void => {
    if (document.querySelector(usable)) start.usable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const measure = async (browser: Browser, subject: Subject, screen: keyof typeof screens): Promise<Start> => {
  const isPhone = screen === 'phone';
  const context = await browser.newContext({ viewport: screens[screen], isMobile: isPhone, hasTouch: isPhone });
  const page = await context.newPage();
  // What lies on other hosts is not part of the comparison.
  await page.route(
    (url) => url.hostname !== 'localhost',
    (route) => route.abort(),
  );
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch, subject.usable);
  await page.goto(subject.address);
  const read = (): Promise<Start> => page.evaluate(() => (window as unknown as { start: Start }).start);
  await expect.poll(async () => (await read()).usable, { timeout: 120_000 }).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  // What has come is still drawn, and what is drawn asks for more.
  let start = await read();
  for (let before = -1; before !== start.blocked; start = await read()) {
    before = start.blocked;
    await page.waitForTimeout(settling);
  }
  await context.close();
  return start;
};

// The pages are packed when they are first asked for; that is no part of what is measured.
const warm = async (browser: Browser, subjects: readonly Subject[]): Promise<void> => {
  const page = await browser.newPage();
  for (const { address } of subjects) await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
};

test('the start against TimelineJS3 and an earlier release', async ({ browser }) => {
  test.setTimeout(3_600_000);
  const library = process.env.AANLOOP_TIMELINEJS ?? '';
  expect(existsSync(path.join(library, 'js', 'timeline.js')), 'the folder dist of @knight-lab/timelinejs').toBe(true);
  const [event] = dataset.events;
  const own = await serveFolder(path.resolve(process.env.AANLOOP_DIST ?? 'dist'));
  const other = await serveFolder(library, {
    '/index.html': timelinePage,
    '/events.json': JSON.stringify(timelineJson(dataset)),
  });
  const before = process.env.AANLOOP_BEFORE ? await serveFolder(path.resolve(process.env.AANLOOP_BEFORE)) : null;
  const ofApp = (name: string, origin: string): Subject[] => [
    { name: `${name} /`, address: `${origin}/`, usable: '#main' },
    { name: `${name} event`, address: `${origin}/events/${event?.id}.html`, usable: '#main [data-opened]' },
  ];
  const subjects: Subject[] = [
    { name: 'TimelineJS3', address: `${other.origin}/`, usable: '.tl-timemarker' },
    ...ofApp('now', own.origin),
    ...(before ? ofApp('before', before.origin) : []),
  ];
  await warm(browser, subjects);
  const taken = new Map<string, Start[]>();
  for (let round = 0; round < rounds; round++) {
    for (const screen of Object.keys(screens) as (keyof typeof screens)[]) {
      for (const subject of subjects) {
        const key = `${screen}, ${subject.name}`;
        const start = await measure(browser, subject, screen);
        taken.set(key, [...(taken.get(key) ?? []), start]);
        console.log(`${round + 1} ${key}: ${JSON.stringify(start)}`);
      }
    }
  }
  const of = (key: string, figure: keyof Start): number => median((taken.get(key) ?? []).map((start) => start[figure]));
  const ratio = (a: number, b: number): string => (a / b).toFixed(2);
  console.log('\nmedians: paint, usable, blocked in ms, shift; and against TimelineJS3 on the same screen');
  for (const key of taken.keys()) {
    const base = `${key.split(',')[0]}, TimelineJS3`;
    const [paint, usable, blocked, shift] = (['paint', 'usable', 'blocked', 'shift'] as const).map((one) =>
      of(key, one),
    );
    console.log(
      `${key}: ${paint?.toFixed(0)}, ${usable?.toFixed(0)}, ${blocked?.toFixed(0)}, ${shift?.toFixed(4)}; paint ${ratio(of(key, 'paint'), of(base, 'paint'))}, usable ${ratio(of(key, 'usable'), of(base, 'usable'))}, blocked ${ratio(of(key, 'blocked'), of(base, 'blocked'))}`,
    );
  }
  for (const site of [own, other, before]) site?.close();
});
