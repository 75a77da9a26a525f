import { expect, test } from './guard';

test('typing and stepping stay within the browser’s limit on history calls', async ({ page }) => {
  // Faster than any hand.
  const press = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.goto('/?lang=en');
  const box = page.getByRole('searchbox').first();
  await box.focus();
  for (let round = 0; round < 12; round++) {
    await press([...'de-escalation talks']);
    await page.keyboard.press('Control+A');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=de-escalation/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/q=/);
  const thumb = page.getByRole('region', { name: 'Timeline' }).getByRole('slider').first();
  await thumb.focus();
  await press(Array.from({ length: 260 }, (_, i) => (i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2021-12-02/);
});
