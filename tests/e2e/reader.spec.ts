import type { Page } from '@playwright/test';
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
  const timeline = new Set(await hrefs(page, 'Timeline'));
  expect(dataset.events.filter(({ id }) => !timeline.has(`/events/${id}`)).map(({ id }) => id)).toEqual([]);
  const articles = new Set(await hrefs(page, 'Articles'));
  const sentences = dataset.articles.flatMap(({ id, digest }) => digest.map((one) => `/articles/${id}#${one.id}`));
  expect(sentences.filter((link) => !articles.has(link))).toEqual([]);
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
    expect(link).not.toBeNull();
  }
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
  await expect(page.locator('[data-mark^="article:"]:focus')).toHaveCount(1);
});

test('one search box finds, walks and opens by keys, and filters every view', async ({ page }) => {
  await page.goto('/?lang=nl');
  await expect(page.getByRole('region', { name: 'Tijdlijn' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Oekraine');
  const results = page.locator('search');
  await expect(results.getByRole('region', { name: 'Actoren' })).toContainText('Oekraïne');
  await expect(page).toHaveURL(/q=Oekraine/);
  await page.keyboard.press('Escape');
  await page.keyboard.type('sanctie');
  await expect(results.getByRole('region', { name: 'Zinnen' }).locator('mark').first()).toContainText(/sancties/i);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(results.locator('a:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-opened]')).toHaveCount(1);
  await expect(page).toHaveURL(/q=sanctie/);
});

const words =
  'the harbour kept its lamps lit while boats waited for calm water and nobody spoke of the storm again'.split(' ');

/** A record of one article of so many words, with a claim in every so many sentences. */
const longRecord = (count: number, marks: number): unknown => {
  const sentences = Math.round(count / words.length);
  const digest = Array.from({ length: sentences }, (_, i) => ({
    id: `a000-s${i + 1}`,
    paragraph: Math.floor(i / 6) + 1,
    text: { en: `${words.join(' ')} ${i}.`, nl: `${words.join(' ')} ${i}.` },
    start: i * 100,
    end: i * 100 + 99,
  }));
  const [model] = dataset.claims;
  const claims = Array.from({ length: marks }, (_, i) => {
    const sentence = Math.floor((i * sentences) / marks);
    const evidence = {
      article: 'a000',
      digest: `a000-s${sentence + 1}`,
      start: sentence * 100,
      end: sentence * 100 + 99,
      sha256: '0'.repeat(64),
    };
    return {
      ...model,
      id: `claim-${i}`,
      claimant: 'narrator',
      about: [],
      event: null,
      answers: [],
      quantity: null,
      reports: [{ article: 'a000', via: null, evidence: [evidence] }],
    };
  });
  return {
    ...dataset,
    articles: [{ ...dataset.articles[0], digest }],
    actors: [],
    events: [],
    claims,
    relations: [],
    questions: [],
    retired: [],
    layout: { ...dataset.layout, places: [] },
  };
};

const measure = async (page: Page, count: number, marks: number) => {
  await page.route('**/dataset.json', (route) => route.fulfill({ json: longRecord(count, marks) }));
  await page.goto('/about');
  await page.waitForSelector('main h2, main h1');
  const opening = await page.evaluate(async () => {
    const start = performance.now();
    history.pushState({}, '', '/articles/a000?lang=en');
    dispatchEvent(new PopStateEvent('popstate'));
    while (!document.querySelector('[data-mark="sentence:a000-s1"]')) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  const frames = await page.evaluate(async () => {
    const box = document.querySelector('[data-opened] [role=group]');
    if (!box) throw new Error('no text');
    const times: number[] = [];
    for (let i = 0; i < 40; i++) {
      const start = performance.now();
      box.scrollTop += 300;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - start);
    }
    return {
      median: times.sort((a, b) => a - b)[20] ?? 0,
      drawn: document.querySelectorAll('[data-mark^="sentence:"]').length,
    };
  });
  await page.unroute('**/dataset.json');
  return { opening, ...frames };
};

test('an article of 100,000 words with 1,000 marks opens and scrolls like a short one', async ({ page }) => {
  await page.goto('/about');
  const short = await measure(page, 2_000, 20);
  const long = await measure(page, 100_000, 1_000);
  // Fifty times the text.
  expect(long.opening / short.opening).toBeLessThan(10);
  expect(long.median / short.median).toBeLessThan(4);
  expect(long.drawn).toBeLessThan(5_263 / 3);
});
