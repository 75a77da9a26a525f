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
