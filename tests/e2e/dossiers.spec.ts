import { test as base, type Page } from '@playwright/test';
import { type DossierHost, dossierHost, file, madeDossier, redirect, shaOf } from './dossier-host';
import { expect, test, watch } from './guard';

const tram = madeDossier('new-tram-line', '1.2.0');
const strike = madeDossier('strike');

/** Lets go of a file over the page, as the browser does at the end of a drag. */
const drop = (page: Page, text: string, name = 'dossier.json'): Promise<void> =>
  page.evaluate(
    ([content, called]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], called, { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    [text, name] as const,
  );

const strip = (page: Page) => page.locator('[data-dossier]');
const title = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1 })).toContainText(name);

test('a file is dropped, kept, opened again after a reload, and removed in another tab', async ({ page, context }) => {
  await page.goto('/?lang=en');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await drop(page, tram, 'tram.json');
  await expect(strip(page)).toContainText('A file of yours');
  await title(page, 'Strike in the port (new-tram-line)');
  await expect(page).toHaveURL(`/?dossier=file:new-tram-line&sha=${shaOf(tram)}&lang=en`);
  // Not kept unless it is asked to be.
  await page.reload();
  await title(page, 'This link belongs to “new-tram-line”');
  await drop(page, tram, 'tram.json');
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.getByRole('link', { name: 'Who says what' }).click();
  await page.reload();
  await expect(strip(page)).toContainText('A file of yours');
  await expect(page).toHaveURL(/^[^?]*\/compare\?dossier=file:new-tram-line&sha=/);
  await page.goBack();
  await expect(page).toHaveURL(/\/\?dossier=file:new-tram-line&sha=/);
  await expect(strip(page)).toBeVisible();

  const other = await context.newPage();
  await other.goto('/?lang=en');
  await other.getByRole('heading', { level: 1 }).getByRole('button').click();
  const menu = other.getByRole('group', { name: 'Dossiers' });
  await expect(menu).toContainText(/tram\.json · 5 articles.*kept here, /);
  await menu.getByRole('button', { name: /^Remove “Strike in the port \(new-tram-line\)”/ }).click();
  await expect(menu).not.toContainText('tram.json');
  await expect(page.getByRole('button', { name: 'Keep on this device' })).toBeVisible();
  await page.reload();
  await title(page, 'This link belongs to “new-tram-line”');
});

test('a link to a file opens its view once the file is dropped, another version says so, another dossier is refused', async ({
  page,
}) => {
  const link = `/claims/about-100000-around-ukraine?dossier=file:new-tram-line&sha=${shaOf(tram)}&from=2021-12-01&lang=en`;
  await page.goto(link);
  await title(page, 'This link belongs to “new-tram-line”');
  await drop(page, strike);
  await expect(page.getByRole('alert')).toContainText('this one is called “strike”. Nothing was opened.');
  await drop(page, tram);
  await expect(strip(page)).toBeVisible();
  await expect(page).toHaveURL(link);
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(page.locator('[data-other-version]')).toHaveCount(0);
  await page.reload();
  await title(page, 'This link belongs to “new-tram-line”');
  const changed = tram.replace('"1.2.0"', '"1.2.1"');
  await drop(page, changed);
  await expect(page.locator('[data-other-version]')).toContainText('version 1.2.1');
  await page.getByRole('button', { name: 'Link to this version' }).click();
  await expect(page).toHaveURL(new RegExp(`sha=${shaOf(changed)}`));
  await expect(page.locator('[data-other-version]')).toHaveCount(0);
});

base.describe('a dossier of another host', () => {
  let host: DossierHost;
  let second: DossierHost;
  base.beforeEach(async () => {
    [host, second] = await Promise.all([dossierHost(), dossierHost()]);
  });
  base.afterEach(() => {
    host.close();
    second.close();
  });

  /** Goes there; what a page must not do fails the test, but for what is asked of that host. */
  const visit = async (page: Page, baseURL: string | undefined, address: string) => {
    const { broken } = await watch(page, new URL(baseURL ?? '').origin);
    await page.goto(address);
    return () =>
      broken.filter((line) => ![host, second].some(({ origin }) => line.startsWith(`foreign request: ${origin}/`)));
  };
  const allow = (page: Page): Promise<void> => page.getByRole('button', { name: 'Fetch and open' }).click();

  base(
    'is asked for once, without cookie or referrer, and opens on a second profile by its link',
    async ({ browser, page, context, baseURL }) => {
      host.serve('/strike.json', file(strike));
      // A host that has been visited has cookies of this reader.
      await context.addCookies([{ name: 'who', value: 'ann', url: host.origin }]);
      const broken = await visit(page, baseURL, `/?dossier=${host.origin}/strike.json&lang=en&from=2021-12-01`);
      // The main page may not fetch there, and hands over to the one that may.
      await expect(page).toHaveURL(/\/open\.html\?dossier=/);
      await title(page, `Open a dossier from ${new URL(host.origin).host}?`);
      expect(host.asked).toEqual([]);
      await allow(page);
      await expect(strip(page)).toContainText(`From ${new URL(host.origin).host}`);
      await expect(strip(page)).toContainText('not checked by this site · version 0.3.0 · fingerprint');
      await title(page, 'Strike in the port (strike)');
      expect(host.asked.map(({ url }) => url)).toEqual(['/strike.json']);
      expect(host.asked[0]?.headers).not.toHaveProperty('cookie');
      expect(host.asked[0]?.headers).not.toHaveProperty('referer');
      await expect(page).toHaveURL(
        new RegExp(`dossier=${host.origin}/strike.json%23strike&sha=${shaOf(strike)}&from=`),
      );
      // A step, a reload and Back keep it, and the host is not asked about again.
      await page.getByRole('link', { name: 'Who says what' }).click();
      await expect(page).toHaveURL(/open\.html\?dossier=.*&sha=.*&at=\/compare$/);
      await page.reload();
      await expect(strip(page)).toBeVisible();
      await page.goBack();
      await expect(strip(page)).toBeVisible();
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      const shared = await page.getByRole('group', { name: 'Share' }).locator('p').first().textContent();
      expect(shared).toContain('/open.html?dossier=');
      expect(broken()).toEqual([]);

      const profile = await browser.newContext({ locale: 'nl-NL' });
      const receiver = await profile.newPage();
      const alsoBroken = await visit(receiver, baseURL, page.url().replace('lang=en', 'lang=nl'));
      await receiver.getByRole('button', { name: 'Haal op en open' }).click();
      await expect(strip(receiver)).toContainText('niet gecontroleerd door deze site');
      await expect(receiver.locator('[data-other-version]')).toHaveCount(0);
      // Home is the other page, under the stricter policy.
      await receiver.getByRole('link', { name: 'Verlaat het' }).click();
      await expect(strip(receiver)).toHaveCount(0);
      await expect(receiver).not.toHaveURL(/open\.html/);
      expect(alsoBroken()).toEqual([]);
      await profile.close();
    },
  );

  base('that has changed says so, one of another id is refused', async ({ page, baseURL }) => {
    const link = `/open.html?dossier=${host.origin}/x.json%23strike&sha=${shaOf(strike)}&lang=en`;
    host.serve('/x.json', file(strike.replace('"0.3.0"', '"0.4.0"')));
    const broken = await visit(page, baseURL, link);
    await allow(page);
    await expect(page.locator('[data-other-version]')).toContainText('version 0.4.0');
    host.serve('/x.json', file(tram));
    await page.reload();
    await expect(page.getByRole('alert')).toContainText(
      'for the dossier “strike”, and this one is called “new-tram-line”',
    );
    await expect(strip(page)).toHaveCount(0);
    expect(broken()).toEqual([]);
  });

  base('that cannot be had is explained, whatever the reason', async ({ page, baseURL }) => {
    host.serve('/closed.json', file(strike, { 'content-type': 'application/json' }));
    host.serve('/page.json', file('<!doctype html><title>Not a dossier</title>'));
    host.serve('/huge.json', (response) => {
      response.writeHead(200, { 'access-control-allow-origin': '*' });
      // More than is opened, and not told beforehand.
      const part = Buffer.alloc(1_000_000, ' ');
      const push = (left: number): void => {
        if (left > 0 && !response.destroyed) response.write(part, () => push(left - 1));
        else response.end();
      };
      push(40);
    });
    host.serve('/moved.json', redirect('ftp://127.0.0.1/x.json'));
    const said = [
      ['/closed.json', /does not let other sites read it.*Access-Control-Allow-Origin/],
      ['/missing.json', /has no file at this address/],
      ['/page.json', /This is a web page, not a dossier/],
      ['/huge.json', /larger than a browser opens in comfort.*25,000,000 is the most/],
      ['/moved.json', /sent on to an address of another kind, and that was not followed/],
    ] as const;
    const broken = await visit(page, baseURL, `/open.html?dossier=${host.origin}/closed.json&lang=en`);
    await allow(page);
    for (const [i, [at, says]] of said.entries()) {
      if (i > 0) await page.goto(`/open.html?dossier=${host.origin}${at}&lang=en`);
      await expect(page.getByRole('alert'), at).toContainText(says);
    }
    await page.getByRole('link', { name: 'Go to this site’s dossier instead' }).click();
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
    // The policy is what does not follow: the reader's own page asked for nothing it may not.
    expect(broken().filter((line) => !/ftp:|\/moved\.json$/.test(line))).toEqual([]);
  });

  base('that comes slowly is shown coming, can be stopped, and opens', async ({ page, baseURL }) => {
    let send: (part: string, isLast?: boolean) => void = () => {};
    host.serve('/slow.json', (response) => {
      response.writeHead(200, { 'access-control-allow-origin': '*', 'content-length': Buffer.byteLength(strike) });
      send = (part, isLast = false) => (isLast ? response.end(part) : response.write(part));
      send(strike.slice(0, 100_000));
    });
    const broken = await visit(page, baseURL, `/open.html?dossier=${host.origin}/slow.json&lang=en`);
    await allow(page);
    await expect(page.getByText('Fetching slow.json: 100 kB so far')).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Fetching slow.json: 100 kB so far')).toBeVisible();
    send(strike.slice(100_000), true);
    await expect(strip(page)).toBeVisible();
    expect(broken()).toEqual([]);
  });

  base('that sent on to another host says from where it came in the end', async ({ page, baseURL }) => {
    host.serve('/x.json', redirect(`${second.origin}/y.json`));
    second.serve('/y.json', file(strike));
    const broken = await visit(page, baseURL, `/open.html?dossier=${host.origin}/x.json&lang=en`);
    await allow(page);
    const [from, by] = [second, host].map(({ origin }) => new URL(origin).host);
    await expect(strip(page)).toContainText(`From ${from}`);
    await expect(strip(page)).toContainText(`sent on by ${by}`);
    expect(second.asked[0]?.headers).not.toHaveProperty('referer');
    expect(broken()).toEqual([]);
  });
});
