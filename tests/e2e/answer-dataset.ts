import type { Page, Route } from '@playwright/test';

/** Answers whoever asks for the dataset; a page that brings it itself comes without it. */
export async function answerDataset(page: Page, answer: (route: Route) => unknown): Promise<void> {
  await page.addInitScript(() => {
    // What comes with a page is taken away before any script of the app runs.
    new MutationObserver(() => document.getElementById('site-dataset')?.remove()).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await page.route('**/dataset.json', answer);
}
