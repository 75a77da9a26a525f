import { expect, test } from './guard';
import { dataset } from './model';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone the four views, the filters and an event are within reach, and the page never scrolls sideways', async ({
  page,
}) => {
  const wide = async (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.goto('/?lang=nl');
  for (const name of ['Tijdlijn', 'Netwerk', 'Beweringen', 'Artikelen']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    expect(await wide(), name).toBeLessThanOrEqual(0);
  }
  await page.getByRole('button', { name: 'Data en filters' }).click();
  await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).click();
  for (const path of [
    `/events/${dataset.events[0]?.id}`,
    `/claims/${dataset.claims[0]?.id}`,
    '/articles/a000',
    '/compare',
    '/about',
    '/data',
  ]) {
    await page.goto(`${path}?lang=nl`);
    await expect(page.locator('main')).toBeVisible();
    expect(await wide(), path).toBeLessThanOrEqual(0);
  }
});
