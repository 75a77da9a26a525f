import type { Page } from '@playwright/test';
import { goToScreen, settled } from './go-to';
import { expect, test } from './guard';
import { dataset } from './model';

const paths = [
  '/',
  `/events/${dataset.events[0]?.id}`,
  `/articles/${dataset.articles[0]?.id}`,
  '/compare',
  '/about',
  '/data',
];

/** The page is never wider than the window, and no word of a control is cut off without a sign. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`the page is ${wide} px wider than the window`);
    for (const one of document.querySelectorAll<HTMLElement>('button, a[href], label, th, h1, h2, h3, summary')) {
      const { width, height } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      if (width < 2 || height < 2 || style.display === 'inline' || style.textOverflow === 'ellipsis') continue;
      const isCut = ['hidden', 'clip'].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1;
      const isLow = ['hidden', 'clip'].includes(style.overflowY) && one.scrollHeight > one.clientHeight + 1;
      if (isCut || isLow) found.push(`${one.localName} “${one.textContent?.slice(0, 40)}” is cut off`);
    }
    return found;
  });

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  // The published page has the same words until the app stands in its place.
  await page.locator('[data-page]').waitFor();
  await settled(page);
};

const looks: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'letters of twice the size': (page) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    }),
  // The spacing of WCAG 1.4.12.
  'text set wider': (page) =>
    page.evaluate(() => {
      const wider = new CSSStyleSheet();
      wider.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
      );
      document.adoptedStyleSheets = [wider];
    }),
  'colours of the system': (page) => page.emulateMedia({ forcedColors: 'active' }),
};

for (const [name, take] of Object.entries(looks))
  test(`with ${name} every page is whole`, async ({ page }) => {
    const found: Record<string, readonly string[]> = {};
    let isOpen = false;
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      // The questions that one may begin with are longest in English.
      for (const path of [...paths.map((one) => `${one}?lang=nl`), '/?lang=en']) {
        // The look stays while the app goes from page to page.
        if (isOpen) await goToScreen(page, path);
        else {
          await open(page, path);
          await take(page);
          await settled(page);
          isOpen = true;
        }
        const cut = await faults(page);
        if (cut.length > 0) found[`${path} at ${width}`] = cut.slice(0, 4);
      }
    }
    expect(found).toEqual({});
  });

test('at 320 pixels every page is whole, in both languages', async ({ page }) => {
  const found: Record<string, readonly string[]> = {};
  await page.setViewportSize({ width: 320, height: 640 });
  const all = ['nl', 'en'].flatMap((lang) => paths.map((path) => `${path}?lang=${lang}`));
  for (const [i, address] of all.entries()) {
    await (i > 0 ? goToScreen : open)(page, address);
    const cut = await faults(page);
    if (cut.length > 0) found[address] = cut.slice(0, 4);
  }
  expect(found).toEqual({});
});

test('no panel under a button is narrower than what it holds', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/?lang=en');
  const buttons = page.locator('button[aria-expanded="false"]:visible');
  const names = await buttons.evaluateAll((all) =>
    all.flatMap((one) => (one.closest('[data-window]') ? [] : [one.textContent ?? ''])),
  );
  expect(names.length).toBeGreaterThan(10);
  const narrow: string[] = [];
  for (const name of new Set(names)) {
    await page.getByRole('button', { name, exact: true, expanded: false }).first().click();
    const panel = page.locator('[popover]:popover-open');
    await expect(panel).toHaveCount(1);
    await settled(page);
    const over = await panel.evaluate((one) => one.scrollWidth - one.clientWidth);
    if (over > 0) narrow.push(`${name}: ${over} px`);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  }
  expect(narrow).toEqual([]);
});

test('a word wider than any window in every text makes no page wider than its window', async ({ page }) => {
  const endless = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(endless);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'string' && (key === 'en' || key === 'nl') ? 'x'.repeat(500) : endless(one),
    ]);
    return Object.fromEntries(entries);
  };
  await page.route('**/dataset.json', (route) => route.fulfill({ json: endless(dataset) }));
  await page.setViewportSize({ width: 1280, height: 900 });
  const wide: Record<string, number> = {};
  for (const [i, path] of ['/', '/compare', `/claims/${dataset.claims[0]?.id}`].entries()) {
    await (i > 0 ? goToScreen : open)(page, `${path}?lang=en`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    // The room behind the last of a row of questions.
    if (over > 20) wide[path] = over;
  }
  expect(wide).toEqual({});
});

test('with letters of twice the size the timeline is a list of its events, and a picture again without', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/?lang=en');
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  const lanes = timeline.locator('[data-window]');
  await expect(lanes).toBeVisible();
  await looks['letters of twice the size']?.(page);
  await expect(lanes).toHaveCount(0);
  const rows = timeline.locator('ol a[data-mark^="event:"]');
  await expect.poll(() => rows.count()).toBeGreaterThan(20);
  await rows.nth(12).scrollIntoViewIfNeeded();
  await expect(rows.nth(12)).toBeInViewport();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await expect(lanes).toBeVisible();
});

test('from the top three presses reach the chosen dates, and what is skipped to has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/?lang=en');
  // The published page has the picture with its thumbs, until the app stands in its place with this.
  await expect(page.getByRole('button', { name: 'Skip to the chosen dates' })).toBeAttached();
  await settled(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the chosen dates' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('slider', { name: 'First day' })).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/from=/);
});
