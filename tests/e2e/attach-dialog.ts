import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the dialog in which articles are attached. */
export async function openAttachDialog(page: Page): Promise<Locator> {
  const articles = page.getByRole('region', { name: 'Articles' });
  await articles.getByRole('button', { name: 'Attach the articles' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Attach the articles' });
  await expect(dialog).toBeVisible();
  return dialog;
}
