import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './guard';

const whole = readFileSync(path.join(import.meta.dirname, '..', '..', 'public', 'dataset.json'), 'utf8');

const cases: readonly {
  readonly name: string;
  readonly status?: number;
  readonly body: string;
  readonly says: RegExp;
}[] = [
  { name: 'missing', status: 404, body: 'no', says: /has no data at this address/ },
  { name: 'forbidden', status: 403, body: 'no', says: /asks for permission/ },
  { name: 'asked too often', status: 429, body: 'later', says: /just now/ },
  { name: 'failing', status: 502, body: 'no', says: /The fault is there/ },
  { name: 'empty', body: '', says: /is empty/ },
  { name: 'a web page in its place', body: '<!doctype html><title>Hello</title>', says: /A web page came back/ },
  { name: 'truncated', body: whole.slice(0, whole.length / 2), says: /stops halfway/ },
  { name: 'not JSON', body: 'dataset: [1, 2', says: /not valid JSON/ },
  {
    name: 'another version',
    body: whole.replace('"formatVersion":1', '"formatVersion":7').replace('"formatVersion": 1', '"formatVersion": 7'),
    says: /format version/,
  },
  {
    name: 'of a million years',
    body: JSON.stringify({
      ...JSON.parse(whole),
      dossier: { ...JSON.parse(whole).dossier, period: { start: '0001-01-01', end: '9999-12-31' } },
    }),
    says: /Its period has 3,652,059 days/,
  },
  {
    name: 'nested too deep',
    body: `{"formatVersion":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    says: /100,001 deep/,
  },
  { name: 'of another form', body: '{"formatVersion":1,"dossier":{}}', says: /agreed form/ },
];

// A file that is missing or cannot be reached is an error on the console too.
test.use({ provoked: true });

// Each fault is met by Retry on the page that told of the one before: every way of reading it again is walked.
test('a dataset that cannot be used is explained, whatever its fault, and Retry reads it again', async ({ page }) => {
  let sent: { status?: number; body: string } | null = null;
  await page.route('**/dataset.json', (route) => (sent ? route.fulfill({ status: 200, ...sent }) : route.continue()));
  for (const [i, { name, status = 200, body, says }] of cases.entries()) {
    sent = { status, body };
    if (i === 0) await page.goto('/?lang=en&from=2022-01-01');
    else await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('alert'), name).toContainText(says);
  }
  sent = null;
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(page).toHaveURL(/from=2022-01-01/);
});

test('a dataset that cannot be reached is explained in Dutch too', async ({ page }) => {
  await page.route('**/dataset.json', (route) => route.abort());
  await page.goto('/?lang=nl');
  await expect(page.getByRole('alert')).toContainText('konden niet worden opgehaald');
  await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
});
