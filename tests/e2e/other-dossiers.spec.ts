import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Dataset } from '../../src/dataset/format';
import { workbookOf } from '../fixtures/workbook';
import { crawlSite } from '../publish/crawl-site';
import { violationsIn } from './axe';
import { goToScreen } from './go-to';
import { expect, test } from './guard';

/** The site of a dossier of the fixtures, made by the command that its author gives: `npm run build -- --data DIR`. */
function buildSite(name: string): { readonly site: string; readonly dataset: Dataset } {
  const data = test.info().outputPath(name);
  cpSync(path.join('tests', 'fixtures', 'dossiers', name), data, { recursive: true });
  execFileSync(process.execPath, ['scripts/build.ts', '--data', data], { stdio: ['ignore', 'pipe', 'pipe'] });
  const site = path.join(data, 'site');
  const dataset: Dataset = JSON.parse(readFileSync(path.join(site, 'dataset.json'), 'utf8'));
  return { site, dataset };
}

/** Gives the page the files of a site, as a static host would: an address without a file of its own has the shell. */
const serve = (page: Page, site: string): Promise<unknown> =>
  page.route('**/*', (route) => {
    const at = path.join(site, decodeURIComponent(new URL(route.request().url()).pathname));
    const isFile = (one: string): boolean => existsSync(one) && statSync(one).isFile();
    const found = [at, `${at}.html`, path.join(at, 'index.html')].find(isFile);
    return route.fulfill({ path: found ?? path.join(site, '404.html') });
  });

const words = (text: Readonly<Record<string, string>>): string => text.en ?? Object.values(text)[0] ?? '';

for (const name of ['harbour', 'bridge']) {
  test(`the built site of the dossier ${name} stands in every view, opens what it shows, and axe finds nothing`, async ({
    page,
  }) => {
    const { site, dataset } = buildSite(name);
    await serve(page, site);
    const [event] = dataset.events;
    const [claim] = dataset.claims;
    const [relation] = dataset.relations;
    const [article] = dataset.articles;
    if (!event || !claim || !relation || !article) throw new Error(`${name} is empty`);
    const opened = [
      [`/events/${event.id}`, words(event.title)],
      [`/claims/${claim.id}`, words(claim.proposition)],
      [`/actors/${relation.source}`, words(dataset.actors.find(({ id }) => id === relation.source)?.name ?? {})],
    ] as const;
    for (const lang of ['en', 'nl'] as const) {
      await (lang === 'en' ? page.goto('/?lang=en') : goToScreen(page, '/?lang=nl'));
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words(dataset.dossier.title));
      for (const region of lang === 'en'
        ? ['Timeline', 'Network', 'Claims', 'Articles']
        : ['Tijdlijn', 'Netwerk', 'Beweringen', 'Artikelen']) {
        await expect(page.getByRole('region', { name: region, exact: true })).toBeVisible();
      }
      await expect(page.locator('[data-mark^="event:"]').first()).toBeVisible();
      await expect(page.locator('[data-stop^="actor:"]').first()).toBeVisible();
      expect(await violationsIn(page)).toEqual([]);
    }
    for (const [link, says] of opened) {
      await goToScreen(page, `${link}?lang=en`);
      await expect(page.getByRole('region', { name: 'Details' })).toContainText(says);
      expect(await violationsIn(page)).toEqual([]);
    }
    const [sentence] = article.digest;
    await page.goto(`/articles/${article.id}?lang=en#${sentence?.id}`);
    await expect(page.locator(`[id="${sentence?.id}"]`)).toBeInViewport();
    await expect(page.locator(`[id="${sentence?.id}"]`)).toContainText(words(sentence?.text ?? {}).slice(0, 8));
    // A paragraph runs the way its words do, its sentences too.
    const [language = ''] = dataset.dossier.languages ?? [];
    await expect(page.locator(`[id="${sentence?.id}"] > [lang]`)).toHaveAttribute('lang', language);
    await expect(page.locator('[data-paragraph] div:has(> [id])').first()).toHaveCSS(
      'direction',
      language === 'ar' ? 'rtl' : 'ltr',
    );
    expect(await violationsIn(page)).toEqual([]);
    for (const [link, heading] of [
      ['/compare', 'Who says what'],
      ['/data', 'Data'],
      ['/?claims=troops', ''],
      ['/?claims=sanctions', ''],
      ['/?table=timeline,network,claims', ''],
      ['/?lanes=group', ''],
    ] as const) {
      await goToScreen(page, `${link}${link.includes('?') ? '&' : '?'}lang=en`);
      if (heading !== '') await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
      await expect(page.locator('main')).toBeVisible();
      await expect(page.getByText(/could not be (?:drawn|shown)/i)).toHaveCount(0);
    }
    // Every item has a page of its own in both languages, for those who run no script.
    const { faults, pages } = crawlSite(site, '/', '');
    // An article may name where it appeared.
    const outward = dataset.articles.flatMap(({ url }) => (url ? [`leads off the site: ${url}`] : []));
    expect(faults.filter((fault) => !outward.some((one) => fault.endsWith(one)))).toEqual([]);
    const { events, claims, actors, articles } = dataset;
    expect(pages).toHaveLength(2 * [events, claims, actors, articles].reduce((sum, { length }) => sum + length, 0));
    // What is in another language than the reader's says so, to programs and to people.
    const [tag = ''] = dataset.dossier.languages ?? [];
    const published = readFileSync(path.join(site, 'nl', 'events', `${event.id}.html`), 'utf8');
    expect(published).toContain('<html lang="nl"');
    expect(published).toContain(` lang="${tag}"`);
    expect(published).toContain(event.title[tag]);
    await goToScreen(page, '/?lang=nl');
    const told = page.locator(`[lang="${tag}"]`).first();
    await expect(told).toBeVisible();
    if (tag === 'ar') await expect(told).toHaveCSS('direction', 'rtl');
  });
}

/** Lets go of a file over the page, as the browser does at the end of a drag. */
const drop = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    ([called, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], called));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );

test('the example that the site serves opens as a dossier, and a table at fault says where', async ({ page }) => {
  await page.goto('/data?lang=en');
  const link = page.getByRole('link', { name: 'a filled example' });
  const address = await link.getAttribute('href');
  // As it was built: asking the server for it from here could meet a connection that the server is closing.
  const built = path.join(process.env.AANLOOP_DIST ?? 'dist', new URL(address ?? '', page.url()).pathname);
  await drop(page, 'example-tables.zip', readFileSync(built));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The last night boat');
  await expect(page).toHaveURL(/dossier=file:harbour/);
  await drop(page, 'events.csv', new TextEncoder().encode('id,date_edtf\nfirst,9/10/2017\n'));
  await expect(page.getByText('These tables do not make a dossier yet.')).toBeVisible();
  await expect(page.getByText('add a sheet or file named articles')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The last night boat');
  // So large that its reader would unpack it in a worker made of a string, which the policy refuses.
  const rows = Array.from({ length: 9_000 }, (_, i) => [`event-${i}`, `Night boat ${i} leaves the harbour on time`]);
  await drop(page, 'tables.xlsx', workbookOf(new Map([['events', [['id', 'title'], ...rows]]])));
  await expect(page.getByText('tables.xlsx was not opened')).toBeVisible();
  await expect(page.getByText('add a sheet or file named articles')).toBeVisible();
});
