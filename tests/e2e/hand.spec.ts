import type { Locator, Page } from '@playwright/test';
import { boxOf } from './go-to';
import { expect, test } from './guard';

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const network = (page: Page): Locator => page.getByRole('region', { name: 'Network' });
const lanes = (page: Page): Locator => timeline(page).locator('[data-window]');

const middleOf = async (mark: Locator): Promise<{ x: number; y: number }> => {
  const box = await boxOf(mark);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const dragFrom = async (page: Page, mark: Locator, by: number): Promise<void> => {
  const { x, y } = await middleOf(mark);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 5 });
  await page.mouse.up();
};

const chosenText = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

test('a drag that begins on a mark moves what is shown, opens nothing and chooses no text', async ({ page }) => {
  await page.goto('/?lang=en&view=2022-01-20..2022-02-20');
  const mark = lanes(page).locator('a[data-stop^="event:"] text').first();
  const before = await lanes(page).getAttribute('data-window');
  await dragFrom(page, mark, 120);
  await expect(lanes(page)).not.toHaveAttribute('data-window', before ?? '');
  await expect(page).not.toHaveURL(/\/events\//);
  expect(await chosenText(page)).toBe('');

  await network(page).getByRole('button', { name: 'Zoom in' }).click();
  const actor = network(page).locator('svg a[data-mark^="actor:"] circle').first();
  const from = await middleOf(actor);
  await dragFrom(page, actor, -40);
  await expect.poll(async () => (await middleOf(actor)).x).toBeLessThan(from.x);
  await expect(page).not.toHaveURL(/\/actors\//);
  expect(await chosenText(page)).toBe('');
  await lanes(page).locator('a[data-stop^="event:"] text').first().click();
  await expect(page).toHaveURL(/\/events\//);
});

test('how a wheel zooms is said once, to who turns it over a chart', async ({ page }) => {
  await page.goto('/?lang=en');
  const { x, y } = await middleOf(lanes(page));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 60);
  const hint = page.getByText('Ctrl and the wheel zoom');
  await expect(hint).toBeVisible();
  await page.mouse.move(x + 20, y - 20);
  await expect(hint).toBeHidden();
  await page.mouse.wheel(0, 60);
  await page.mouse.wheel(0, -120);
  await expect(hint).toBeHidden();
});

test('what moves under a resting pointer is not lit, and is as soon as the pointer moves', async ({ page }) => {
  await page.goto('/?lang=en');
  const mark = lanes(page).locator('a[data-stop^="event:"] text').first();
  const { x, y } = await middleOf(mark);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/\/events\//);
  const open = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  // Whatever the pointer rests on now, it is what is open that is lit.
  await expect(page.locator(`[data-mark="event:${open}"][data-lit]`).first()).toBeAttached();
  const other = lanes(page).locator(`a[data-stop^="event:"]:not([data-stop="event:${open}"]) text`).last();
  const to = await middleOf(other);
  await page.mouse.move(to.x, to.y);
  await expect(lanes(page).locator(`a[data-open]`).first()).not.toHaveAttribute('data-lit');
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });
  test('two fingers zoom the network, and not the page', async ({ page }) => {
    await page.goto('/?lang=en&fill=network');
    const svg = network(page).locator('svg[role="group"]').first();
    await expect(svg).not.toHaveAttribute('data-zoomed');
    const { x, y } = await middleOf(svg);
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
    const apart = (by: number) => [
      { x: x - by, y },
      { x: x + by, y },
    ];
    await touch('touchStart', ...apart(30));
    for (const by of [50, 80, 110, 140]) await touch('touchMove', ...apart(by));
    await touch('touchEnd');
    await expect(svg).toHaveAttribute('data-zoomed');
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });
});
