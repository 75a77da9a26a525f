import { expect, test } from './guard';

test('typing and stepping stay within the browser’s limit on history calls', async ({ page }) => {
  // Faster than any hand: a key does not wait until the one before it has been drawn.
  const press = (keys: readonly string[]): Promise<unknown> => Promise.all(keys.map((key) => page.keyboard.press(key)));
  await page.goto('/?lang=en');
  const box = page.getByRole('searchbox').first();
  await box.focus();
  for (let round = 0; round < 12; round++) {
    await press([...'de-escalation talks']);
    await page.keyboard.press('Control+A');
  }
  await page.keyboard.press('Escape');
  const thumb = page.getByRole('region', { name: 'Timeline' }).getByRole('slider').first();
  await thumb.focus();
  await press(Array.from({ length: 260 }, (_, i) => (i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2021-12-02/);
});
