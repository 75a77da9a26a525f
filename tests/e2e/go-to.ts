import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Waits until the app stands in the place of the page that was published, or of the words before it. Those hold the same
 * links and pictures, so what takes hold of one may lose it.
 */
export const appStands = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !document.querySelector('#root > :is(.published, .waiting)'), null, { polling: 50 });

/** Gives the app an address as Back and Forward do: without a load of the page. */
export const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);

/** What the screen says of the link that it shows: that changes with the screen, a moment after the address. */
const shownLink = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const own = document.querySelector('header :is(a[lang][aria-current], a[target="_blank"])');
    return `${own?.getAttribute('href')} ${document.querySelector('[data-embed]')?.getAttribute('data-embed')}`;
  });

/** Two looks in which the page holds the same, and nothing is on its way. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let before = '';
        const look = (): void => {
          const now = `${document.body.innerHTML.length} ${document.title}`;
          const isWaiting =
            document.querySelector('[aria-busy="true"], #root > :is(.published, .waiting)') ||
            document.fonts.status !== 'loaded';
          if (now === before && !isWaiting) resolve();
          else requestAnimationFrame(() => setTimeout(look));
          before = now;
        };
        look();
      }),
  );

/** Goes to another screen within the app, and waits until it stands, in its language. */
export async function goToScreen(page: Page, address: string): Promise<void> {
  const before = await shownLink(page);
  await goTo(page, address);
  await expect.poll(() => shownLink(page), `the screen of ${address}`).not.toBe(before);
  // It is shown in the words of the screen before it until its own have come.
  const lang = new URL(address, page.url()).searchParams.get('lang');
  if (lang) await expect(page.locator('html'), `the language of ${address}`).toHaveAttribute('lang', lang);
  await settled(page);
}

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

/** Where a thing stands, once nothing is on its way any more: what came before may still move from under the pointer. */
export async function boxOf(thing: Locator): Promise<Box> {
  await settled(thing.page());
  const box = await thing.boundingBox();
  if (!box) throw new Error(`${thing} has no size`);
  return box;
}
