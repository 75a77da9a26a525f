import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { largeDossier } from '../fixtures/large-dossier';
import { expect, test } from './guard';
import { dataset } from './model';

const network = (page: Page): Locator => page.getByRole('region', { name: /^(Network|Netwerk)$/ });

const serve = async (page: Page, actors: number, relations: number): Promise<void> => {
  const body = JSON.stringify(largeDossier(actors, relations));
  await page.route('**/dataset.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
};

/** Pairs of labels of the picture whose letters, as they are set, lie over each other. */
const overlaps = (page: Page): Promise<{ labels: number; pairs: string[] }> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const labels = [...document.querySelectorAll('svg [data-mark^="actor:"] text')].map((label) => ({
      name: label.textContent ?? '',
      lines: [...label.querySelectorAll('tspan')].map((line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    }));
    const pairs = labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => {
        // The box of a line is higher than its letters by the leading of the type.
        const meet = a.lines.some((p) =>
          b.lines.some(
            (q) => p.left < q.right && q.left < p.right && p.top + 3 < q.bottom - 3 && q.top + 3 < p.bottom - 3,
          ),
        );
        return meet ? [`${a.name} / ${b.name}`] : [];
      }),
    );
    return { labels: labels.length, pairs };
  });

test('no label lies over another, on a desk and in a hand, in both languages, folded or not', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [width, height, address] of [
    [1280, 800, '/?'],
    [1280, 800, '/?fill=network'],
    [390, 844, '/?fill=network'],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const rest of ['lang=en', 'lang=nl', 'lang=en&level=state', 'lang=nl&level=institution']) {
      await page.goto(`${address}&${rest}`);
      await expect(network(page).locator('[data-mark^="actor:"] text').first()).toBeVisible();
      const { labels, pairs } = await overlaps(page);
      expect(pairs, `${address}${rest} at ${width}`).toEqual([]);
      expect(labels).toBeGreaterThan(7);
    }
  }
});

test('the picture, its drawing for print and the network itself can be taken away', async ({ page }) => {
  await page.goto('/?lang=en&fill=network&actor=vladimir-putin');
  const save = async (name: RegExp): Promise<Buffer> => {
    await network(page).getByRole('button', { name: 'Save', exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    await page.keyboard.press('Escape');
    return readFile(await file.path());
  };
  const svg = (await save(/SVG/)).toString();
  const headline = await network(page).getByRole('heading', { level: 2 }).innerText();
  expect(svg).toContain(`<title>${headline}</title>`);
  expect(svg).toContain('Source: Aanloop');
  const written = await page.evaluate(
    (text) =>
      new Promise<number>((done) => {
        const image = new Image();
        image.onload = () => done(image.naturalWidth);
        image.onerror = () => done(0);
        image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      }),
    svg,
  );
  expect(written).toBeGreaterThan(800);
  expect((await save(/PNG/)).subarray(1, 4).toString()).toBe('PNG');
  const gexf = (await save(/GEXF/)).toString();
  const wanted = dataset.relations.filter(({ source, target }) => [source, target].includes('vladimir-putin'));
  expect([...gexf.matchAll(/<edge id="([^"]+)"/g)].map(([, id]) => id).sort()).toEqual(
    wanted.map(({ id }) => id).sort(),
  );
});

test('opening an actor from a network that fills the screen keeps it there', async ({ page }) => {
  await page.goto('/?lang=en&fill=network');
  await page.locator('[data-mark="actor:vladimir-putin"]').press('Enter');
  await expect(page).toHaveURL(/\/actors\/vladimir-putin\?fill=network/);
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  await expect(page.locator('[data-mark="actor:vladimir-putin"]')).toHaveAttribute('data-open', 'true');
});

test('ten thousand actors are painted, and walked by the same keys', async ({ page }) => {
  test.setTimeout(180_000);
  await serve(page, 10_000, 20_000);
  await page.goto('/?lang=en&fill=network');
  const view = network(page);
  await expect(view.locator('canvas')).toHaveAttribute('data-painted', '10000', { timeout: 30_000 });
  expect(await view.locator('svg [data-mark]').count()).toBeLessThan(100);
  const colors = await view.locator('canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const seen = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      if (data[i + 3] === 255) seen.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    return seen.size;
  });
  expect(colors).toBeGreaterThan(6);

  const stop = view.locator('svg [tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  const at = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
  const first = await at();
  await page.keyboard.press('ArrowRight');
  await expect.poll(at).not.toBe(first);
  await page.keyboard.press('e');
  await expect.poll(at).toMatch(/^edge:/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(at).toMatch(/^actor:/);
  await view.getByRole('button', { name: 'Find', exact: true }).click();
  await page.keyboard.type('actor-7777');
  await page.keyboard.press('Enter');
  await expect.poll(at).toBe('actor:actor-7777');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/actors\/actor-7777/);
});
