import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { largeDossier } from '../fixtures/large-dossier';
import { boxOf } from './go-to';
import { expect, test } from './guard';
import { dataset } from './model';

const network = (page: Page): Locator => page.getByRole('region', { name: /^(Network|Netwerk)$/ });

const serve = async (page: Page, actors: number, relations: number): Promise<void> => {
  const body = JSON.stringify(largeDossier(actors, relations));
  await page.route('**/dataset.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
};

/** Pairs of labels of the picture whose boxes lie over each other, as the browser has set them. */
const overlaps = (page: Page): Promise<{ labels: number; pairs: string[] }> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const labels = [...document.querySelectorAll('svg [data-mark^="actor:"] text')].map((label) => ({
      name: label.textContent ?? '',
      lines: [...label.querySelectorAll('tspan')].map((line) => line.getBoundingClientRect()),
    }));
    const pairs = labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => {
        const meet = a.lines.some((p) =>
          b.lines.some((q) => p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom),
        );
        return meet ? [`${a.name} / ${b.name}`] : [];
      }),
    );
    return { labels: labels.length, pairs };
  });

test('no label lies over another, on a desk and in a hand, in both languages, folded or not', async ({ page }) => {
  await page.goto('/?lang=en');
  for (const [width, height, fill] of [
    [1280, 800, ''],
    [1280, 800, '&fill=network'],
    [390, 844, '&fill=network'],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const rest of ['lang=en', 'lang=nl', 'lang=en&level=state', 'lang=nl&level=institution']) {
      // As the browser goes forth: the page is read once for all of them.
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `/?${rest}${fill}`);
      const marks = network(page).locator('svg [data-mark^="actor:"]');
      for (const part of `${rest}${fill}`.split('&'))
        await expect(marks.first()).toHaveAttribute('href', new RegExp(part));
      // Labels are placed once the picture has its size.
      await expect.poll(async () => (await overlaps(page)).pairs, `${rest}${fill} at ${width}`).toEqual([]);
      // Where the picture is lowest few names have room, and who is drawn without one is told beside it.
      const least = fill === '' ? 2 : 6;
      await expect.poll(async () => (await overlaps(page)).labels, `${rest}${fill} at ${width}`).toBeGreaterThan(least);
    }
  }
});

test('the picture, its drawing for print and the network itself can be taken away', async ({ page }) => {
  await page.goto('/?lang=en&fill=network&actor=vladimir-putin');
  await network(page).getByRole('button', { name: 'Reduce Network' }).click();
  await expect(network(page).getByRole('button', { name: 'Enlarge Network' })).toBeVisible();
  for (const [menu, panel] of [
    ['Find', 'Find an actor by any spelling'],
    ['Look', 'How to look at the network'],
  ] as const) {
    await network(page).getByRole('button', { name: menu, exact: true }).click();
    const box = await boxOf(network(page).getByRole('group', { name: panel }));
    expect(box.x >= 0 && box.y >= 0 && box.y + box.height <= 900, `${menu} opens within the page`).toBe(true);
    await page.keyboard.press('Escape');
  }
  await network(page).getByRole('button', { name: 'Enlarge Network' }).click();
  const save = async (name: RegExp): Promise<Buffer> => {
    await network(page).getByRole('button', { name: 'Save', exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      network(page).getByRole('button', { name }).click(),
    ]);
    await page.keyboard.press('Escape');
    return readFile(await file.path());
  };
  const svg = (await save(/SVG/)).toString();
  const headline = await network(page).getByRole('heading', { level: 2 }).innerText();
  // Said in words: a picture in a message is long.
  expect([svg.includes(`>${headline}<`), svg.includes('Source: Aanloop')]).toEqual([true, true]);
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
  // The table has the same picture behind it.
  await network(page).getByRole('button', { name: 'Network as a table' }).click();
  const drawn = (text: string): string[] => [...text.matchAll(/>(Putin|Biden|Russia)</g)].map(([, name]) => name ?? '');
  const behind = (await save(/SVG/)).toString();
  expect([behind.includes(`>${headline}<`), behind.includes('Source: Aanloop')]).toEqual([true, true]);
  expect(new Set(drawn(behind))).toEqual(new Set(drawn(svg)));
  expect(drawn(behind).length).toBeGreaterThan(0);
  await expect(network(page).locator('svg [data-mark]')).toHaveCount(0);
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
  await serve(page, 10_000, 20_000);
  await page.goto('/?lang=en&fill=network');
  const view = network(page);
  await expect(view.locator('canvas')).toHaveAttribute('data-painted', '10000');
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
  await expect(view.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('actor-7777');
  await page.keyboard.press('Enter');
  await expect.poll(at).toBe('actor:actor-7777');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/actors\/actor-7777/);
});

test('among 300 actors a press marks the actor in the same task, before the page has followed', async ({ page }) => {
  await serve(page, 300, 900);
  await page.goto('/?lang=en&fill=network&lines=all');
  const actors = network(page).locator('svg [data-mark^="actor:"]');
  await expect(actors).toHaveCount(300);
  const ring = await actors.nth(2).evaluate((mark) => {
    const key = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key: 'Enter', shiftKey: true });
    const before = mark.querySelectorAll('circle').length;
    mark.dispatchEvent(key);
    return Promise.resolve().then(() => mark.querySelectorAll('circle').length - before);
  });
  expect(ring).toBe(1);
});
