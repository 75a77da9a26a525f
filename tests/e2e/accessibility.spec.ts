import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './guard';
import { dataset } from './model';

const paths = [
  '/',
  `/events/${dataset.events[0]?.id}`,
  `/actors/${dataset.relations[0]?.source}`,
  `/claims/${dataset.claims[0]?.id}`,
  `/articles/${dataset.articles[0]?.id}`,
  '/about',
  '/compare',
  '/data',
];

for (const lang of ['nl', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${lang}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      for (const path of paths) {
        test(`axe finds nothing on ${path}`, async ({ page }) => {
          await page.goto(`${path}?lang=${lang}`);
          await expect(page.locator('main')).toBeVisible();
          await page.waitForFunction(() => document.fonts.status === 'loaded');
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map(({ target }) => target.join(' '))
                .join(' | ')}`,
          );
          expect(found).toEqual([]);
        });
      }
    });
  }
}
