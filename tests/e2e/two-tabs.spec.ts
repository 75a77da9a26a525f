import type { Page } from '@playwright/test';
import { openAttachDialog } from './attach-dialog';
import { expect, test, watch } from './guard';
import { invented, inventedRecord } from './invented';

const open = async (page: Page): Promise<void> => {
  await page.route('**/dataset.json', (route) => route.fulfill({ json: inventedRecord() }));
  await page.goto('/?lang=en');
  await openAttachDialog(page);
};

const attach = async (page: Page, at: number): Promise<void> => {
  const { id = '', text = '' } = invented[at] ?? {};
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `${id}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.locator(`li[data-article="${id}"]`)).toBeVisible();
};

const listed = (page: Page): Promise<string[]> =>
  page
    .locator('li[data-article]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-article') ?? '').sort());

const keep = (page: Page) => page.getByRole('checkbox', { name: /Keep them on this device/ });
const kept = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

test('two tabs keep each its article, show the same list, and remove for both', async ({ page, context, baseURL }) => {
  const other = await context.newPage();
  const watched = await watch(other, new URL(baseURL ?? '').origin);
  await open(page);
  await open(other);
  await attach(page, 0);
  await keep(page).check();
  await expect.poll(() => listed(other), 'the other tab follows').toEqual(['a000']);
  await attach(other, 1);
  if (!(await keep(other).isChecked())) await keep(other).check();
  await expect.poll(() => listed(page)).toEqual(['a000', 'a001']);
  await expect.poll(() => kept(page)).toBe(2);

  // What one removes goes from the other, and nothing else does.
  await other
    .locator('li[data-article="a000"]')
    .getByRole('button', { name: /^Remove / })
    .click();
  await expect.poll(() => listed(page)).toEqual(['a001']);
  await expect.poll(() => kept(page)).toBe(1);
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect.poll(() => listed(other)).toEqual([]);
  await expect.poll(() => kept(other)).toBe(0);
  await other.reload();
  await expect(other.getByRole('region', { name: 'Articles' })).toBeVisible();
  expect(await kept(other)).toBe(0);
  expect(watched).toEqual({ broken: [], said: [] });
});
