import { boxOf, goToScreen } from './go-to';
import { expect, test } from './guard';
import { dataset } from './model';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone a finger on the dates scrolls the page or chooses days, and a close-up says what it leaves out', async ({
  page,
}) => {
  await page.goto('/?lang=en&view=2022-01-05..2022-01-14');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const left = timeline.locator('summary').filter({ hasText: 'not in view' });
  await expect(left).toBeVisible();
  const marks = timeline.locator('ol [data-mark^="event:"]');
  const near = await marks.count();
  await timeline.getByRole('button', { name: 'Whole period' }).tap();
  await expect(left).toBeHidden();
  expect(await marks.count(), 'the close-up left some out').toBeGreaterThan(near);
  // Counted in one look: another view may come in between two.
  const [axes, coverage] = await page.evaluate(() =>
    ['[data-axis="time"]', '[data-coverage]'].map((one) => document.querySelectorAll(one).length),
  );
  expect(coverage, 'coverage under each axis of time').toBe(axes);

  const box = await boxOf(timeline.locator('[data-brush]'));
  const fingers = await page.context().newCDPSession(page);
  const drag = async (x: number, y: number, byX: number, byY: number): Promise<void> => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + byX * at, y: y + byY * at, id: 0 }],
      });
    await touch('touchStart', 0);
    for (let step = 1; step <= 8; step++) await touch('touchMove', step / 8);
    await touch('touchEnd', 1);
  };
  const scrolled = (): Promise<number> => page.evaluate(() => window.scrollY);
  const middle = box.y + box.height / 2;
  await drag(box.x + box.width * 0.3, middle, box.width * 0.3, 0);
  await expect(page).toHaveURL(/from=.*to=/);
  expect(await scrolled(), 'along the dates it chooses').toBe(0);
  const chosen = page.url();
  await drag(box.x + box.width * 0.5, middle, 0, -200);
  await expect.poll(scrolled, 'across them it scrolls').toBeGreaterThan(50);
  const before = await scrolled();
  await drag(200, 600, 0, -300);
  await expect.poll(scrolled, 'and so it does on the list').toBeGreaterThan(before + 50);
  expect(page.url()).toBe(chosen);
});

test('on a phone the four views, the filters and an event are within reach, and the page never scrolls sideways', async ({
  page,
}) => {
  // Not the window's own width: what is too wide makes a phone's window wider too.
  const wide = async (): Promise<number> => (await page.evaluate(() => document.documentElement.scrollWidth)) - 390;
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
    await goToScreen(page, `${path}?lang=nl`);
    expect(await wide(), path).toBeLessThanOrEqual(0);
  }
});
