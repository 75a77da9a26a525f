import type { Page } from '@playwright/test';
import { longRecord } from '../fixtures/long-article';
import { expect, test } from './guard';
import { dataset } from './model';

const hrefs = (page: Page, region: string): Promise<string[]> =>
  page
    .getByRole('region', { name: region })
    .locator('a[href]')
    .evaluateAll((links) =>
      links.map(
        (link) => new URL((link as HTMLAnchorElement).href).pathname + new URL((link as HTMLAnchorElement).href).hash,
      ),
    );

test('every event, claim, and sentence has its link in the view it belongs to', async ({ page }) => {
  await page.goto('/?lang=en&claims=all&table=timeline,network,claims');
  await page.waitForSelector('main table');
  // Each view comes in a file of its own.
  const missing = async (region: string, wanted: readonly string[]): Promise<string[]> => {
    const found = new Set(await hrefs(page, region));
    return wanted.filter((link) => !found.has(link));
  };
  const events = dataset.events.map(({ id }) => `/events/${id}`);
  await expect.poll(() => missing('Timeline', events)).toEqual([]);
  const sentences = dataset.articles.flatMap(({ id, digest }) => digest.map((one) => `/articles/${id}#${one.id}`));
  await expect.poll(() => missing('Articles', sentences)).toEqual([]);
});

test('from a mark of each view to its sentence in two steps, and back to the mark', async ({ page }) => {
  await page.goto('/?lang=en&claims=all&table=timeline,network,claims');
  for (const region of ['Timeline', 'Claims']) {
    const mark = page
      .getByRole('region', { name: region })
      .locator('tbody a:is([href*="/events/"], [href*="/claims/"])')
      .nth(3);
    const link = await mark.getAttribute('href');
    await mark.click();
    const details = page.getByRole('region', { name: 'Details' });
    await details.locator('a[href*="/articles/"][href*="#"]').first().click();
    await expect(page.locator('[data-opened^="article:"]')).toBeVisible({ timeout: 20_000 });
    const sentence = new URL(page.url()).hash.slice(1);
    expect(dataset.articles.some(({ digest }) => digest.some(({ id }) => id === sentence))).toBe(true);
    await expect(page.locator(`[id="${sentence}"]`)).toBeFocused();
    await expect(page.locator(`[id="${sentence}"]`)).toBeInViewport();
    await expect(page.locator('[role=status]', { hasText: 'It supports:' })).toHaveCount(1);
    await page.goBack();
    await expect(details).toBeVisible();
    await expect(details.locator(`a[href*="#${sentence}"]:focus`)).toHaveCount(1);
    await details.getByRole('link', { name: 'Close' }).click();
    await expect(details).toHaveCount(0);
    await expect(page.getByRole('region', { name: region }).locator(`tbody a[href="${link}"]:focus`)).toHaveCount(1);
  }
  // A row of the network's table names its sentences itself.
  const contact = page.getByRole('region', { name: 'Network' }).locator('tbody a[href*="#"]').nth(5);
  const told = await contact.getAttribute('href');
  await contact.click();
  await expect(page.locator('[data-opened^="article:"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator(`[id="${told?.split('#')[1]}"]`)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Network' }).locator(`a[href="${told}"]:focus`)).toHaveCount(1);
  const piece = page
    .getByRole('region', { name: 'Articles' })
    .getByRole('link', { name: /^Sentence 2: / })
    .first();
  await piece.click();
  await expect(page.locator('[data-opened] :focus')).toHaveAttribute('data-open', 'true');
  await page.keyboard.press('n');
  await expect(page.locator('[data-opened] :focus')).toHaveAttribute('data-open', 'true');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-opened]')).toHaveCount(0);
  await expect(
    page
      .getByRole('region', { name: 'Articles' })
      .getByRole('link', { name: /^Sentence 2: / })
      .first(),
  ).toBeFocused();
});

test('one search box finds while typing, walks and opens by keys, and filters every view on Enter', async ({
  page,
}) => {
  await page.goto('/?lang=nl');
  await expect(page.getByRole('region', { name: 'Tijdlijn' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Oekraine');
  const results = page.locator('search');
  await expect(results.getByRole('region', { name: 'Actoren' })).toContainText('Oekraïne');
  await expect(page).not.toHaveURL(/q=/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=Oekraine/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('sanctie');
  await expect(results.getByRole('region', { name: 'Zinnen' }).locator('mark').first()).toContainText(/sancties/i);
  await expect(results.locator('[aria-busy="false"]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(results.locator('a:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-opened]')).toHaveCount(1);
  await expect(page).toHaveURL(/q=Oekraine/);
});

const opposite = { en: 'nl', nl: 'en' } as const;

test('an article is printed clean, black on white in every theme, with its evidence and the address', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'WebDriver BiDi shows no page as it is printed.');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.goto('/articles/a000?lang=en');
  for (const lang of ['en', 'nl'] as const) {
    const from = { en: 'Close', nl: 'Sluit' }[lang];
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('[data-opened="article:a000"]')).toBeAttached();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const evidence = page.locator('[data-opened] footer li');
    const ofArticle = [
      ...dataset.events.flatMap(({ id, evidence: found }) => found.map((one) => [`event ${id}`, one] as const)),
      ...dataset.claims.flatMap(({ id, reports }) =>
        reports.flatMap((report) => report.evidence.map((one) => [`claim ${id}`, one] as const)),
      ),
    ].filter(([, one]) => one.article === 'a000');
    await expect(evidence).toHaveCount(new Set(ofArticle.map(([key, { digest }]) => `${key} ${digest}`)).size);
    const shown = await page.evaluate(() => {
      const isShown = (element: Element): boolean => element.getClientRects().length > 0;
      const all = [...document.querySelectorAll('body *')].filter(isShown);
      const { color, backgroundColor } = getComputedStyle(document.querySelector('[data-opened] h2') as Element);
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      return {
        controls: all.filter((one) =>
          one.matches('button, input, select, nav, [role=radio], [role=status], canvas, svg'),
        ).length,
        outside: all
          .filter((one) => one.childElementCount === 0 && !one.closest('[data-opened]'))
          .map((one) => one.textContent),
        cut: all.filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')
          .length,
        wide: document.documentElement.scrollWidth - innerWidth,
        links: [...document.querySelectorAll<HTMLAnchorElement>('[data-opened] footer a')].map(({ href }) => href),
        foot: document.querySelector('[data-opened] footer')?.textContent ?? '',
        sentences: document.querySelectorAll('[data-mark^="sentence:"]').length,
        colors: [color, backgroundColor, paper],
      };
    });
    expect(shown.controls, from).toBe(0);
    expect(shown.outside.filter((text) => text?.trim())).toEqual([]);
    expect(shown.cut).toBe(0);
    expect(shown.wide).toBeLessThanOrEqual(0);
    expect(shown.sentences).toBe(dataset.articles.find(({ id }) => id === 'a000')?.digest.length);
    expect(shown.colors).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(shown.links.every((link) => /\/(events|claims)\/[a-z\d-]+\.html/.test(link))).toBe(true);
    expect(shown.foot).toContain(`${new URL(page.url()).origin}${lang === 'nl' ? '/nl' : ''}/articles/a000.html`);
    await page.evaluate((other) => {
      history.pushState({}, '', `/articles/a000?lang=${other}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, opposite[lang]);
  }
  // What else is open is a page of its own too, nothing folded away.
  await page.evaluate(() => {
    history.pushState({}, '', '/claims/moscow-more-than-100000?lang=en');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const claim = page.locator('[data-opened="claim:moscow-more-than-100000"]');
  await expect(claim).toBeVisible();
  await expect(claim).toContainText(/This page: .*\/claims\/moscow-more-than-100000\.html/);
  const left = await page.evaluate(() => {
    const isShown = (element: Element): boolean => element.getClientRects().length > 0;
    const all = [...document.querySelectorAll('body *')].filter(isShown);
    return {
      outside: all
        .filter((one) => one.childElementCount === 0 && !one.closest('[data-opened]'))
        .filter((one) => one.textContent?.trim()).length,
      controls: all.filter((one) => one.matches('button, input, select, nav')).length,
      folded: [...document.querySelectorAll('[data-opened] details > :not(summary)')].filter((one) => !isShown(one))
        .length,
      wide: document.documentElement.scrollWidth - innerWidth,
    };
  });
  expect(left).toEqual({ outside: 0, controls: 0, folded: 0, wide: 0 });
});

test('of an article of 100,000 words with 1,000 marks the page holds what is near, wherever it is read', async ({
  page,
}) => {
  await page.route('**/dataset.json', (route) => route.fulfill({ json: longRecord(100_000, 1_000) }));
  await page.goto('/articles/a000?lang=en');
  const sentences = page.locator('[data-mark^="sentence:"]');
  const last = (): Promise<number> =>
    sentences.evaluateAll((all) => Math.max(0, ...all.map(({ id }) => Number(id.replace('a000-s', '')))));
  await expect.poll(last).toBeGreaterThan(8);
  const near = await sentences.count();
  expect(near).toBeLessThan(5_263 / 3);
  expect(await last()).toBeLessThan(5_263 / 3);
  await page.locator('[data-opened] [role=group]').evaluate((box) => box.scrollTo({ top: box.scrollHeight / 2 }));
  await expect.poll(last, 'what is read now is there').toBeGreaterThan(5_263 / 3);
  expect(await sentences.count()).toBeLessThan(5_263 / 3);
});
