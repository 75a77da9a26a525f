import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import { dataset } from './model';

/** Saves a view as SVG and reads the file: its words, and the items its marks stand for. */
async function savedPicture(page: Page, name: string, size: string) {
  const view = page.getByRole('region', { name, exact: true });
  const form = view.locator('[data-save-form]');
  await view.locator('[data-action="save"]').first().click();
  await form.locator('select').first().selectOption(size);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', { name: '(SVG)', exact: false }).click(),
  ]);
  const svg = readFileSync(await file.path(), 'utf8');
  const words = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');
  const marks = (kind: string): Set<string> =>
    new Set([...svg.matchAll(new RegExp(`data-mark="${kind}:([^"]+)"`, 'g'))].map(([, id]) => id ?? ''));
  const [, width, height] = /width="(\d+)" height="(\d+)" viewBox/.exec(svg) ?? [];
  return { svg, words, marks, width: Number(width), height: Number(height) };
}

const wholly = { en: /(\d+) events drawn, none left out/, nl: /(\d+) gebeurtenissen getekend, niets weggelaten/ };
const partly = {
  en: /(\d+) of (\d+) events drawn; (.*?)\. Articles:/,
  nl: /(\d+) van (\d+) gebeurtenissen getekend; (.*?)\. Artikelen:/,
};

for (const [lang, width, height, size] of [
  ['en', 1280, 800, 'page'],
  ['nl', 390, 844, 'column'],
  ['en', 1024, 768, 'slide'],
] as const) {
  test(`a saved timeline holds what it counts, or says what it leaves out (${lang}, ${width}, ${size})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`/?lang=${lang}`);
    const name = { en: 'Timeline', nl: 'Tijdlijn' }[lang];
    const { words, marks, ...box } = await savedPicture(page, name, size);
    const all = dataset.events.length;
    const drawn = marks('event');
    for (const id of drawn) expect(dataset.events.map((event) => event.id)).toContain(id);
    const whole = wholly[lang].exec(words);
    if (whole) expect([Number(whole[1]), drawn.size]).toEqual([all, all]);
    else {
      const [, said, of, why = ''] = partly[lang].exec(words) ?? [];
      expect([Number(said), Number(of)]).toEqual([drawn.size, all]);
      const missing = dataset.events.filter(({ id }) => !drawn.has(id));
      const folded = Number(/(\d+) (?:not shown|niet getoond)/.exec(why)?.[1] ?? 0);
      // Each that is missing for another reason than room is named.
      expect(missing.filter(({ title }) => why.includes(title[lang].replaceAll('&', '&amp;'))).length).toBe(
        missing.length - folded,
      );
      if (size === 'page') expect(folded).toBe(0);
    }
    if (size === 'slide') expect(box).toMatchObject({ width: 1280, height: 720 });
    // Its key tells of every kind of mark that stands in it.
    expect(words).toContain({ en: 'on this day or any day earlier', nl: 'op deze dag of welke dag eerder ook' }[lang]);
    expect(words).toContain({ en: 'United States', nl: 'Verenigde Staten' }[lang]);
  });
}

test('a saved list of claims holds each of them, and a saved network says how much of it is drawn', async ({
  page,
}) => {
  await page.goto('/?lang=en&claims=all');
  const claims = await savedPicture(page, 'Claims', 'page');
  expect(claims.words).toContain(`${dataset.claims.length} claims drawn, none left out.`);
  const told = claims.words.replaceAll(/\s+/g, ' ');
  const absent = dataset.claims.filter(({ title }) => title && !told.includes(title.en.replaceAll('&', '&amp;')));
  expect(absent.map(({ id }) => id)).toEqual([]);
  const network = await savedPicture(page, 'Network', 'page');
  const [, actors, lines] = /(\d+) of \d+ actors and (\d+) of \d+ lines drawn/.exec(network.words) ?? [];
  const edges = [...network.marks('edge')].filter((id) => !id.endsWith('~within'));
  expect([Number(actors), Number(lines)]).toEqual([network.marks('actor').size, edges.length]);
});

test('title and theme of a saved picture are chosen', async ({ page }) => {
  await page.goto('/?lang=en');
  const view = page.getByRole('region', { name: 'Articles', exact: true });
  await view.locator('[data-action="save"]').click();
  await view.getByLabel('Title').fill('Five articles');
  await view.getByLabel('Theme').selectOption('dark');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    view.getByRole('button', { name: 'Picture (SVG)' }).click(),
  ]);
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).toContain('>Five articles<');
  expect(/<rect width="100%" height="100%" fill="rgb\((\d+)/.exec(svg)?.[1]).toMatch(/^\d\d?$/);
  await expect(page.locator('[data-picture-stage]')).toHaveCount(0);
});

test('a saved comparison holds each version that it counts', async ({ page }) => {
  await page.goto('/compare?lang=en&a=group.russia&b=group.united-states');
  await expect(page.locator('[data-bar]').first()).toBeVisible();
  const { words } = await savedPicture(page, 'Who says what', 'page');
  const told = words.replaceAll(/\s+/g, ' ');
  const [, certain, possible = '0'] = /questions?, (\d+) claims(?:, (\d+) possible)? in view/.exec(told) ?? [];
  expect(Number(certain)).toBeGreaterThan(10);
  expect(told).toContain(`${Number(certain) + Number(possible)} claims drawn, none left out`);
});
