import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import { dataset } from './model';

const paths = [
  '/',
  `/events/${dataset.events[0]?.id}`,
  `/actors/${dataset.relations[0]?.source}`,
  `/claims/${dataset.claims[0]?.id}`,
  `/articles/${dataset.articles[0]?.id}`,
];
const plain = ['/about', '/compare', '/data'];

const violations = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  // No frame is on these pages, so the results need not be put together on a page of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const result = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return result.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(' | ')}`,
  );
};

for (const lang of ['nl', 'en'] as const) {
  for (const path of lang === 'nl' ? [...paths, ...plain] : paths) {
    test(`axe finds nothing on ${path} in ${lang}, light and dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${path}?lang=${lang}`);
      await expect(page.locator('main')).toBeVisible();
      await page.waitForFunction(() => document.fonts.status === 'loaded');
      expect(await violations(page)).toEqual([]);
      // The theme changes colours and nothing else.
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('html')).toHaveCSS('color-scheme', /dark/);
      expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    });
  }
}
