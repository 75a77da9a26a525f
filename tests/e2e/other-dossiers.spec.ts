import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Dataset } from '../../src/dataset/format';
import { violationsIn } from './axe';
import { goToScreen } from './go-to';
import { expect, test } from './guard';

/** A dossier of the fixtures, compiled as its author would. */
function dossierOf(name: string): { readonly text: string; readonly dataset: Dataset } {
  const out = mkdtempSync(path.join(tmpdir(), 'aanloop-'));
  const data = path.join('tests', 'fixtures', 'dossiers', name);
  const compiler = ['--import', './scripts/layers.mjs', 'src/compile/main.ts'];
  execFileSync(process.execPath, [...compiler, '--data', data, '--out', out]);
  const text = readFileSync(path.join(out, 'dataset.json'), 'utf8');
  return { text, dataset: JSON.parse(text) as Dataset };
}

const words = (text: Readonly<Record<string, string>>): string => text.en ?? Object.values(text)[0] ?? '';

for (const name of ['harbour', 'bridge']) {
  test(`every view of the dossier ${name} stands, opens what it shows, and axe finds nothing`, async ({ page }) => {
    const { text, dataset } = dossierOf(name);
    // As its own site would serve it; which file that is the build proves, and this one it has not seen.
    await page.route('**/dataset.json', (route) => route.fulfill({ contentType: 'application/json', body: text }));
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
      await page.goto(`/?lang=${lang}`);
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
    // What is in another language than the reader's says so, to programs and to people.
    const [tag] = dataset.dossier.languages ?? [];
    await page.goto('/?lang=nl');
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
});
