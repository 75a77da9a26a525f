import type { Page } from '@playwright/test';
import { settled } from './go-to';
import { expect, test } from './guard';
import { dataset } from './model';

const screens = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** Adds up in the page by how much of the window things have moved that nobody moved. */
const watch = (): void => {
  const seen = { shift: 0, moved: [] as string[] };
  Object.assign(window, { seen });
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      if (hadRecentInput) continue;
      seen.shift += value;
      for (const { node } of sources) seen.moved.push(`${value.toFixed(5)} ${node?.textContent?.slice(0, 60)}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Opens a page whose script comes only when what was published has been painted, and waits for all of it. */
const open = async (page: Page, address: string): Promise<void> => {
  await page.addInitScript(watch);
  const script = Promise.withResolvers<void>();
  await page.route('**/assets/first-*.js', async (route) => {
    await script.promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('.published')).toBeVisible();
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
  script.resolve();
  await expect(page.locator('#main')).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
};

for (const [address, sizes] of [
  ['', screens],
  [`events/${dataset.events[0]?.id}.html`, screens],
  ['articles/a000.html', screens.slice(1)],
  ['compare.html', screens.slice(1)],
  ['about.html', screens.slice(1)],
  ['nl/data.html', screens.slice(1)],
] as const) {
  test(`nothing moves while the app takes the place of /${address}`, async ({ page }) => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      await open(page, `/${address}`);
      const seen = await page.evaluate(() => (window as unknown as { seen: { shift: number; moved: string[] } }).seen);
      expect(Number(seen.shift.toFixed(3)), `${size.width} wide: ${seen.moved.join('; ')}`).toBe(0);
      await page.unrouteAll();
    }
  });
}

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
] as const) {
  test(`the timeline and the chart are drawn at once for the room that they have, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const resized: string[] = [];
      Object.assign(window, { resized });
      new MutationObserver((records) => {
        for (const { target, attributeName: name } of records) {
          if (
            !(target instanceof SVGSVGElement) ||
            !target.closest('#main :is([data-window], :has(> .recharts-wrapper))')
          )
            continue;
          resized.push(`${target.getAttribute('aria-label') ?? target.getAttribute('class')}: ${name}`);
        }
      }).observe(document, { attributeFilter: ['width', 'height'], subtree: true });
    });
    await page.goto('/?lang=en');
    await expect(page.locator('#main .recharts-wrapper svg').first()).toBeVisible();
    await expect(page.locator('#main [data-window] svg').first()).toBeVisible();
    await settled(page);
    expect(await page.evaluate(() => (window as unknown as { resized: string[] }).resized)).toEqual([]);
  });
}
