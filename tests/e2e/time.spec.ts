import type { Locator, Page } from '@playwright/test';
import { boxOf, goTo, settled } from './go-to';
import { expect, test } from './guard';
import { countRange, dataset, daysBetween, shiftDay } from './model';

const { start, end } = dataset.dossier.period;
const length = daysBetween(start, end) + 1;
const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const lanes = (page: Page): Locator => timeline(page).locator('[data-window]');
const strip = (page: Page): Locator => timeline(page).locator('[data-brush]');
const sentence = (page: Page): Locator => timeline(page).locator('p').first();

const at = async (page: Page, day: string): Promise<{ x: number; y: number }> => {
  const box = await boxOf(strip(page));
  return { x: box.x + ((daysBetween(start, day) + 0.5) / length) * box.width, y: box.y + box.height / 2 };
};

const view = (page: Page): { from: string; to: string } | null => {
  const [from, to] = (new URL(page.url()).searchParams.get('view') ?? '').split('..');
  return from && to ? { from, to } : null;
};

/** The days shown, once the hand has let go and the address says them too. */
const resting = async (page: Page): Promise<{ from: string; to: string }> => {
  const said = (): string => {
    const days = view(page);
    return days ? `${daysBetween('1970-01-01', days.from)} ${daysBetween('1970-01-01', days.to)}` : 'none';
  };
  await expect.poll(async () => (await lanes(page).getAttribute('data-window')) === said()).toBe(true);
  return view(page) ?? { from: '', to: '' };
};

/** Words of the lanes that run into each other, by what they say; lines of type may touch, letters may not. */
const collisions = (page: Page): Promise<string[]> =>
  lanes(page).evaluate((box) => {
    const letters = 10;
    const words = [...box.querySelectorAll('[data-mark^="event:"] text, button[data-stop]:not(:empty)')].map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { text: one.textContent, left, right, middle: (top + bottom) / 2 };
    });
    return words.flatMap((one, i) =>
      words
        .slice(i + 1)
        .filter(
          (other) => one.left < other.right && other.left < one.right && Math.abs(one.middle - other.middle) < letters,
        )
        .map((other) => `${one.text} / ${other.text}`),
    );
  });

test('the lanes zoom from the whole period to one day by wheel, keys and buttons, no words collide, and a reload restores', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  const area = await boxOf(lanes(page));
  const before = await page.evaluate(() => history.length);
  const all = await lanes(page).getAttribute('data-window');
  await expect(page.locator('[data-axis="time"]'), 'axes of time').toHaveCount(2);
  await expect(page.locator('[data-coverage]'), 'each with its coverage').toHaveCount(2);

  await page.mouse.move(area.x + area.width * 0.8, area.y + area.height / 2);
  await page.mouse.wheel(0, -300);
  await page.mouse.wheel(200, 0);
  expect(view(page), 'a plain wheel is the page’s, and the whole does not pan').toBeNull();
  await page.keyboard.down('Control');
  for (let i = 0; i < 3; i++) {
    const was = await lanes(page).getAttribute('data-window');
    await page.mouse.wheel(0, -100);
    await expect(lanes(page)).not.toHaveAttribute('data-window', was ?? '');
  }
  await page.keyboard.up('Control');
  const near = await resting(page);
  expect(daysBetween(near.from, near.to)).toBeLessThan(length / 2);
  await page.mouse.wheel(-300, 0);
  await expect.poll(() => (view(page)?.from ?? '9') < near.from, 'a sideways wheel pans').toBe(true);
  const far = await resting(page);
  expect(daysBetween(far.from, far.to)).toBe(daysBetween(near.from, near.to));
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 300);
  await page.keyboard.up('Shift');
  await expect.poll(() => (view(page)?.from ?? '') > far.from, 'and so does one with Shift').toBe(true);

  await timeline(page).getByRole('button', { name: 'Whole period' }).click();
  const zoomIn = timeline(page).getByRole('button', { name: 'Zoom in' });
  for (let i = 0; i < 12 && (await zoomIn.isEnabled()); i++) {
    expect(await collisions(page), `after ${i} steps closer`).toEqual([]);
    await zoomIn.click();
  }
  await expect(zoomIn).toBeDisabled();
  await expect.poll(() => view(page) !== null && view(page)?.from === view(page)?.to).toBe(true);
  const one = await lanes(page).getAttribute('data-window');
  await page.reload();
  await expect(lanes(page)).toHaveAttribute('data-window', one ?? '');

  await timeline(page).getByRole('button', { name: 'Whole period' }).click();
  await expect.poll(() => view(page)).toBeNull();
  await expect(lanes(page)).toHaveAttribute('data-window', all ?? '');
  await timeline(page).getByRole('radio', { name: 'Actors' }).click();
  await expect(page).toHaveURL(/lanes=group/);
  await expect(lanes(page).getByText('Between groups')).toBeVisible();
  await lanes(page).locator('[data-stop][tabindex="0"]').focus();
  for (let i = 0; i < 8; i++) {
    expect(await collisions(page), `lanes by actors, after ${i} steps closer`).toEqual([]);
    await page.keyboard.press('+');
  }
  await expect.poll(() => view(page) !== null && view(page)?.from === view(page)?.to).toBe(true);
  await expect(lanes(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('-');
  await expect.poll(() => daysBetween(view(page)?.from ?? '', view(page)?.to ?? '')).toBe(1);
  await page.keyboard.press('0');
  await expect.poll(() => view(page)).toBeNull();
  expect(await page.evaluate(() => history.length), 'choosing the lanes is one step, zooming none').toBe(before + 1);
});

test('labels that are drawn before the fonts have come do not collide in them', async ({ page }) => {
  const held = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await held.promise;
    await route.continue();
  });
  // The page counts as loaded when the fonts have come too.
  await page.goto('/?lang=en', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-fonts', 'meanwhile');
  await lanes(page).waitFor();
  held.resolve();
  await settled(page);
  expect(await page.evaluate(() => document.fonts.check('400 1em "Aanloop Sans"'))).toBe(true);
  expect(await collisions(page)).toEqual([]);
});

test('a drag on empty ground pans a close-up, and the totals stay', async ({ page }) => {
  await page.goto('/?lang=en&view=2022-01-05..2022-01-14');
  const area = await boxOf(lanes(page));
  const said = await sentence(page).textContent();
  // The axis holds no marks.
  await page.mouse.move(area.x + 800, area.y + 8);
  await page.mouse.down();
  await page.mouse.move(area.x + 400, area.y + 8, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => (view(page)?.from ?? '') > '2022-01-05').toBe(true);
  const { from, to } = view(page) ?? { from: '', to: '' };
  expect(daysBetween(from, to)).toBe(9);
  await expect(sentence(page)).toHaveText(said ?? '');
});

test('keys, drag and date inputs give the same range and the same totals, also at the edge', async ({ page }) => {
  const told: string[] = [];
  const tell = async (): Promise<void> => {
    await expect(page).toHaveURL(new RegExp(`from=${start}&to=2022-01-10`));
    // The address is there before the page has followed.
    await expect(sentence(page)).toContainText('1 December 2021 – 10 January 2022');
    told.push(`${await sentence(page).textContent()} ${await page.getByTestId('summary').textContent()}`);
  };
  await page.goto('/?lang=en');
  const [a, b] = [await at(page, '2022-01-10'), await at(page, start)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x + 2, b.y, { steps: 5 });
  await page.mouse.up();
  await tell();

  await goTo(page, `/?lang=en&from=${start}&to=2022-01-08`);
  await expect(sentence(page)).toContainText('– 8 January 2022');
  await lanes(page).locator('[data-stop][tabindex="0"]').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await tell();

  await goTo(page, `/?lang=en&from=${start}`);
  await page.getByRole('button', { name: /^from / }).click();
  await page.getByLabel('To', { exact: true }).fill('2022-01-10');
  await tell();
  expect(new Set(told).size).toBe(1);
  const { events } = countRange(start, '2022-01-10');
  expect(told[0]).toMatch(new RegExp(`^${events.certain} events, ${events.possible} possible`));
});

test('brushing 500 steps writes the address once, at its end, and hardly draws anything anew', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(strip(page)).toBeVisible();
  const { x: x0, y } = await at(page, shiftDay(start, 5));
  const { x: x1 } = await at(page, shiftDay(start, 80));
  const entries = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    const counted = { written: 0, lists: 0 };
    Object.assign(window, { counted });
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name].bind(history);
      history[name] = (...args) => {
        counted.written++;
        write(...args);
      };
    }
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof Element && node.matches('section, table, tr, li, ol, ul, svg')) counted.lists++;
    }).observe(document.body, { childList: true, subtree: true });
  });
  const counted = () =>
    page.evaluate(() => (window as unknown as { counted: { written: number; lists: number } }).counted);
  await page.mouse.move(x0, y);
  await page.mouse.down();
  await page.mouse.move(x1, y, { steps: 250 });
  await page.mouse.move(x0 + 40, y, { steps: 250 });
  const under = await timeline(page).locator('[data-readout]').textContent();
  const { written, lists } = await counted();
  expect(written).toBe(0);
  expect(lists, 'far fewer than steps').toBeLessThan(500 / 20);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=/);
  expect(await counted()).toMatchObject({ written: 1 });
  const params = new URL(page.url()).searchParams;
  const { events } = countRange(params.get('from') ?? '', params.get('to') ?? '');
  const totals = `${events.certain} events, ${events.possible} possible`;
  await expect(sentence(page)).toHaveText(new RegExp(`^${totals}`));
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  expect(under, 'the readout under the hand').toContain(totals);

  const dragged = await sentence(page).textContent();
  await goTo(page, '/?lang=en');
  await expect(sentence(page)).not.toHaveText(dragged ?? '');
  await goTo(page, `/?lang=en&from=${params.get('from')}&to=${params.get('to')}`);
  await expect(sentence(page)).toHaveText(dragged ?? '');
});

test('as known on goes by slider, with keys and pointer alike, and each thing that changed since opens', async ({
  page,
}) => {
  const appeared = dataset.articles.map(({ published }) => published.end ?? '').sort();
  const known = (day: string): number =>
    dataset.articles.filter(({ published }) => (published.start ?? '') <= day).length;
  const later = appeared[3] ?? '';
  await page.goto(`/?lang=en&asof=${later}`);
  const menu = page.getByRole('button', { name: /^As known on/ });
  await menu.click();
  const slider = page.getByRole('slider', { name: /^Day of knowledge/ });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`asof=${shiftDay(later, -1)}`));
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/asof=/);
  const box = await boxOf(slider);
  await page.mouse.click(box.x + box.width * 0.6, box.y + box.height / 2);
  await expect(page).toHaveURL(/asof=/);
  const day = new URL(page.url()).searchParams.get('asof') ?? '';
  await expect(page.getByTestId('summary')).toContainText(`in ${known(day)} article`);

  const since = appeared[0] ?? '';
  await page.keyboard.press('Escape');
  await goTo(page, `/?lang=en&asof=${later}&since=${since}`);
  await expect(page).toHaveURL(/since=/);
  await menu.click();
  const changes = page.getByRole('region', { name: 'What changed since' });
  const lists = changes.locator('details');
  await expect(lists.first()).toBeVisible();
  const paths = await changes
    .locator('a')
    .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
  expect(paths.length).toBeGreaterThan(50);
  const count = await lists.count();
  expect(count, 'articles, events, claims, what is told again, dates and numbers').toBe(6);
  for (let i = 0; i < count; i++) {
    if (i > 0) {
      // What was opened took the panel away; a click before that would only close it.
      await expect(changes).toHaveCount(0);
      await menu.click();
    }
    await lists.nth(i).locator('summary').click();
    const link = lists.nth(i).locator('a').first();
    const path = new URL(await link.evaluate((one) => (one as HTMLAnchorElement).href)).pathname;
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${path}[?#]`));
    await expect(page.locator('[data-kind="open"], [data-kind="reading"]')).toBeVisible();
  }
  // The others without a click: each is something that may be known on that day.
  await page.keyboard.press('Escape');
  for (const path of new Set(paths)) {
    const [, kind, id] = path.split('/');
    const found =
      kind === 'events'
        ? dataset.events.find((one) => one.id === id)?.evidence.map(({ article }) => article)
        : kind === 'claims'
          ? dataset.claims.find((one) => one.id === id)?.reports.map(({ article }) => article)
          : [id];
    const days = found?.map((article) => dataset.articles.find((one) => one.id === article)?.published.start ?? '9');
    expect(
      days?.some((first) => first <= later),
      path,
    ).toBe(true);
  }
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });
  test('two fingers zoom the lanes, one scrolls the page, and every target is large enough', async ({ page }) => {
    await page.goto('/?lang=en');
    await page.evaluate(() => document.fonts.ready);
    const small = await lanes(page).evaluate((box) =>
      [...box.querySelectorAll('a[data-stop], button[data-stop]:not(:empty)')].flatMap((one) => {
        const hit = one.querySelector('rect') ?? one;
        const { height } = hit.getBoundingClientRect();
        const more = one.matches('button') ? getComputedStyle(one, '::before') : null;
        const tall = more ? Number.parseFloat(more.height) : height;
        // What stands closer opens as a list, together with what is around it.
        if (one.matches('[data-stacked]')) return [];
        return tall < 24 - 0.5 ? [`${one.getAttribute('data-stop')} ${tall}`] : [];
      }),
    );
    expect(small).toEqual([]);
    const stacked = lanes(page).locator('a[data-stacked]').first();
    await stacked.locator('rect').first().tap();
    const list = page.getByRole('group', { name: /events close together/ });
    await expect(list.locator(`[data-mark="${await stacked.getAttribute('data-mark')}"]`)).toBeVisible();
    for (const link of await list.getByRole('link').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    expect(await collisions(page)).toEqual([]);

    const area = await boxOf(lanes(page));
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
    const y = area.y + 10;
    const middle = area.x + area.width * 0.6;
    const apart = (by: number) => [
      { x: middle - by, y },
      { x: middle + by, y },
    ];
    await touch('touchStart', ...apart(30));
    for (const by of [50, 80, 110, 140]) await touch('touchMove', ...apart(by));
    await touch('touchEnd');
    const { from, to } = await resting(page);
    expect(daysBetween(from, to), 'a pinch goes closer').toBeLessThan(length / 2);
    expect(await page.evaluate(() => window.visualViewport?.scale), 'and not the page').toBe(1);

    const said = await sentence(page).textContent();
    const [x, low] = [area.x + area.width / 2, area.y + area.height - 60];
    await touch('touchStart', { x, y: low });
    for (let by = 20; by <= 240; by += 20) await touch('touchMove', { x, y: low - by });
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => window.scrollY), 'a finger that goes up scrolls').toBeGreaterThan(50);
    await expect(sentence(page)).toHaveText(said ?? '');
    expect(view(page), 'and moves no days').toEqual({ from, to });
  });
});

for (const timezoneId of ['Pacific/Kiritimati', 'America/New_York', 'Europe/Amsterdam', 'UTC']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('no day shifts: totals, words and links are those of the record', async ({ page }) => {
      await page.goto('/?lang=en&from=2022-01-01&to=2022-01-31&asof=2022-02-12&since=2021-12-31');
      // The zone is in force, or this would prove nothing.
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
      await expect(page.getByRole('button', { name: '1 – 31 January 2022' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'As known on 12 February 2022' })).toBeVisible();
      await goTo(page, '/?lang=en&from=2022-01-01&to=2022-01-31');
      const { events } = countRange('2022-01-01', '2022-01-31');
      await expect(sentence(page)).toHaveText(
        new RegExp(`^${events.certain} events, ${events.possible} possible, 1 – 31 January 2022`),
      );
      await page.getByRole('button', { name: '1 – 31 January 2022' }).click();
      await expect(page.getByLabel('From', { exact: true })).toHaveValue('2022-01-01');
      await page.getByLabel('To', { exact: true }).fill('2022-01-30');
      await expect(page).toHaveURL(/from=2022-01-01&to=2022-01-30/);
      await expect(page.getByRole('button', { name: '1 – 30 January 2022' })).toBeVisible();
      await page.keyboard.press('Escape');
      const thumb = timeline(page).getByRole('slider').first();
      await expect(thumb).toHaveAttribute('aria-valuetext', 'Saturday 1 January 2022');
      await thumb.focus();
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(/from=2022-01-02&to=2022-01-30/);
    });
  });
}
