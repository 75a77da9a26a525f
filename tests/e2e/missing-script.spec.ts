import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './guard';

// A script that is missing is an error on the console too.
test.use({ provoked: true, awaitsApp: false });

/** A file as it was built. Asking the server for it from here could meet a connection that the server is closing. */
const built = (name: string): string => readFileSync(path.resolve(process.env.AANLOOP_DIST ?? 'dist', name), 'utf8');

for (const [what, answer] of [
  ['is not there', { status: 404, body: 'no' }],
  ['is a web page', { status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' }],
] as const) {
  test(`where the script ${what} every page says so, after one more try`, async ({ page }) => {
    let asked = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) asked++;
    });
    await page.route('**/assets/*.js', (route) => route.fulfill(answer));
    for (const address of ['/', '/compare.html', '/about.html', '/nl/data.html']) {
      asked = 0;
      await page.goto(address);
      await expect(page.getByText('The script of this page could not be loaded')).toBeVisible();
      expect(asked, `${address} is loaded anew once`).toBe(2);
      await page.evaluate(() => sessionStorage.clear());
    }
  });
}

for (const [what, file] of [
  ['the script', 'first'],
  ['the words', 'words.en'],
] as const) {
  test(`where ${what} come${what === 'the script' ? 's' : ''} back, the one try more opens the app`, async ({
    page,
  }) => {
    let isGone = true;
    await page.route(`**/assets/${file}-*.js`, (route) => {
      if (!isGone) return route.continue();
      isGone = false;
      return route.fulfill({ status: 404, body: 'no' });
    });
    await page.goto('/?lang=en');
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
}

test('a browser that is too old is told so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Map, 'groupBy');
  });
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('/');
  await expect(page.getByText('This browser is older than Aanloop can be drawn in')).toBeVisible();
});

for (const isRenewed of [true, false]) {
  test(`where what checks other data is gone, ${isRenewed ? 'a renewed site is loaded anew once' : 'the page stays, and says so'}`, async ({
    page,
  }) => {
    let opened = 0;
    let looked = 0;
    await page.route(/:\d+\/\?lang=en$/, async (route) => {
      if (route.request().isNavigationRequest()) {
        opened++;
        return route.continue();
      }
      looked++;
      const page = built('index.html');
      await route.fulfill({
        contentType: 'text/html',
        body: isRenewed ? page.replaceAll('assets/first-', 'assets/first-new-') : page,
      });
    });
    await page.route('**/dataset.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: `${built('dataset.json')} ` }),
    );
    await page.route('**/assets/open-dataset-*.js', (route) => route.fulfill({ status: 404, body: 'no' }));
    await page.goto('/?lang=en');
    await expect.poll(() => looked).toBe(isRenewed ? 2 : 1);
    await expect(page.getByRole('alert')).toContainText('checks data could not be loaded');
    expect(opened).toBe(isRenewed ? 2 : 1);
  });
}
