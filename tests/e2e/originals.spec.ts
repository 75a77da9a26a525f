import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Request } from '@playwright/test';
import { openAttachDialog } from './attach-dialog';
import { expect, test } from './guard';
import { invented, inventedRecord } from './invented';
import { dataset } from './model';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'articles');
const absent = '../shared/articles is not here: there is nothing to attach';
const atHand = existsSync(folder);
const files = atHand ? readdirSync(folder).sort() : [];

const attach = async (page: Page): Promise<void> => {
  await openAttachDialog(page);
  await page.locator('input[type=file]').setInputFiles(files.map((name) => path.join(folder, name)));
  await expect(page.getByRole('list', { name: 'Attached articles' }).getByRole('listitem')).toHaveCount(files.length);
};

const stored = (page: Page) =>
  page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);

const passageCount = (article: string): number => {
  const evidence = [
    ...dataset.events.flatMap((event) => event.evidence),
    ...dataset.relations.flatMap((relation) => relation.evidence),
    ...dataset.claims.flatMap((claim) => claim.reports.flatMap((report) => report.evidence)),
  ];
  return new Set(evidence.flatMap((one) => (one.article === article ? `${one.start} ${one.end}` : []))).size;
};

/** The icon of a tab, which the browser asks for by itself, and parts of the app, whose addresses can hold nothing of a text. */
const isOfSite = (request: Request): boolean => {
  const { origin } = new URL(request.frame().url());
  return request.method() === 'GET' && /^\/(?:icon\.svg|assets\/[\w.-]+\.js)$/.test(request.url().replace(origin, ''));
};

test('the five articles are known byte for byte, read with their marks, and go nowhere', async ({ page }) => {
  test.skip(!atHand, absent);
  await page.goto('/articles/a000');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => !isOfSite(request) && asked.push(request.url()));
  await attach(page);
  for (const { id } of dataset.articles) {
    const item = page.locator(`li[data-article="${id}"]`);
    await expect(item).toContainText(`all ${passageCount(id)} passages stand where they were read`);
    await expect(item).toHaveAttribute('data-exact', 'true');
  }
  await page.getByRole('button', { name: 'Close' }).last().click();
  for (const { id, digest } of dataset.articles) {
    await page.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `/articles/${id}?lang=en&marks=all`);
    await page.getByRole('radio', { name: 'Original' }).check({ force: true });
    // The article before this one may still be on the screen.
    await expect(page.locator(`[data-original="${digest[0]?.id}"]`)).toBeAttached();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-original]')).toHaveCount(digest.length);
    await expect(page.locator('[data-passage]').first()).toBeVisible();
    await expect(page.locator('[data-passage]:not([data-status="exact"])')).toHaveCount(0);
    // Each sentence shows exactly the stretch of the file that the record names.
    const text = readFileSync(path.join(folder, `${id.slice(1)}.txt`), 'utf8');
    for (const { id: sentence, start, end } of digest) {
      expect(await page.locator(`[data-original="${sentence}"]`).textContent(), sentence).toBe(text.slice(start, end));
    }
  }
  expect(asked).toEqual([]);
  expect(await stored(page)).toEqual([0, 0, '', 0, 0]);
});

test('copies are kept only when that is chosen, and gone in one click', async ({ page }) => {
  test.skip(!atHand, absent);
  await page.goto('/articles/a000');
  await attach(page);
  await page.getByRole('checkbox', { name: /Keep them on this device/ }).check();
  expect((await stored(page))[0], 'each by itself').toBe(files.length);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Original' })).toHaveCount(1);
  await openAttachDialog(page);
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByText('Nothing is attached.')).toBeVisible();
  expect(await stored(page)).toEqual([0, 0, '', 0, 0]);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Original' })).toHaveCount(0);
});

interface Handed {
  readonly files?: readonly { readonly name: string; readonly type: string; readonly text: string }[];
  readonly text?: string;
}

/** Hands something over as the browser does at the end of a drag or on a paste. */
const hand = (page: Page, kind: 'dragover' | 'drop' | 'paste', to: string, { files = [], text }: Handed) =>
  page
    .locator(to)
    .first()
    .evaluate(
      (element, [type, given, words]) => {
        const data = new DataTransfer();
        for (const one of given) data.items.add(new File([one.text], one.name, { type: one.type }));
        if (words !== undefined) data.setData('text/plain', words);
        const options = { bubbles: true, cancelable: true };
        const event =
          type === 'paste'
            ? new ClipboardEvent(type, { ...options, clipboardData: data })
            : new DragEvent(type, { ...options, dataTransfer: data });
        element.dispatchEvent(event);
        return event.defaultPrevented;
      },
      [kind, files, text] as const,
    );

test('articles are attached by a drop and by a paste, several at once, as text and as HTML', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'There no paste that a script makes carries files.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.route('**/dataset.json', (route) => route.fulfill({ json: inventedRecord() }));
  await page.goto('/?lang=en');
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
  const [first, second] = invented;
  if (!first || !second) throw new Error('no articles');
  const files = [
    { name: 'one.txt', type: 'text/plain', text: first.text },
    { name: 'two.html', type: 'text/html', text: second.html },
  ];
  const dialog = page.getByRole('dialog', { name: 'Attach the articles' });
  const attached = dialog.getByRole('listitem');
  // A file dragged over the page opens the dialog instead of leaving the page.
  expect(await hand(page, 'dragover', 'main', { files })).toBe(true);
  await expect(dialog).toBeVisible();
  const body = 'dialog[open] > div';
  expect(await hand(page, 'drop', body, { files })).toBe(true);
  await expect(attached).toHaveCount(2);
  await expect(attached.nth(0)).toContainText('Exactly article');
  await expect(attached.nth(1)).toContainText('3 of 3 passages found as they were read');
  const remove = async (): Promise<void> => {
    await dialog.getByRole('button', { name: 'Remove all' }).click();
    await expect(attached).toHaveCount(0);
  };
  await remove();
  // Words dragged from another window.
  await hand(page, 'drop', body, { text: second.text });
  await expect(attached).toContainText('Exactly article');
  await remove();
  // Pasted anywhere in the dialog: files, and words; several in turn.
  await hand(page, 'paste', 'dialog[open] h2', { files });
  await expect(attached).toHaveCount(2);
  await remove();
  await hand(page, 'paste', 'dialog[open] h2', { text: first.text.replace('vier', 'zes') });
  await expect(attached).toContainText('2 of 3 passages found as they were read (1 changed)');
  // Pasted by the keys into the field, where it can be read before it is added.
  await page.evaluate((text) => navigator.clipboard.writeText(text), second.text);
  await dialog.getByRole('textbox').focus();
  await page.keyboard.press('Control+v');
  await expect(dialog.getByRole('textbox')).toHaveValue(second.text);
  await dialog.getByRole('button', { name: 'Add the pasted text' }).click();
  await expect(attached).toHaveCount(2);
  await hand(page, 'drop', body, { text: 'Nothing of ours.' });
  await expect(attached.last()).toContainText('Not one of ours');
  expect(await stored(page)).toEqual([0, 0, '', 0, 0]);
});

const tags = [
  'script',
  'img',
  'svg',
  'iframe',
  'object',
  'embed',
  'a',
  'body',
  'form',
  'style',
  'math',
  'template',
  'video',
];
const attributes = [
  'src="javascript:alert(1)"',
  'onerror=alert(1) src=x',
  'onload=alert(1)',
  'href="javascript:alert(1)"',
  'style="background:url(javascript:alert(1))"',
  'srcdoc="<script>alert(1)</script>"',
  'onmouseover="alert(1)"',
  'formaction=javascript:alert(1)',
  'data="data:text/html,<script>alert(1)</script>"',
  'onfocus=alert(1) autofocus',
];
const bodies = ['alert(1)', '</script><script>alert(1)</script>'];
const payloads = tags.flatMap((tag) =>
  attributes.flatMap((attribute) => bodies.map((body) => `<${tag} ${attribute}>${body}</${tag}>`)),
);

test('hostile text and HTML of 250 kinds is text and nothing else', async ({ page }) => {
  test.skip(!atHand, absent);
  expect(payloads.length).toBeGreaterThanOrEqual(250);
  await page.goto('/articles/a000?lang=en');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => !isOfSite(request) && asked.push(request.url()));
  page.on('dialog', () => asked.push('a dialog'));
  await openAttachDialog(page);
  const text = readFileSync(path.join(folder, '000.txt'), 'utf8');
  // Between the paragraphs of an article that is ours, so that it is shown.
  const poisoned = `${text}\n\n${payloads.join('\n\n')}`;
  const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = `<!doctype html><html><head><title>x</title></head><body>${text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('')}${payloads.join('\n')}<p>${escaped(payloads.join(' '))}</p></body></html>`;
  for (const [name, content, least] of [
    ['poisoned.txt', poisoned, payloads.length],
    ['poisoned.html', html, 100],
  ] as const) {
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(content) }]);
    await expect(page.locator('li[data-article="a000"]')).toContainText(name);
    await expect(page.locator('li[data-article="a000"]')).toContainText(
      `${passageCount('a000')} of ${passageCount('a000')} passages found`,
    );
    await page.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('radio', { name: 'Original' }).check({ force: true });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const shown = await page.evaluate(() => ({
      text: document.querySelector('[data-opened]')?.textContent ?? '',
      live: document.querySelectorAll(
        '[data-opened] :is(script, img, iframe, object, embed, form, style, math, template, video, [onerror], [onload], [onfocus], [onmouseover])',
      ).length,
      links: [...document.querySelectorAll('[data-opened] a')].filter((a) =>
        a.getAttribute('href')?.startsWith('javascript'),
      ).length,
    }));
    expect(shown.live).toBe(0);
    expect(shown.links).toBe(0);
    expect(shown.text.split('alert(1)').length - 1, name).toBeGreaterThanOrEqual(least);
    if (name === 'poisoned.txt') for (const payload of payloads) expect(shown.text).toContain(payload);
    await page.getByRole('radio', { name: 'Retold' }).check({ force: true });
    await openAttachDialog(page);
  }
  expect(asked).toEqual([]);
  expect(await stored(page)).toEqual([0, 0, '', 0, 0]);
});
