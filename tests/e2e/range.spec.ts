import type { Locator, Page } from '@playwright/test';
import { boxOf, settled } from './go-to';
import { expect, test } from './guard';
import { countRange, dataset, daysBetween, sequence, shiftDay, type Tally } from './model';

const { start, end } = dataset.dossier.period;
const length = daysBetween(start, end) + 1;

const strip = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' }).locator('[data-brush]');

/** The middle of each of these days on the strip, once it stands still. */
const middlesOf = async <D extends readonly string[]>(
  page: Page,
  ...days: D
): Promise<{ [K in keyof D]: { x: number; y: number } }> => {
  const box = await boxOf(strip(page));
  return days.map((day) => ({
    x: box.x + ((daysBetween(start, day) + 0.5) / length) * box.width,
    y: box.y + box.height / 2,
  })) as { [K in keyof D]: { x: number; y: number } };
};

const drag = async (page: Page, from: string, to: string, steps = 2): Promise<void> => {
  const [a, b] = await middlesOf(page, from, to);
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps });
  await page.mouse.up();
};

/** The first sentence of each region by its name, and of the whole screen: read in one look, for asking by role takes long. */
const sentences = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => ({
    summary: document.querySelector('[data-testid="summary"]')?.textContent ?? '',
    ...Object.fromEntries(
      [...document.querySelectorAll('section')].map((region) => [
        region.ariaLabel ?? document.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
        region.querySelector('p')?.textContent ?? '',
      ]),
    ),
  }));

/** A hundred waits are most of the time of this test. */
const often = { intervals: [40] };

const saying = ({ certain, possible }: Tally, noun: string): unknown =>
  expect.stringMatching(
    new RegExp(
      possible > 0
        ? `\\b${certain}\\b(?=.*${noun}).*\\b${possible} possible`
        : `\\b${certain}\\b.*${noun}|${noun}.*\\b${certain}\\b`,
    ),
  );

const expectTotals = async (page: Page, from: string, to: string): Promise<void> => {
  const model = countRange(from, to);
  await expect
    .poll(() => sentences(page), often)
    .toMatchObject({
      Timeline: saying(model.events, 'event'),
      Claims: saying(model.claims, 'claim'),
      Network: saying(model.relations, 'contact'),
      Articles: saying({ certain: model.articles, possible: 0 }, 'article'),
      summary: expect.stringContaining(`${model.events.certain + model.events.possible} event`),
    });
};

test('for 50 dragged ranges the totals of all four regions agree with the model, and Back undoes each', async ({
  page,
}) => {
  const next = sequence(7);
  await page.goto('/?lang=en');
  await expect(strip(page)).toBeVisible();
  await settled(page);
  const whole = await sentences(page);
  for (let i = 0; i < 50; i++) {
    // A drag that begins on a thumb moves the thumb, and one that ends at the edge of the picture is open there.
    const a = 3 + next(length - 8);
    const b = a + 1 + next(length - 2 - a);
    const [from, to] = [shiftDay(start, a), shiftDay(start, b)];
    await drag(page, from, to);
    await expect.poll(() => page.url(), often).toContain(`from=${from}&to=${to}`);
    await expectTotals(page, from, to);
    await page.goBack();
    await expect.poll(() => page.url(), often).toMatch(/\/\?lang=en$/);
    // The screen follows the address; a drag that begins before would move the range that is gone.
    await expect.poll(() => sentences(page), often).toEqual(whole);
  }
});

test('a long drag makes one history entry', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(strip(page)).toBeVisible();
  const before = await page.evaluate(() => history.length);
  const [a, b] = await middlesOf(page, shiftDay(start, 3), shiftDay(start, 70));
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  for (let i = 0; i < 80; i++) await page.mouse.move(a.x + ((b.x - a.x) * (i % 40)) / 40, a.y);
  await page.mouse.move(b.x, b.y);
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`from=${shiftDay(start, 3)}&to=${shiftDay(start, 70)}`));
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test('Escape during a drag restores the range', async ({ page }) => {
  await page.goto('/?lang=en&from=2021-12-10&to=2021-12-20');
  const [a, b] = await middlesOf(page, '2022-01-05', '2022-01-25');
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2021-12-10&to=2021-12-20/);
  await expectTotals(page, '2021-12-10', '2021-12-20');
});

test('the range can be set by keyboard alone, by date inputs and by thumbs, with the totals of the drag', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'All dates' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('To', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  // The order of day and month is the machine's; here they are the same.
  await page.keyboard.type('01012022');
  await page.getByLabel('To', { exact: true }).focus();
  await page.keyboard.type('02022022');
  await expect(page).toHaveURL(/from=2022-01-01&to=2022-02-02/);
  await page.keyboard.press('Escape');
  await expectTotals(page, '2022-01-01', '2022-02-02');

  const thumbs = page.getByRole('region', { name: 'Timeline' }).getByRole('slider');
  await thumbs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2022-01-02&to=2022-02-02/);
  await thumbs.last().focus();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/from=2022-01-02&to=2022-01-26/);
  await expectTotals(page, '2022-01-02', '2022-01-26');
});
