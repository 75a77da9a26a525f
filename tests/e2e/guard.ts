import { test as base, expect } from '@playwright/test';

/**
 * Every browser test runs under guard: a violation of the content policy, a request to another origin,
 * an error on the console or an uncaught exception fails it.
 */
export const test = base.extend<{ guard: string[] }>({
  guard: [
    async ({ page, baseURL }, use) => {
      const broken: string[] = [];
      const origin = new URL(baseURL ?? 'http://localhost').origin;
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin)
          broken.push(`foreign request: ${request.url()}`);
      });
      page.on('pageerror', (error) => broken.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') broken.push(`console: ${message.text()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(broken);
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
