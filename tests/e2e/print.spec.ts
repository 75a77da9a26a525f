import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { goToScreen } from './go-to';
import { expect, test } from './guard';
import { dataset } from './model';

interface PrintedWord {
  readonly text: string;
  /** Where it ends, as a part of the width of its sheet. */
  readonly across: number;
  readonly down: number;
}

/** What stands on the sheets when the page is printed, and where: a computed style would not see a sheet that is blank. */
const printed = async (page: Page): Promise<readonly PrintedWord[]> => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const { numPages, getPage } = await getDocument({ data, verbosity: 0 }).promise.then((file) => ({
    numPages: file.numPages,
    getPage: (nth: number) => file.getPage(nth),
  }));
  const words: PrintedWord[] = [];
  let above = 0;
  for (let nth = 1; nth <= numPages; nth++) {
    const sheet = await getPage(nth);
    const [, , width = 1, height = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    for (const item of items)
      if ('str' in item)
        words.push({
          text: item.str,
          across: (item.transform[4] + item.width) / width,
          down: above + height - item.transform[5],
        });
    above += height;
  }
  return words;
};
const textOf = (words: Awaited<ReturnType<typeof printed>>): string =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

const [article] = dataset.articles;
const [event] = dataset.events;
const [claim] = dataset.claims;
const [actor] = dataset.actors;
if (!article || !event || !claim || !actor) throw new Error('the record is too small');

/** Each kind of page with what must be read on its sheets. */
const pages: readonly (readonly [string, string, readonly string[]])[] = [
  ['the dashboard', '/?lang=en', ['Timeline', 'Network', 'Claims', 'Articles', 'events', 'Putin']],
  ['a view that fills the screen', '/?lang=en&fill=network', ['Network', 'Putin']],
  ['tables', '/?lang=en&table=timeline,network,claims', ['Timeline', dataset.events[3]?.title.en ?? '']],
  ['an event', `/events/${event.id}?lang=en`, [event.title.en]],
  ['a claim', `/claims/${claim.id}?lang=en`, [claim.title.en]],
  ['an actor', `/actors/${actor.id}?lang=nl`, [actor.name.nl]],
  [
    'an article',
    `/articles/${article.id}?lang=nl`,
    [article.title.nl, article.digest.at(-1)?.text.nl.slice(0, 25) ?? ''],
  ],
  ['versions', '/compare?lang=en', ['How many Russian troops', dataset.questions[0]?.title.en ?? '']],
  ['data', '/data?lang=en', ['The data', 'articles']],
  ['how to read', '/about?lang=en', ['How to read']],
];

test('every kind of page is printed with its words on the sheets', async ({ page }) => {
  for (const [i, [name, address, wanted]] of pages.entries()) {
    if (i === 0) await page.goto(address);
    else await goToScreen(page, address);
    await expect(page.locator('main h1, main h2').first()).toBeVisible();
    // Views come in files of their own; the sheets hold what has come.
    for (const one of wanted) await expect(page.locator('main')).toContainText(one);
    await page.evaluate(() => document.fonts.ready);
    const words = textOf(await printed(page));
    for (const one of wanted) expect(words, name).toContain(one);
    expect(words.length, name).toBeGreaterThan(200);
  }
});

test('the dashboard is printed on one sheet, no view over another', async ({ page }) => {
  await page.goto('/?lang=en');
  // They are drawn in turns; the sheet holds what has come.
  for (const name of ['Timeline', 'Network', 'Claims', 'Articles'])
    await expect(page.getByRole('region', { name }).locator('h2')).not.toHaveText('');
  await expect(page.locator('main')).toContainText('Russian troops');
  await page.evaluate(() => document.fonts.ready);
  const words = await printed(page);
  const downTo = (wanted: RegExp): number => {
    const found = words.find(({ text }) => wanted.test(text));
    if (!found) throw new Error(`not printed: ${wanted}`);
    return found.down;
  };
  expect(downTo(/^Aanloop/)).toBeLessThan(downTo(/^Timeline/));
  // A lying sheet is 595 points high.
  expect(Math.max(...words.filter(({ text }) => text.trim() !== '').map(({ down }) => down))).toBeLessThan(595);
  expect(downTo(/^Articles appear/)).toBeLessThan(downTo(/^Network/));
  // Beside each other, as on the screen.
  expect(downTo(/^Network/)).toBe(downTo(/^Claims$/));
});

test('a picture that is drawn anew for paper is as wide as the room it has there', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(page.locator('main')).toContainText('Russian troops');
  await page.emulateMedia({ media: 'print' });
  const share = (): Promise<number> =>
    page.getByRole('region', { name: 'Network' }).evaluate((view) => {
      const widths = [...view.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width);
      return Math.max(...widths) / view.getBoundingClientRect().width;
    });
  await expect.poll(share).toBeGreaterThan(0.97);
});

test('what is asked stands on paper in words, without what one presses', async ({ page }) => {
  await page.goto('/?from=2022-01-01&to=2022-01-31&kind=sanctions&lang=en');
  await expect(page.locator('main')).toContainText('Sanctions');
  const words = textOf(await printed(page));
  expect(words).toContain('Claims of the kind Sanctions');
  expect(words).toContain('from 1 January 2022 to 31 January 2022');
  for (const control of ['Kind of claim', 'As known on', 'Clear all', 'Published'])
    expect(words).not.toContain(control);
});

test('a list is printed to its end', async ({ page }) => {
  await page.goto('/?claims=all&lang=en');
  const titles = dataset.claims.map(({ title }) => title.en);
  await expect(page.getByRole('region', { name: 'Claims' }).locator('li[aria-setsize]')).not.toHaveCount(0);
  // Letters that are set as one, as in “official”, are pieces of their own on paper.
  const letters = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
  const words = letters(textOf(await printed(page)));
  expect(titles.filter((title) => !words.includes(letters(title).slice(0, 20)))).toEqual([]);
});

test('a phone prints the view that it shows, whole', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?fill=claims&lang=en');
  await expect(page.locator('main')).toContainText('American troops');
  const words = textOf(await printed(page));
  for (const one of ['Russian troops', 'American troops', 'February']) expect(words).toContain(one);
  expect(words).not.toContain('Dates and filters');
});
