import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { openAttachDialog } from '../e2e/attach-dialog';
import { expect, test } from '../e2e/guard';
import { makeDataset } from '../fixtures/arbitrary-dataset';
import { workbookOf } from '../fixtures/workbook';
import { tasksOf } from './main-thread';

/** The largest file that is opened, and the largest that is attached. */
const most = { opened: 25_000_000, attached: 10_000_000 };
const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** A dossier as large as the door lets in. */
const bigDossier = (): string => {
  for (let claims = 24_000; ; claims -= 2_000) {
    const text = JSON.stringify(
      makeDataset({
        seed: 3,
        articles: 40,
        actors: 300,
        events: 6_000,
        claims,
        relations: 6_000,
        questions: 20,
        retired: 0,
      }),
    );
    if (text.length < most.opened) return text;
  }
};

const rows = (count: number): string =>
  [
    'id,title,date,actor',
    ...Array.from(
      { length: count },
      (_, i) => `event-${i},Event ${i} of the harbour,2022-01-${10 + (i % 20)},actor-${i % 50}`,
    ),
  ].join('\n');

const opened: Readonly<Record<string, readonly [string, () => string | Uint8Array]>> = {
  'a dossier': ['dossier.json', bigDossier],
  'a dossier cut short': ['cut.json', () => bigDossier().slice(0, -20)],
  'lists within lists': ['deep.json', () => filled('[', most.opened)],
  'one text': ['one.json', () => `{"dossier":"${filled('x', most.opened - 20)}"}`],
  numbers: ['numbers.json', () => `[${filled('1,', most.opened - 3)}1]`],
  'names of no meaning': ['keys.json', () => `{${Array.from({ length: 1_400_000 }, (_, i) => `"k${i}":${i}`).join()}}`],
  words: ['words.json', () => filled('De haven bleef stil. ', most.opened)],
  noise: ['noise.json', () => randomBytes(most.opened)],
  'a table': ['events.csv', () => rows(380_000)],
  'a table of one line': ['events.csv', () => filled('event,', most.opened)],
  'a table with one open quotation': ['events.csv', () => `id,title\n"${filled('x,\n', most.opened - 20)}`],
  'a workbook': [
    'tables.xlsx',
    () =>
      workbookOf(
        new Map([
          [
            'events',
            rows(60_000)
              .split('\n')
              .map((line) => line.split(',')),
          ],
        ]),
      ),
  ],
  'an archive of zeros': ['tables.zip', () => zipSync({ 'events.csv': new Uint8Array(100_000_000) })],
};

const attached: Readonly<Record<string, readonly [string, () => string | Uint8Array]>> = {
  'words in one line': ['words.txt', () => filled('De haven bleef stil en niemand sprak. ', 990_000)],
  'one word': ['word.txt', () => filled('a', 990_000)],
  'too many words': ['long.txt', () => filled('De haven bleef stil en niemand sprak. ', most.attached)],
  'white space': ['white.txt', () => filled(' \n\t', most.attached)],
  'HTML of deep elements': ['deep.html', () => filled('<div>', most.attached)],
  'HTML of comments': ['comments.html', () => `<!doctype html>${filled('<!-- -->', most.attached - 40)}<p>geen`],
  'comments before HTML': ['before.html', () => `${filled('<!-- -->\n', most.attached - 40)}<table><td>geen`],
  'HTML of entities': ['entities.html', () => `<p>${filled('&amp;&#233;', most.attached - 20)}`],
  'HTML of attributes': ['attributes.html', () => `<p ${filled('a="b" ', most.attached - 20)}>geen`],
  'a tag that never ends': ['open.html', () => `<p>${filled('<', most.attached - 20)}`],
  quotations: ['quotes.txt', () => filled('“a” ', 990_000)],
  'a PDF': ['a.pdf', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(most.attached - 20)])],
  'a picture': ['a.png', () => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), randomBytes(most.attached - 20)])],
  'an archive': [
    'a.docx',
    () => zipSync({ 'word/document.xml': strToU8(filled('<w:p>', 2_000_000)), x: randomBytes(7_000_000) }),
  ],
  'more than is read': ['a.txt', () => filled('De haven. ', most.opened)],
};

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets go of a file of the disk over the page. */
const drop = async (page: Page, file: string, over: string): Promise<void> => {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'from-disk', hidden: true });
    document.body.append(input);
  });
  await page.locator('#from-disk').setInputFiles(file);
  await page.evaluate((to) => {
    const input = document.querySelector<HTMLInputElement>('#from-disk');
    const [one] = input?.files ?? [];
    const data = new DataTransfer();
    if (one) data.items.add(one);
    input?.remove();
    document
      .querySelector(to)
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, over);
};

/** Notes whether a way to stop and how far it is were ever on the screen, and for how long nothing was. */
const watchWork = (page: Page) =>
  page.evaluate(() => {
    const seen = { stop: false, progress: false, long: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.long = Math.max(seen.long, Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
    Object.assign(window, { seen });
    const look = (): void => {
      seen.stop ||= [...document.querySelectorAll('button')].some((one) => /^Stop/.test(one.textContent ?? ''));
      seen.progress ||=
        document.querySelector('progress, [role=progressbar]') !== null ||
        /\d+\s?%/.test(document.querySelector('[role=status]')?.textContent ?? '');
    };
    new MutationObserver(look).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  });

const measure = async (
  browser: Browser,
  page: Page,
  name: string,
  [file, make]: readonly [string, () => string | Uint8Array],
  act: (at: string) => Promise<string>,
) => {
  const at = path.join(folder, file);
  writeFileSync(at, make());
  await watchWork(page);
  await browser.startTracing(page, { categories: ['toplevel'] });
  const started = Date.now();
  const said = await act(at);
  const took = Date.now() - started;
  const tasks = tasksOf(await browser.stopTracing()).sort((a, b) => b - a);
  const seen = await page.evaluate(() => (window as unknown as { seen: object }).seen);
  console.log(
    `FILE ${name} | longest ${tasks
      .slice(0, 3)
      .map((one) => one.toFixed(0))
      .join(' ')} ms | ${took} ms | ${JSON.stringify(seen)} | ${said.replace(/\s+/g, ' ').slice(0, 200)}`,
  );
};

for (const [name, made] of Object.entries(opened))
  test(`what is opened: ${name}`, async ({ page, browser }) => {
    await page.goto('/?lang=en');
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await measure(browser, page, name, made, async (at) => {
      await drop(page, at, 'body');
      const done = page.locator('[data-dossier], [role=alert]').first();
      await done.waitFor();
      return (await done.textContent()) ?? '';
    });
  });

for (const [name, made] of Object.entries(attached))
  test(`what is attached: ${name}`, async ({ page, browser }) => {
    await page.goto('/?lang=en');
    const dialog = await openAttachDialog(page);
    await page.waitForLoadState('networkidle');
    await measure(browser, page, name, made, async (at) => {
      await drop(page, at, 'dialog[open] > div');
      const file = path.basename(at);
      const done = dialog.getByText(file).first();
      await done.waitFor();
      return (await dialog.textContent()) ?? '';
    });
  });
