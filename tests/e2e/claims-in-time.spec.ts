import { violationsIn } from './axe';
import { goToScreen, settled } from './go-to';
import { expect, test } from './guard';
import { dataset } from './model';

/** Each of another address than the one before, so that going there within the app is seen. */
const screens = [
  { width: 1440, height: 900, scheme: 'light', lang: 'en', at: '/?claims=all&clock=said' },
  { width: 1280, height: 800, scheme: 'dark', lang: 'nl', at: '/?claims=all&fill=claims' },
  { width: 390, height: 844, scheme: 'dark', lang: 'en', at: '/compare?a=group.russia&b=group.united-states' },
  { width: 390, height: 844, scheme: 'light', lang: 'nl', at: '/?claims=all&fill=claims' },
] as const;

test('claims in time stand clear on a desk and on a phone, light and dark, in both languages', async ({ page }) => {
  for (const [i, { width, height, scheme, lang, at }] of screens.entries()) {
    const told = `${width}×${height}, ${scheme}, ${lang}: ${at}`;
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    await (i > 0 ? goToScreen(page, `${at}&lang=${lang}`) : page.goto(`${at}&lang=${lang}`));
    const figure = page.getByRole('figure').first();
    await expect(figure.locator('[data-bar]').first(), told).toBeVisible();
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), told).toBeLessThanOrEqual(width);
    expect(await violationsIn(page, 'figure'), told).toEqual([]);
    // Names never stand on each other.
    const boxes = await figure.locator('svg text:not(:empty)').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const { left, right, top, bottom, width } = text.getBoundingClientRect();
        const isSeen = getComputedStyle(text).visibility === 'visible' && width > 0;
        return isSeen ? [{ text: text.textContent, left, right, top: top + 3, bottom: bottom - 3 }] : [];
      }),
    );
    expect(boxes.length, told).toBeGreaterThan(5);
    const over = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} on ${b.text}`),
    );
    expect(over, told).toEqual([]);
  }
});

test('a bar is chosen by the keys, and the focus stays with the bars', async ({ page }) => {
  await page.goto('/?lang=en&claims=all&clock=said');
  const figure = page.getByRole('figure', { name: /^Claims by/ });
  await figure.locator('svg [tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2022-02-14&to=2022-02-20/);
  await expect(page).toHaveURL(/kind=/);
  await expect(figure).toHaveAccessibleName('Claims by day and kind');
  // Other bars take the place of the chosen one; the focus stays with them.
  await expect(figure).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(figure.locator('svg [data-stop]:focus')).toHaveCount(1);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
});

test('the chart and its counts are taken away as files', async ({ page }) => {
  await page.goto('/?lang=en&claims=all&clock=said&fill=claims');
  const claims = page.getByRole('region', { name: 'Claims', exact: true });
  await expect(claims.locator('[data-bar]').first()).toBeVisible();
  const save = async (name: string): Promise<string> => {
    await claims.getByRole('button', { name: 'Save' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), claims.getByRole('button', { name }).click()]);
    return (await download.createReadStream()).toArray().then((parts) => Buffer.concat(parts).toString('utf8'));
  };
  const csv = await save('Counts in time as CSV');
  expect(csv.split('\n')[0]).toBe('start,end,kind,certain,possible,view_filter,view_link');
  const from = (day: string): number => Date.parse(day);
  const certain = dataset.claims.filter(
    ({ kind, said: { start, end } }) =>
      kind === 'diplomacy' &&
      start !== null &&
      end !== null &&
      from(start) >= from('2022-02-07') &&
      from(end) <= from('2022-02-13'),
  );
  expect(certain.length).toBeGreaterThan(5);
  expect(csv).toContain(`2022-02-07,2022-02-13,diplomacy,${certain.length},`);
  const svg = await save('The chart as SVG');
  expect(svg).toContain('hollow bars do not add up to');
  expect(svg).toContain('Certainly in this week');
  expect((svg.match(/<rect/g) ?? []).length).toBeGreaterThan(60);
});
