import { test as base, expect, type Page } from '@playwright/test';
import { appStands } from './go-to';

/** What the console says of a violation, so that it is told from what a test provokes. */
const policy = 'content policy: ';

export interface Watched {
  /** A violation of the content policy, a request to another origin, an uncaught exception. */
  readonly broken: string[];
  /** Errors on the console. */
  readonly said: string[];
}

/** Notes all that a page does and must not, from its next navigation on. */
export async function watch(page: Page, origin: string): Promise<Watched> {
  const watched: Watched = { broken: [], said: [] };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin)
      watched.broken.push(`foreign request: ${request.url()}`);
  });
  page.on('pageerror', (error) => watched.broken.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    (message.text().startsWith(policy) ? watched.broken : watched.said).push(message.text());
  });
  await page.addInitScript((prefix) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`${prefix}${event.violatedDirective} ${event.blockedURI}`);
    });
  }, policy);
  return watched;
}

/** Has a page wait for the app whenever it goes to an address. Who wants what is there before says `waitUntil: 'commit'`. */
export function awaitApp(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (address, options) => {
    const response = await goto(address, options);
    if (options?.waitUntil !== 'commit') await appStands(page);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    await appStands(page);
    return response;
  };
  return page;
}

/**
 * Every browser test runs under guard: what a page must not do fails it, and so does an error on the console, unless the
 * test itself provokes what the browser reports there (`test.use({ provoked: true })`). Its pages go to the app, unless it
 * is about what stands there before (`test.use({ awaitsApp: false })`).
 */
export const test = base.extend<{ provoked: boolean; awaitsApp: boolean; guard: undefined }>({
  provoked: [false, { option: true }],
  awaitsApp: [true, { option: true }],
  context: async ({ context, awaitsApp, javaScriptEnabled }, use) => {
    const newPage = context.newPage.bind(context);
    if (awaitsApp && javaScriptEnabled !== false) context.newPage = async () => awaitApp(await newPage());
    await use(context);
  },
  guard: [
    async ({ page, baseURL, provoked }, use) => {
      const { broken, said } = await watch(page, new URL(baseURL ?? 'http://localhost').origin);
      await use(undefined);
      expect(broken).toEqual([]);
      if (!provoked) expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
