import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';

const whole = readFileSync(path.join(import.meta.dirname, '..', '..', 'public', 'dataset.json'), 'utf8');

const cases: readonly {
  readonly name: string;
  readonly status?: number;
  readonly body: string;
  readonly says: RegExp;
}[] = [
  { name: 'missing', status: 404, body: 'no', says: /has no file dataset\.json/ },
  { name: 'empty', body: '', says: /is empty/ },
  { name: 'a web page in its place', body: '<!doctype html><title>Hello</title>', says: /A web page came back/ },
  { name: 'truncated', body: whole.slice(0, whole.length / 2), says: /stops halfway/ },
  { name: 'not JSON', body: 'dataset: [1, 2', says: /not valid JSON/ },
  {
    name: 'another version',
    body: whole.replace('"formatVersion":1', '"formatVersion":7').replace('"formatVersion": 1', '"formatVersion": 7'),
    says: /format version/,
  },
  { name: 'of another form', body: '{"formatVersion":1,"dossier":{}}', says: /agreed form/ },
];

for (const { name, status = 200, body, says } of cases) {
  base(`a dataset that is ${name} is explained, and Retry reads it again`, async ({ page }) => {
    let isBroken = true;
    await page.route('**/dataset.json', (route) => (isBroken ? route.fulfill({ status, body }) : route.continue()));
    await page.goto('/?lang=en&from=2022-01-01');
    await expect(page.getByRole('alert')).toContainText(says);
    isBroken = false;
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await expect(page).toHaveURL(/from=2022-01-01/);
  });
}

base('a dataset that cannot be reached is explained in Dutch too', async ({ page }) => {
  await page.route('**/dataset.json', (route) => route.abort());
  await page.goto('/?lang=nl');
  await expect(page.getByRole('alert')).toContainText('kon niet worden opgehaald');
  await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
});
