import type { Page } from '@playwright/test';
import { longRecord } from '../fixtures/long-article';
import { goTo } from './go-to';
import { expect, test } from './guard';
import { dataset } from './model';

/** Two frames in which nothing moved: what comes late has come. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let still = 0;
        let last = '';
        const look = (): void => {
          const now = [...document.querySelectorAll('[data-mark^="sentence:"]')]
            .map((one) => `${one.id} ${Math.round(one.getBoundingClientRect().top)}`)
            .join();
          still = now === last && document.fonts.status === 'loaded' ? still + 1 : 0;
          last = now;
          if (still >= 10) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

const isWhole = (page: Page, id: string): Promise<boolean> =>
  page.locator(`[id="${id}"]`).evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const box = element.closest('[role=group]')?.getBoundingClientRect();
    const isClipped = box && getComputedStyle(element.closest('[role=group]') as Element).overflowY !== 'visible';
    const [from, to] = isClipped ? [Math.max(0, box.top), Math.min(innerHeight, box.bottom)] : [0, innerHeight];
    return top >= from && bottom <= to && left >= 0 && right <= innerWidth;
  });

/** The sentence is in view when all has come, or comes into view again by what came last. */
const expectWhole = async (page: Page, id: string, why = id): Promise<void> => {
  await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('data-open', 'true');
  await settled(page);
  await expect.poll(() => isWhole(page, id), why).toBe(true);
};

const last = (article: string): string => dataset.articles.find(({ id }) => id === article)?.digest.at(-1)?.id ?? '';

for (const [width, height] of [
  [1440, 900],
  [1280, 900],
  [1024, 768],
  [390, 844],
] as const)
  test(`the sentence of a link is in view when all has come, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of [
      `/articles/a004?lang=en#${last('a004')}`,
      `/articles/a003?lang=nl&text=both#${last('a003')}`,
      '/articles/a000?lang=nl&marks=all#a000-s3',
    ]) {
      await page.goto(address);
      await expectWhole(page, address.split('#')[1] ?? '', address);
    }
  });

test('by Back and Forward the sentence of each link is in view, and the reader who scrolls is let go', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/articles/a004?lang=en#${last('a004')}`);
  await expectWhole(page, last('a004'));
  await page.locator('[id="a004-s2"] sup a').click();
  await expectWhole(page, 'a004-s2');
  await goTo(page, `/articles/a003?lang=en#${last('a003')}`);
  await expectWhole(page, last('a003'));
  await page.goBack();
  await expectWhole(page, 'a004-s2');
  await page.goBack();
  await expectWhole(page, last('a004'));
  await page.goForward();
  await expectWhole(page, 'a004-s2');
  await page.goBack();
  await expectWhole(page, last('a004'));
  const box = page.locator('[data-opened] [role=group]');
  await box.hover();
  await page.mouse.wheel(0, -2_000);
  await expect(page.locator(`[id="${last('a004')}"]`)).not.toBeInViewport();
  await page.setViewportSize({ width: 1270, height: 890 });
  await settled(page);
  await expect(page.locator(`[id="${last('a004')}"]`)).not.toBeInViewport();
});

test('what grows above the sentence of a link does not push it away', async ({ page }) => {
  await page.route('**/dataset.json', (route) => route.fulfill({ json: longRecord(20_000, 200) }));
  for (const width of [1280, 800]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/articles/a000?lang=en#a000-s700');
    // As in a browser that anchors nothing itself.
    await page
      .locator('[data-opened] [role=group]')
      .evaluate((box) =>
        [box, document.documentElement].map((one) => one.style.setProperty('overflow-anchor', 'none')),
      );
    await expectWhole(page, 'a000-s700');
    await page
      .locator('[data-opened] header')
      .first()
      .evaluate((header) => {
        const late = document.createElement('p');
        late.style.height = '900px';
        header.closest('section')?.querySelector('[role=group]')?.prepend(late);
      });
    await expectWhole(page, 'a000-s700');
  }
});

test('an article of the usual length stands whole in the page, where a search of the browser finds it', async ({
  page,
}) => {
  await page.goto('/articles/a004?lang=en');
  const { digest = [] } = dataset.articles.find(({ id }) => id === 'a004') ?? {};
  await expect(page.locator('[data-mark^="sentence:"]')).toHaveCount(digest.length);
});
