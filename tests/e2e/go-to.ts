import type { Page } from '@playwright/test';

/** Gives the app an address as Back and Forward do: without a load of the page. */
export const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);
