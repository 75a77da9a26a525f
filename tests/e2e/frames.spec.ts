import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type Page } from '@playwright/test';
import { dataset } from './model';

const event = dataset.events[0]?.id;
const claim = dataset.claims[0]?.id;

/** A page of another origin than the app's, and of another than any other holder. */
const hold = base.extend<{ holder: (html: string) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads what is asked for from this pattern.
  holder: async ({}, use) => {
    const servers: ReturnType<typeof createServer>[] = [];
    await use(async (html) => {
      const server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(`<!doctype html><title>holder</title>${html}`);
      }).listen(0);
      servers.push(server);
      await new Promise((resolve) => server.once('listening', resolve));
      return `http://localhost:${(server.address() as AddressInfo).port}/`;
    });
    for (const server of servers) server.close();
  },
});

const hears = "<script>window.told = []; addEventListener('message', (e) => told.push(e.data.link));</script>";

const lastTold = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (window as unknown as { told: (string | undefined)[] }).told.filter(Boolean).at(-1));

const ask = (link: string): string => `{ aanloop: 1, type: 'set-link', link: ${JSON.stringify(link)} }`;

hold('a frame heeds neither another frame nor another origin', async ({ page, holder, baseURL }) => {
  // Of another origin, beside the app in the same page.
  const stranger = await holder(
    `<script>addEventListener('message', () => { parent.frames[0].postMessage(${ask(`/claims/${claim}?lang=en`)}, '*'); parent.postMessage('asked', '*'); });</script>`,
  );
  const address = await holder(
    `${hears}<iframe src="${baseURL}/?embed=timeline&lang=en" width="800" height="500"></iframe>
     <iframe src="${stranger}"></iframe><iframe srcdoc="<script>addEventListener('message', () => { parent.frames[0].postMessage(${ask(`/claims/${claim}?lang=en`).replaceAll('"', '&quot;')}, '*'); parent.postMessage('asked', '*'); });</script>"></iframe>
     <script>window.asked = 0; addEventListener('message', (e) => { if (e.data === 'asked') asked++; });</script>`,
  );
  await page.goto(address);
  await expect(page.frameLocator('iframe >> nth=0').getByRole('region', { name: 'Timeline' })).toBeVisible();
  await page.evaluate(() => {
    for (const i of [1, 2]) window.frames[i]?.postMessage('go', '*');
  });
  await expect.poll(() => page.evaluate(() => (window as unknown as { asked: number }).asked)).toBe(2);
  // What the holder asks afterwards is heeded, so what came before it would have shown.
  await page.evaluate(
    (link) => window.frames[0]?.postMessage({ aanloop: 1, type: 'set-link', link }, '*'),
    `/events/${event}?lang=en`,
  );
  await expect.poll(() => lastTold(page)).toContain(`/events/${event}`);
  const told = await page.evaluate(() => (window as unknown as { told: (string | undefined)[] }).told);
  expect(told.filter((link) => link?.includes('/claims/'))).toEqual([]);
});

hold(
  'a holder that sends no referrer is heard where the browser itself names it',
  async ({ page, holder, baseURL }) => {
    const address = await holder(
      `${hears}<iframe referrerpolicy="no-referrer" src="${baseURL}/?embed=timeline&lang=en" width="800" height="500"></iframe>`,
    );
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await page.evaluate(
      (link) => window.frames[0]?.postMessage({ aanloop: 1, type: 'set-link', link }, '*'),
      `/events/${event}?lang=en`,
    );
    // Chromium names the holder to the frame whatever the referrer; where nobody does, nobody is heard.
    await expect.poll(() => lastTold(page)).toContain(`/events/${event}`);
  },
);

hold(
  'five thousand requests of a holder end at the last, and leave Back to the reader',
  async ({ page, holder, baseURL }) => {
    const address = await holder(
      `${hears}<iframe src="${baseURL}/?embed=timeline&lang=en" width="800" height="500"></iframe>`,
    );
    await page.goto(address);
    await expect(page.frameLocator('iframe').getByRole('region', { name: 'Timeline' })).toBeVisible();
    const before = await page.evaluate(() => history.length);
    await page.evaluate(
      ([one, last]) => {
        for (let i = 0; i < 5_000; i++) window.frames[0]?.postMessage({ aanloop: 1, type: 'set-link', link: one }, '*');
        window.frames[0]?.postMessage({ aanloop: 1, type: 'set-link', link: last }, '*');
      },
      [`/claims/${claim}?lang=en`, `/events/${event}?lang=en`],
    );
    await expect.poll(() => lastTold(page)).toContain(`/events/${event}`);
    const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told.filter(Boolean).length);
    expect(told, 'each thing shown is told; most of what was asked was never shown').toBeLessThan(100);
    expect(await page.evaluate(() => history.length)).toBe(before);
  },
);

for (const [sandbox, words] of [
  ['', /How the run-up to the invasion was reported/],
  ['allow-scripts', /could not be loaded/],
] as const)
  hold(`in a sandbox “${sandbox}” the frame has words`, async ({ page, holder, baseURL }) => {
    await page.goto(
      await holder(
        `<iframe sandbox="${sandbox}" src="${baseURL}/?embed=timeline&lang=en" width="800" height="500"></iframe>`,
      ),
    );
    await expect(page.frameLocator('iframe').getByText(words).first()).toBeVisible();
  });

hold('in a sandbox that leaves it its origin the frame works', async ({ page, holder, baseURL }) => {
  await page.goto(
    await holder(
      `<iframe sandbox="allow-scripts allow-same-origin" src="${baseURL}/?embed=timeline&lang=en" width="800" height="500"></iframe>`,
    ),
  );
  await expect(page.frameLocator('iframe').getByRole('region', { name: 'Timeline' })).toBeVisible();
});
