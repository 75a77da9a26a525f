import type { Page } from '@playwright/test';
import { lookAt } from './axe';
import { goToScreen, settled } from './go-to';
import { expect, test } from './guard';
import { checkPixels } from './pixel-contrast';
import { screens } from './screens';

const widths = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
const opposite = { light: 'dark', dark: 'light' } as const;

/** The strips of sentences are narrower than a finger; the table of articles and each article lead to the same. */
const strips = '[data-mark^="sentence:"]';

const look = async (page: Page, rules: readonly string[] | null) => {
  const { violations, incomplete } = await lookAt(page, {
    rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  });
  const faults = violations
    .filter(([id, target]) => id !== 'target-size' || !target.includes(strips))
    .map(([id, target]) => `${id}: ${target}`);
  const undecided = incomplete.flatMap(([id, target]) => (id === 'color-contrast' ? [target] : []));
  const { checked, faint } = await checkPixels(page, undecided);
  return { faults: [...new Set(faults)].slice(0, 5), faint: faint.slice(0, 5), undecided: undecided.length, checked };
};

/** Each state is looked at in both themes on a desk and on a phone, once in each language. */
for (const [lang, kind, theme] of [
  ['nl', 'desk', 'light'],
  ['en', 'phone', 'dark'],
  ['en', 'desk', 'dark'],
  ['nl', 'phone', 'light'],
] as const) {
  test(`axe and the pixels find nothing in ${lang}, on a ${kind}, ${theme} first`, async ({ page }, info) => {
    await page.setViewportSize(widths[kind]);
    const found: Record<string, readonly string[]> = {};
    const sum = { screens: 0, undecided: 0, checked: 0 };
    for (const [i, { name, path, desk }] of screens.entries()) {
      if (desk && kind === 'phone') continue;
      const isOwn = (i % 2 === 0) === ((lang === 'nl') === (kind === 'desk'));
      if (!isOwn) continue;
      const { pathname, searchParams, hash } = new URL(path, 'http://x');
      searchParams.set('lang', lang);
      const address = `${pathname}?${searchParams}${hash}`;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      // Within the app, since a load would only draw the same; but what a hand does begins on a page of its own.
      if (sum.screens === 0 || desk) {
        await page.goto(address);
        await page.locator('main').waitFor();
        await settled(page);
      } else await goToScreen(page, address);
      await desk?.(page);
      for (const [scheme, rules] of [
        [theme, null],
        // The theme changes colours and nothing else.
        [opposite[theme], ['color-contrast', 'link-in-text-block']],
      ] as const) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await expect(page.locator('html')).toHaveCSS('color-scheme', new RegExp(scheme));
        const { faults, faint, undecided, checked } = await look(page, rules);
        sum.screens++;
        sum.undecided += undecided;
        sum.checked += checked;
        if (faults.length + faint.length > 0) found[`${name}, ${scheme}`] = [...faults, ...faint];
      }
    }
    info.annotations.push({
      type: 'screens',
      description: `${sum.screens} screens, ${sum.undecided} texts undecided by axe, ${sum.checked} read from pixels`,
    });
    expect(found).toEqual({});
  });
}
