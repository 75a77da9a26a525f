import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guard';
import { countRange, dataset, daysBetween, shiftDay } from './model';

const { start, end } = dataset.dossier.period;
const length = daysBetween(start, end) + 1;
const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const lanes = (page: Page): Locator => timeline(page).locator('[data-window]');
const strip = (page: Page): Locator => timeline(page).locator('[data-brush]');
const sentence = (page: Page): Locator => timeline(page).locator('p').first();

const at = async (page: Page, day: string): Promise<{ x: number; y: number }> => {
  const box = await strip(page).boundingBox();
  if (!box) throw new Error('the strip of all dates has no size');
  return { x: box.x + ((daysBetween(start, day) + 0.5) / length) * box.width, y: box.y + box.height / 2 };
};

const view = (page: Page): { from: string; to: string } | null => {
  const [from, to] = (new URL(page.url()).searchParams.get('view') ?? '').split('..');
  return from && to ? { from, to } : null;
};

test('the lanes zoom from the whole period to one day by wheel, keys and buttons, and a reload restores', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  const area = await lanes(page).boundingBox();
  if (!area) throw new Error('the lanes have no size');
  const before = await page.evaluate(() => history.length);
  const all = await lanes(page).getAttribute('data-window');

  await page.mouse.move(area.x + area.width * 0.8, area.y + area.height / 2);
  await page.mouse.wheel(0, -300);
  expect(view(page), 'a plain wheel is the page’s').toBeNull();
  await page.keyboard.down('Control');
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/view=/);
  const near = view(page);
  expect(daysBetween(near?.from ?? '', near?.to ?? '')).toBeLessThan(length / 2);

  const zoomIn = timeline(page).getByRole('button', { name: 'Zoom in' });
  for (let i = 0; i < 12 && (await zoomIn.isEnabled()); i++) await zoomIn.click();
  await expect(zoomIn).toBeDisabled();
  await expect.poll(() => view(page)?.from === view(page)?.to).toBe(true);
  const one = await lanes(page).getAttribute('data-window');
  await page.reload();
  await expect(lanes(page)).toHaveAttribute('data-window', one ?? '');

  await timeline(page).getByRole('button', { name: 'Whole period' }).click();
  await expect.poll(() => view(page)).toBeNull();
  await expect(lanes(page)).toHaveAttribute('data-window', all ?? '');
  await lanes(page).locator('[data-stop][tabindex="0"]').focus();
  for (let i = 0; i < 8; i++) await page.keyboard.press('+');
  await expect.poll(() => view(page) !== null && view(page)?.from === view(page)?.to).toBe(true);
  await expect(lanes(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('0');
  await expect.poll(() => view(page)).toBeNull();
  expect(await page.evaluate(() => history.length), 'zooming is no step in the history').toBe(before);
});

test('a drag on empty ground pans a close-up, and the totals stay', async ({ page }) => {
  await page.goto('/?lang=en&view=2022-01-05..2022-01-14');
  const said = await sentence(page).textContent();
  const area = await lanes(page).boundingBox();
  if (!area) throw new Error('the lanes have no size');
  // The axis holds no marks.
  await page.mouse.move(area.x + 800, area.y + 8);
  await page.mouse.down();
  await page.mouse.move(area.x + 400, area.y + 8, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => (view(page)?.from ?? '') > '2022-01-05').toBe(true);
  const { from, to } = view(page) ?? { from: '', to: '' };
  expect(daysBetween(from, to)).toBe(9);
  await expect(sentence(page)).toHaveText(said ?? '');
});

test('keys, drag and date inputs give the same range and the same totals, also at the edge', async ({ page }) => {
  const told: string[] = [];
  const tell = async (): Promise<void> => {
    await expect(page).toHaveURL(new RegExp(`from=${start}&to=2022-01-10`));
    // The address is there before the page has followed.
    await expect(sentence(page)).toContainText('1 December 2021 – 10 January 2022');
    told.push(`${await sentence(page).textContent()} ${await page.getByTestId('summary').textContent()}`);
  };
  await page.goto('/?lang=en');
  const [a, b] = [await at(page, '2022-01-10'), await at(page, start)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x + 2, b.y, { steps: 5 });
  await page.mouse.up();
  await tell();

  await page.goto(`/?lang=en&from=${start}&to=2022-01-08`);
  await lanes(page).locator('[data-stop][tabindex="0"]').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await tell();

  await page.goto(`/?lang=en&from=${start}`);
  await page.getByRole('button', { name: /^from / }).click();
  await page.getByLabel('To', { exact: true }).fill('2022-01-10');
  await tell();
  expect(new Set(told).size).toBe(1);
  const { events } = countRange(start, '2022-01-10');
  expect(told[0]).toMatch(new RegExp(`^${events.certain} events, ${events.possible} possible`));
});

test('brushing 500 steps is one history entry, and its frames keep up with a drag that does nothing', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await expect(strip(page)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const { x: x0, y } = await at(page, shiftDay(start, 5));
  const { x: x1 } = await at(page, shiftDay(start, 80));
  const walk = async (fromY: number, steps: number): Promise<number[]> => {
    await page.mouse.move(x0, fromY);
    await page.mouse.down();
    await page.mouse.move(x0 + 10, fromY);
    // The page measures its own frames.
    await page.evaluate(() => {
      const state = { gaps: [] as number[], last: performance.now(), on: true };
      const tick = (now: number): void => {
        state.gaps.push(now - state.last);
        state.last = now;
        if (state.on) requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      Object.assign(window, { frames: state });
    });
    await page.mouse.move(x1, fromY, { steps: steps / 2 });
    await page.mouse.move(x0 + 40, fromY, { steps: steps / 2 });
    const gaps = await page.evaluate(() => {
      const { frames } = window as unknown as { frames: { gaps: number[]; on: boolean } };
      frames.on = false;
      return frames.gaps.slice(1);
    });
    await page.mouse.up();
    return gaps.sort((one, other) => one - other);
  };
  const entries = await page.evaluate(() => history.length);
  const heading = await page.getByTestId('summary').boundingBox();
  const nowhere = (heading?.y ?? 0) + (heading?.height ?? 0) / 2;
  // Before and after, so that what else the machine does weighs on both.
  const before = await walk(nowhere, 150);
  await page.mouse.click(5, 5);
  const brushed = await walk(y, 500);
  await expect(page).toHaveURL(/from=/);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);

  const share = (gaps: readonly number[], part: number): number => gaps[Math.floor((gaps.length - 1) * part)] ?? 0;
  const after = await walk(nowhere, 150);
  const figures = [before, brushed, after].map((gaps) => ({
    frames: gaps.length,
    median: share(gaps, 0.5),
    p95: share(gaps, 0.95),
    longest: share(gaps, 1),
  }));
  test.info().annotations.push({ type: 'frames before, brushed, after', description: JSON.stringify(figures) });
  const [still, moved] = [[...before, ...after].sort((one, other) => one - other), brushed];
  // A frame comes when the screen is next drawn, so lengths go by whole frames; a busy machine slows both alike.
  expect(share(moved, 0.5), JSON.stringify(figures)).toBeLessThanOrEqual(2 * share(still, 0.5));

  const params = new URL(page.url()).searchParams;
  const dragged = await sentence(page).textContent();
  const { events } = countRange(params.get('from') ?? '', params.get('to') ?? '');
  expect(dragged).toMatch(new RegExp(`^${events.certain} events, ${events.possible} possible`));
  await page.goto(`/?lang=en&from=${params.get('from')}&to=${params.get('to')}`);
  await expect(sentence(page)).toHaveText(dragged ?? '');
});

for (const timezoneId of ['Pacific/Kiritimati', 'America/New_York', 'Europe/Amsterdam', 'UTC']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('no day shifts: totals, words and links are those of the record', async ({ page }) => {
      await page.goto('/?lang=en&from=2022-01-01&to=2022-01-31&asof=2022-02-12&since=2021-12-31');
      // The zone is in force, or this would prove nothing.
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
      await expect(page.getByRole('button', { name: '1 – 31 January 2022' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'As known on 12 February 2022' })).toBeVisible();
      await page.goto('/?lang=en&from=2022-01-01&to=2022-01-31');
      const { events } = countRange('2022-01-01', '2022-01-31');
      await expect(sentence(page)).toHaveText(
        new RegExp(`^${events.certain} events, ${events.possible} possible, 1 – 31 January 2022`),
      );
      await page.getByRole('button', { name: '1 – 31 January 2022' }).click();
      await expect(page.getByLabel('From', { exact: true })).toHaveValue('2022-01-01');
      await page.getByLabel('To', { exact: true }).fill('2022-01-30');
      await expect(page).toHaveURL(/from=2022-01-01&to=2022-01-30/);
      await expect(page.getByRole('button', { name: '1 – 30 January 2022' })).toBeVisible();
      await page.keyboard.press('Escape');
      const thumb = timeline(page).getByRole('slider').first();
      await expect(thumb).toHaveAttribute('aria-valuetext', 'Saturday 1 January 2022');
      await thumb.focus();
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(/from=2022-01-02&to=2022-01-30/);
    });
  });
}
