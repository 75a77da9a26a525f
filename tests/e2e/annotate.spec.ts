import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { admitDataset } from '@/dataset/admit-dataset';
import { decodeDataset } from '@/dataset/decode';
import { harbourTexts } from '../fixtures/harbour-plain';
import { expect, test } from './guard';

/** Goes on by Tab until what is wanted has the focus: whoever has only keys gets there so. */
async function tabTo(page: Page, isThere: () => boolean, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isThere)) return;
  }
  throw new Error('not reached by Tab');
}

/** The browser is told beforehand to hand over a choice of files: told together with the key, it may hear of the key first. */
const takeFiles = (page: Page): void => void page.on('filechooser', () => {});

const heard = (page: Page) => page.locator('section[aria-label="Your own articles"] > [role=status]');

/** Chooses the words by keys: down to the sentence, along to the word, and wider. */
async function choose(page: Page, down: number, along: number, wider: number): Promise<void> {
  await page.keyboard.press('Home');
  for (let i = 0; i < down; i++) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < along; i++) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < wider; i++) await page.keyboard.press('Shift+ArrowRight');
}

test('two texts become a dossier by the keyboard alone, that opens elsewhere from its file', async ({
  page,
  browser,
  baseURL,
}) => {
  takeFiles(page);
  await page.goto('/?edit=1&lang=en');
  await expect(page.getByRole('heading', { name: 'A dossier from your own articles' })).toBeVisible();
  await tabTo(page, () => document.activeElement?.matches('input[placeholder="My dossier"]') ?? false);
  await page.keyboard.type('Strike in the port');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(
    harbourTexts.map((text, i) => ({ name: `text-${i + 1}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  );
  await expect(page.getByRole('list', { name: 'Texts of this dossier' }).getByRole('listitem')).toHaveCount(2);
  // The day is proposed with its reason, and nothing goes on before a person has confirmed it.
  await expect(page.getByLabel('Published on').first()).toHaveValue('2026-03-12');
  await expect(page.getByRole('button', { name: 'Start reading' })).toHaveAttribute('aria-disabled', 'true');
  for (let i = 0; i < 2; i++) {
    await tabTo(page, () => document.activeElement?.matches('input[type=checkbox]:not(:checked)') ?? false);
    await page.keyboard.press('Space');
  }
  await tabTo(page, () => document.activeElement?.textContent === 'Start reading');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sentence]').first()).toBeFocused();
  await expect(page.locator('progress')).toHaveCount(0);
  await expect(page.getByText('none counts until you take it')).toBeVisible();

  // An actor: "Ilse Maanzaad".
  await choose(page, 4, 5, 1);
  await expect(heard(page)).toHaveText('Sentence 5: Ilse Maanzaad');
  await page.keyboard.press('1');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Ilse Maanzaad');
  await page.keyboard.press('Enter');
  await expect(heard(page)).toHaveText('Actor Ilse Maanzaad, made of “Ilse Maanzaad”.');
  await expect(page.locator('[data-sentence]').nth(4)).toBeFocused();

  // A claim with a number, the claimant and the hedge by the rules, the words by the person.
  await choose(page, 4, 7, 2);
  await page.keyboard.press('3');
  await expect(page.getByRole('combobox', { name: 'Who claims' })).toHaveValue('Ilse Maanzaad');
  await expect(page.getByText('after “according to”').first()).toBeVisible();
  await expect(page.locator('[name=comparator]')).toHaveValue('>');
  await expect(page.getByRole('textbox', { name: 'How many' })).toHaveValue('1200');
  await expect(page.getByRole('textbox', { name: 'What', exact: true })).toBeFocused();
  await page.keyboard.type('Over 1,200 people on strike');
  await page.keyboard.press('Enter');
  await expect(heard(page)).toContainText('Claim “Over 1,200 people on strike”');

  // An event on its day, with the day as the rules read it.
  await choose(page, 2, 0, 0);
  await page.keyboard.press('2');
  await page.keyboard.type('Talks end, the cranes stop');
  await expect(page.getByRole('textbox', { name: 'When' })).toHaveValue('2026-03-11/..');
  await page.keyboard.press('Enter');
  await expect(heard(page)).toContainText('Event “Talks end, the cranes stop”');

  // A date of its own for what was made before.
  await choose(page, 2, 0, 0);
  await page.keyboard.press('5');
  await expect(page.getByRole('textbox', { name: 'Date' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2026-03-11');
  await expect(page.getByText('Wednesday 11 March 2026')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heard(page)).toContainText('Date 2026-03-11');

  // A contact of the two who are named there, with the day of the event it is part of; the verb is for the person.
  await choose(page, 2, 0, 0);
  await page.keyboard.press('6');
  await expect(page.getByRole('combobox', { name: 'Does what' })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Who', exact: true })).toHaveValue('Havenbond');
  await expect(page.getByRole('combobox', { name: 'To or with whom' })).toHaveValue('Kadewerk');
  await expect(page.getByText('the only other one named in these words')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'When' })).toHaveValue('2026-03-11');
  await page.keyboard.type('accu');
  await expect(page.getByRole('combobox', { name: 'How it is meant' })).toHaveValue('hostile');
  await page.keyboard.press('Enter');
  await expect(heard(page)).toContainText('Contact “Havenbond accuses Kadewerk”');

  // Undone and done again, and left without a change.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(heard(page)).toContainText('Undone');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(heard(page)).toContainText('Done again');
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-sentence]').nth(2)).toBeFocused();
  await page.keyboard.press('Space');

  // A proposal is taken and another refused.
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(heard(page)).toContainText('Refused');

  await tabTo(page, () => document.activeElement?.textContent === 'Save as one file');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No nine words in a row are taken from a text.')).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('3 actors, one event, one claim, one contact.');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = test.info().outputPath('strike.json');
  await (await download).saveAs(file);
  await expect(page.getByText('all saved')).toBeVisible();

  // The checker: it opens whole, and nothing of the texts is in it.
  const text = readFileSync(file, 'utf8');
  const decoded = decodeDataset(text);
  expect(decoded.ok).toBe(true);
  if (!decoded.ok) return;
  expect(admitDataset(decoded.dataset).leftOut).toEqual([]);
  const [claim] = decoded.dataset.claims;
  expect(claim).toMatchObject({ claimant: 'ilse-maanzaad', quantity: { min: 1200, max: null, comparator: '>' } });
  expect(decoded.dataset.events[0]?.date).toMatchObject({ edtf: '2026-03-11', start: '2026-03-11' });
  expect(decoded.dataset.relations).toMatchObject([
    { source: 'havenbond', target: 'kadewerk', kind: 'accuses', sign: 'hostile', event: 'talks-end-the-cranes-stop' },
  ]);
  expect(text).not.toContain('have stood still since');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);

  // The folder of YAML, without the texts.
  await tabTo(page, () => document.activeElement?.textContent === 'Save as one file');
  await page.keyboard.press('Enter');
  await tabTo(page, () => document.activeElement?.textContent?.startsWith('Save as a folder') ?? false);
  const zipped = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const folder = test.info().outputPath('folder.zip');
  await (await zipped).saveAs(folder);
  const names = Object.keys(unzipSync(new Uint8Array(readFileSync(folder))));
  expect(names).toEqual(expect.arrayContaining(['dossier.yaml', 'claims/claims.yaml', 'articles/t1.yaml']));

  // Another profile opens it from its file.
  const profile = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
  const other = await profile.newPage();
  takeFiles(other);
  await other.goto('/?lang=en');
  await other.getByRole('heading', { level: 1 }).getByRole('button').press('Enter');
  const opened = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Open a file' }).press('Enter');
  await (await opened).setFiles(file);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Strike in the port');
  await expect(other.getByRole('link', { name: 'Sentence 2: Over 1,200 people on strike' })).toBeVisible();
  await expect(other.getByTestId('summary')).toHaveText('1 event and 1 claim in 1 article.');
  await expect(other.locator('[data-stop="actor:havenbond"]')).toBeVisible();
  await profile.close();
});

test('what is not saved is told in other tabs, and closing asks', async ({ page, context }) => {
  await page.goto('/?edit=1&lang=en');
  await page.getByLabel('Or paste the text of an article').fill(harbourTexts[1]);
  await page.getByRole('button', { name: 'Add the pasted text' }).click();
  await page.getByLabel('This day is right').check();
  await page.getByRole('button', { name: 'Start reading' }).click();
  await expect(page.getByText('one change not saved')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/about?lang=en');
  await expect(other.getByText('One change to a dossier of your own is not saved, in another tab.')).toBeVisible();
  // No link that is handed out leads into the annotator.
  await page.getByRole('button', { name: 'Share' }).click();
  for (const address of await page.locator('[data-address], input[readonly], code').allTextContents())
    expect(address).not.toContain('edit=1');
  await page.keyboard.press('Escape');
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;
  await other.close();
});
