import { expect, test } from './guard';

/** Clicks a thing within the page, in the first frame in which it is there: no hand is faster. */
const clickAtOnce = (selector: string): void => {
  const look = (): void => {
    const found = document.querySelector(selector);
    if (found) found.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

for (const [what, address] of [
  ['button[aria-label="Timeline as a table"]', /table=timeline/],
  ['button[aria-label="Enlarge Network"]', /fill=network/],
  ['input[type="radio"][value="sanctions"]', /claims=sanctions/],
  ['[data-mark^="event:"]', /\/events\//],
] as const) {
  test(`a click on ${what} counts as soon as it is there`, async ({ page }) => {
    await page.addInitScript(clickAtOnce, what);
    await page.goto('/?lang=en');
    await expect(page).toHaveURL(address);
  });
}

test('what has the focus on the published page has it in the app that takes its place', async ({ page }) => {
  const script = Promise.withResolvers<void>();
  await page.route('**/assets/first-*.js', async (route) => {
    await script.promise;
    await route.continue();
  });
  await page.goto('/?lang=en', { waitUntil: 'commit' });
  const question = page.getByRole('link', { name: 'Who said 100,000?' });
  await question.focus();
  script.resolve();
  await expect(page.locator('#main')).toBeVisible();
  await expect(question).toBeFocused();
});
