import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { crawlSite } from '../publish/crawl-site';
import { hostileLinks } from '../state/hostile-links';
import { awaitApp, expect, test, watch } from './guard';
import { dataset } from './model';

const folder = path.resolve(process.env.AANLOOP_DIST ?? 'dist');
const [event] = dataset.events.filter(({ salience }) => salience === 'core');
const claim = dataset.claims[3];
if (!event || !claim) throw new Error('the record is too small');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A server that knows files and nothing else; `missing` is what it says of what it does not have. */
const serve = async (
  root: string,
  base: string,
  missing: string | null,
): Promise<{ server: Server; origin: string }> => {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) : 'none';
    const file = path.join(root, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
    const found = existsSync(file) && statSync(file).isFile();
    const sent = found ? file : missing && path.join(root, missing);
    if (!sent) return response.writeHead(404).end('not found');
    response.writeHead(found ? 200 : 404, { 'content-type': types[path.extname(sent)] ?? 'application/octet-stream' });
    return createReadStream(sent).pipe(response);
  }).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
};

const items = [
  ...dataset.events.map(({ id, title }) => ({ file: `events/${id}`, title })),
  ...dataset.claims.map(({ id, title }) => ({ file: `claims/${id}`, title })),
  ...dataset.actors.map(({ id, name }) => ({ file: `actors/${id}`, title: name })),
  ...dataset.articles.map(({ id, title }) => ({ file: `articles/${id}`, title })),
];
const plain = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Each on a connection of its own: one that is kept may be closed by the server just as it is used again. */
const answerOf = (address: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    get(address, { agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }));
    }).on('error', reject);
  });

/** Asks for each without a browser; what it tells is what is wrong with the answers. */
const ask = async (
  wanted: readonly { readonly address: string; readonly status: number; readonly holds: readonly string[] }[],
): Promise<string[]> => {
  const faults: string[] = [];
  for (const { address, status, holds } of wanted) {
    const { status: answered, text } = await answerOf(address);
    if (answered !== status) faults.push(`${address}: ${answered}`);
    for (const part of holds) if (!text.includes(part)) faults.push(`${address} lacks ${part}`);
  }
  return faults;
};

const shows = (page: Page, lang: 'nl' | 'en', title: string): Promise<void> =>
  expect(
    page
      .getByRole('region', { name: /Details|Articles|Artikelen/ })
      .getByRole('heading', { name: title, exact: true })
      .first(),
    lang,
  ).toBeVisible();

base('the built site has no fault that a crawler finds', () => {
  const { faults, pages } = crawlSite(folder, '/', '');
  expect(faults).toEqual([]);
  const { events, claims, actors, articles } = dataset;
  expect(pages.length).toBeGreaterThanOrEqual(2 * (events.length + claims.length + actors.length + articles.length));
  // Every date, name and sentence of an item stands on its page, in both languages.
  const of = (file: string): string => pages.find((page) => page.file === file)?.html ?? '';
  const digest = dataset.articles.flatMap((one) => one.digest);
  for (const item of events) {
    for (const [lang, file] of [
      ['en', `events/${item.id}.html`],
      ['nl', `nl/events/${item.id}.html`],
    ] as const) {
      expect(of(file)).toContain(plain(item.summary[lang]));
      for (const evidence of item.evidence) {
        expect(of(file)).toContain(plain(digest.find(({ id }) => id === evidence.digest)?.text[lang] ?? 'none'));
      }
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === 'firefox', 'WebDriver BiDi cannot switch scripts off.');
  test('published pages show what, when, who and the evidence, and lead on', async ({ page }) => {
    await page.goto(`/nl/events/${event.id}.html`);
    await expect(page.getByRole('heading', { level: 1, name: event.title.nl })).toBeVisible();
    await expect(page.getByText(event.summary.nl)).toBeVisible();
    await page
      .getByRole('link', { name: /Zin \d+ van artikel/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/nl\/articles\/a\d+\.html#/);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/');
    await page.getByRole('link', { name: claim.title.en, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: claim.title.en })).toBeVisible();
  });
});

test('the app takes over a published page in its language, without a blank', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { blank: false, loading: false };
    Object.assign(window, { seen });
    let drawn = false;
    const look = (): void => {
      const root = document.getElementById('root');
      if (root?.firstElementChild) drawn = true;
      else if (drawn) seen.blank = true;
      if (root?.querySelector('[role=status]')?.textContent?.includes('dataset laden')) seen.loading = true;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`/nl/events/${event.id}.html?from=2021-12-01`);
  await expect(
    page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: event.title.nl }),
  ).toBeVisible();
  await expect(page).toHaveURL(/lang=nl/);
  await expect(page.getByRole('region', { name: 'Tijdlijn' })).toBeVisible();
  const seen = await page.evaluate(() => (window as unknown as { seen: object }).seen);
  expect(seen).toMatchObject({ blank: false, loading: false });
});

// That each of them opens its item once it is answered is proven in tests/app/deep-links.test.tsx; that the browser
// shows it on this server, in deep-links.spec.ts.
base(
  'on a server that answers what it does not have with index.html every deep link is answered',
  async ({ baseURL }) => {
    expect(
      await ask(
        items.map(({ file }) => ({ address: `${baseURL}/${file}`, status: 200, holds: ['<script type="module"'] })),
      ),
    ).toEqual([]);
  },
);

base.describe('on plain servers', () => {
  base('under a sub-path without rewrites every address that the app shows opens again', async ({ browser }) => {
    const at = '/news/aanloop/';
    const site = mkdtempSync(path.join(tmpdir(), 'aanloop-site-'));
    const env = { ...process.env, AANLOOP_SITE: `https://aanloop.example${at}` };
    const node = (...args: string[]) => execFileSync(process.execPath, args, { env, stdio: 'ignore' });
    node('node_modules/vite/bin/vite.js', 'build', '--outDir', site, '--emptyOutDir');
    node('scripts/publish.ts', site, '--without-pictures');
    const { server, origin } = await serve(site, at, null);
    const wanted = items.flatMap(({ file, title }) =>
      (['en', 'nl'] as const).map((lang) => ({
        address: `${origin}${at}${lang === 'en' ? '' : 'nl/'}${file}.html`,
        status: 200,
        holds: [`<h1>${plain(title[lang])}</h1>`, `<script type="module" crossorigin src="${at}assets/`],
      })),
    );
    const pages = ['index', 'compare', 'about', 'data'].flatMap((name) =>
      [`${name}.html`, `nl/${name}.html`].map((file) => ({ address: `${origin}${at}${file}`, status: 200, holds: [] })),
    );
    expect(await ask([...wanted, ...pages])).toEqual([]);

    const page = awaitApp(await browser.newPage({ locale: 'en-GB' }));
    const { broken } = await watch(page, origin);
    await page.goto(`${origin}${at}nl/events/${event.id}.html`);
    await shows(page, 'nl', event.title.nl);
    // At the root nothing is known of the host; it is asked, and then every link and the bar name files.
    await page.goto(`${origin}${at}?lang=en&from=2021-11-01`);
    const mark = page.getByRole('region', { name: 'Timeline' }).locator(`[data-mark="event:${event.id}"]`);
    await expect(page.getByRole('link', { name: 'Who says what' }).first()).toHaveAttribute(
      'href',
      `${at}compare.html?from=2021-11-01&lang=en`,
    );
    await mark.click();
    await shows(page, 'en', event.title.en);
    expect(page.url()).toBe(`${origin}${at}events/${event.id}.html?from=2021-11-01&lang=en`);
    await page.reload();
    await shows(page, 'en', event.title.en);
    expect(broken).toEqual([]);
    await page.close();
    server.close();
    rmSync(site, { recursive: true });
  });

  base('with nothing but 404.html every path opens', async ({ browser }) => {
    const { server, origin } = await serve(folder, '/', '404.html');
    const wanted = items.flatMap(({ file, title }) => [
      { address: `${origin}/${file}`, status: 404, holds: ['<main class="waiting">', '<script type="module"'] },
      { address: `${origin}/${file}.html`, status: 200, holds: [`<h1>${plain(title.en)}</h1>`] },
    ]);
    expect(await ask(wanted)).toEqual([]);
    const page = awaitApp(await browser.newPage({ locale: 'en-GB' }));
    const { broken } = await watch(page, origin);
    await page.goto(`${origin}/claims/${claim.id}?lang=en`);
    await shows(page, 'en', claim.title.en);
    await page.goto(`${origin}/nowhere/about?lang=nl`);
    await expect(page.getByText('nowhere/about')).toBeVisible();
    expect(broken).toEqual([]);
    await page.close();
    server.close();
  });
});

test('hostile links give a usable page and no foreign request', async ({ page }) => {
  // All two hundred are read in tests/state/hostile-links.test.ts and drawn in tests/app/odd-links.test.tsx; here are those
  // in which the browser itself has a part: paths, fragments, and the longest.
  const chosen = hostileLinks.filter(
    (link) => !link.startsWith('/?') || link.length > 4000 || /%[A-F]|__proto__/.test(link),
  );
  expect(chosen.length).toBeGreaterThan(50);
  // One view at a time, as on a phone: as many dashboards would be drawn for nothing.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/events/Not_An_Id?kind=%25&lang=en');
  await expect(page.getByText('Part of this link could not be used')).toBeVisible();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline).toBeVisible();
  // The router reads each as a step of the history, as Back and Forward would give it.
  const broken = await page.evaluate(async (links) => {
    const faults: string[] = [];
    for (const link of links) {
      try {
        window.history.pushState(null, '', link);
      } catch {
        // The browser itself refuses what is not of this origin.
        continue;
      }
      window.dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      if (!document.querySelector('main, [data-embed]')) faults.push(`no page: ${link.slice(0, 80)}`);
      if (document.body.textContent.includes('part of the page failed')) faults.push(`failed: ${link.slice(0, 80)}`);
    }
    return faults;
  }, chosen);
  expect(broken).toEqual([]);
});

test('Share copies a link that opens the same view, cites it, and saves images', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'WebDriver BiDi tells of no download that a page makes.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/events/${event.id}?from=2021-11-01&claims=all&lang=en`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const panel = page.getByRole('group', { name: 'Share' });
  await panel.getByRole('button', { name: 'Copy link to this view' }).click();
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const address = await copied();
  expect(new URL(address).pathname).toBe(`/events/${event.id}.html`);
  await panel.getByRole('button', { name: 'Copy the sentence' }).click();
  expect(await copied()).toContain(`from 1 November 2021: `);
  expect(await copied()).toContain(address);
  await expect(page.locator('main')).toHaveAccessibleDescription(/^Events and claims from 1 November 2021: .*Open: /);
  await panel.getByRole('button', { name: 'Copy CSL-JSON' }).click();
  expect(JSON.parse(await copied())[0]).toMatchObject({ type: 'dataset', URL: address });
  // Every view is saved from its own menu; this one shows the way there.
  await panel.getByRole('button', { name: 'Save Timeline as a picture' }).click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByLabel('Title')).toBeFocused();
  for (const form of ['SVG', 'PNG']) {
    const download = page.waitForEvent('download');
    await timeline.getByRole('button', { name: `Picture (${form})` }).click();
    const file = await (await download).path();
    expect(statSync(file).size).toBeGreaterThan(20_000);
    if (form === 'PNG') continue;
    // The headline, what is counted, where from and where to; none of the buttons and none of their labels.
    const words = [...readFileSync(file, 'utf8').matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');
    for (const told of ['Events and claims from 1 November 2021', 'Source: Aanloop', 'Dataset', 'Articles: 1 '])
      expect(words).toContain(told);
    expect(words.replace(/ |&amp;/g, (found) => found.slice(0, -1))).toContain(new URL(address).pathname);
    expect(words).not.toMatch(/Zoom|Enlarge|How to read|Table/);
  }
  await page.goto(address);
  await expect(
    page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: event.title.en }),
  ).toBeVisible();
  await expect(page).toHaveURL(/from=2021-11-01&claims=all/);
});

test('in a frame: the view changes, the parent copies the link, and the same view opens', async ({
  browser,
  baseURL,
}) => {
  const holder = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>holder</title><script>window.told = []; addEventListener('message', (e) => told.push({ origin: e.origin, data: e.data }));</script>
      <iframe src="${baseURL}/?embed=timeline&lang=en&from=2021-11-01" width="800" height="200"></iframe><script src="${baseURL}/embed.js"></script>`);
  }).listen(0);
  await new Promise((resolve) => holder.once('listening', resolve));
  const page = awaitApp(await browser.newPage({ locale: 'nl-NL' }));
  await page.goto(`http://localhost:${(holder.address() as AddressInfo).port}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(frame.getByRole('region', { name: 'Network' })).toHaveCount(0);
  await expect(frame.getByRole('link', { name: 'Open in Aanloop' })).toBeVisible();
  // It asks for its height, and the page's script gives it.
  const height = async (): Promise<number> => (await page.locator('iframe').boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(400);
  expect(await height()).toBeLessThanOrEqual(720);
  await frame.locator(`[data-mark="event:${event.id}"]`).first().click();
  type Told = { origin: string; data: { type: string; link?: string; address?: string } };
  const links = (): Promise<Told[]> =>
    page.evaluate(() => (window as unknown as { told: Told[] }).told.filter(({ data }) => data.type === 'link'));
  await expect.poll(async () => (await links()).at(-1)?.data.link).toContain(`/events/${event.id}?from=2021-11-01`);
  const last = (await links()).at(-1);
  expect(last?.origin).toBe(baseURL);
  // The page asks the frame for something else, and a stranger asks in vain.
  await page.evaluate(
    ([origin, link]) => {
      const [inner] = document.getElementsByTagName('iframe');
      inner?.contentWindow?.postMessage({ aanloop: 1, type: 'set-link', link: '//host.example/x' }, origin ?? '');
      inner?.contentWindow?.postMessage({ aanloop: 1, type: 'set-link', link }, origin ?? '');
    },
    [baseURL ?? '', `/claims/${claim.id}?lang=en`],
  );
  await expect.poll(async () => (await links()).at(-1)?.data.link).toContain(`/claims/${claim.id}`);
  await page.goto(last?.data.address ?? '');
  await expect(
    page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: event.title.en }),
  ).toBeVisible();
  await expect(page).toHaveURL(/from=2021-11-01/);
  await page.close();
  holder.close();
});
