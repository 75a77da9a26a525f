import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import { checkPixels } from './pixel-contrast';
import { screens } from './screens';

const widths = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
const opposite = { light: 'dark', dark: 'light' } as const;

/** The strips of sentences are narrower than a finger; the table of articles and each article lead to the same. */
const strips = '[data-mark^="sentence:"]';

const look = async (page: Page, rules: readonly string[] | null) => {
  // No frame is on these pages, so the results need not be put together on a page of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations', 'incomplete'],
    rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  });
  const { violations, incomplete } = await axe.analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes
      .map(({ target }) => target.join(' '))
      .filter((target) => id !== 'target-size' || !target.includes(strips))
      .map((target) => `${id}: ${target}`),
  );
  const undecided = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
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
      const address = new URL(path, 'http://x');
      address.searchParams.set('lang', lang);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(`${address.pathname}${address.search}${address.hash}`);
      await page.locator('main, [data-embed]').first().waitFor();
      await page.waitForFunction(() => document.fonts.status === 'loaded');
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
