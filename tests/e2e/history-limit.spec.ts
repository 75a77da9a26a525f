import { expect, test } from './guard';

test('typing and stepping stay within the browser’s limit on history calls', async ({ page }) => {
  await page.goto('/?lang=en');
  const box = page.getByRole('searchbox').first();
  await box.focus();
  for (let round = 0; round < 12; round++) {
    await page.keyboard.type('de-escalation talks', { delay: 4 });
    await page.keyboard.press('Control+A');
  }
  await page.keyboard.press('Escape');
  const thumb = page.getByRole('region', { name: 'Timeline' }).getByRole('slider').first();
  await thumb.focus();
  for (let i = 0; i < 260; i++) await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2021-12-02/);
});
