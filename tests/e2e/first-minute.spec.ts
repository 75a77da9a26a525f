import type { Page } from '@playwright/test';
import { boxOf, goToScreen, settled } from './go-to';
import { expect, test } from './guard';
import { dataset } from './model';

const sizes = [
  [1280, 800],
  [1440, 900],
  [1024, 768],
  [820, 1180],
] as const;

const { start, end } = dataset.dossier.period;
/** Core events that have a day in the picture; those wholly before or after it stand in lists of their own. */
const core = dataset.events
  .filter(
    ({ salience, date }) =>
      salience === 'core' && !(date.end !== null && date.end < start) && !(date.start !== null && date.start > end),
  )
  .map(({ id }) => id)
  .sort();

interface Seen {
  /** Events whose mark has ink within the page. */
  readonly marks: string[];
  readonly labelled: string[];
  /** Titles over which a mark or another title lies. */
  readonly covered: string[];
}

/** What a reader sees of the lanes, by the ink of the marks and the letters of the titles. */
const seen = (page: Page): Promise<Seen> =>
  page.locator('[data-window]').evaluate((lanes) => {
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const marks = [...lanes.querySelectorAll('a[data-mark^="event:"]')].map((link) => {
      const text = link.querySelector('text');
      const ink: Box[] = [...link.querySelectorAll('[data-body] path')]
        .filter((path) => path.getAttribute('data-part') !== 'halo')
        .map((path) => path.getBoundingClientRect())
        .filter(({ width, height }) => width + height > 0);
      const box = text?.getBoundingClientRect();
      const middle = box ? (box.top + box.bottom) / 2 : 0;
      return {
        id: (link.getAttribute('data-mark') ?? '').slice('event:'.length),
        ink,
        isOver: text?.getAttribute('data-side') === 'over',
        // The height of the small letters: a tail may touch what stands below.
        title: box ? { left: box.left, right: box.right, top: middle - 4, bottom: middle + 4 } : null,
      };
    });
    const lies = (box: Box, title: Box): boolean =>
      box.left < title.right && box.right > title.left && box.top < title.bottom && box.bottom > title.top;
    const covered = marks.flatMap(({ id, title, isOver }) =>
      title === null
        ? []
        : marks.flatMap((other) => {
            if (other.id === id)
              return !isOver && other.ink.some((box) => lies(box, title)) ? [`${id} over itself`] : [];
            const isHit =
              other.ink.some((box) => lies(box, title)) || (other.title !== null && lies(other.title, title));
            return isHit ? [`${id} over ${other.id}`] : [];
          }),
    );
    return {
      marks: marks.filter(({ ink }) => ink.length > 0).map(({ id }) => id),
      labelled: marks.flatMap(({ id, title }) => (title ? [id] : [])).sort(),
      covered,
    };
  });

const missing = (drawn: readonly string[]): string[] => core.filter((id) => !drawn.includes(id));

for (const [width, height] of sizes) {
  test(`at ${width} × ${height} each core event has a mark, no title covers a mark, and both languages name the same`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const labelled: string[][] = [];
    for (const lang of ['nl', 'en'] as const) {
      if (labelled.length === 0) {
        await page.goto(`/?lang=${lang}`);
        await page.locator('main section[aria-label]').first().waitFor();
        await settled(page);
      } else await goToScreen(page, `/?lang=${lang}`);
      await expect.poll(async () => missing((await seen(page)).marks), lang).toEqual([]);
      const shown = await seen(page);
      expect(shown.covered, lang).toEqual([]);
      expect(shown.labelled.length, 'some have their titles').toBeGreaterThan(10);
      labelled.push(shown.labelled);
    }
    expect(labelled[1]).toEqual(labelled[0]);
  });
}

test('on a phone each core event stands in the list, by itself or as a small mark in a row that unfolds', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ['nl', 'en'] as const) {
    await page.goto(`/?lang=${lang}`);
    const drawn = (): Promise<string[]> =>
      page
        .locator('ol [data-mark^="event:"], ol [data-small]')
        .evaluateAll((all) =>
          all
            .filter((one) => one.getBoundingClientRect().width > 0)
            .map((one) =>
              (one.getAttribute('data-mark') ?? one.getAttribute('data-small') ?? '').slice('event:'.length),
            ),
        );
    await expect.poll(async () => missing(await drawn()), lang).toEqual([]);
    const before = await page.locator('ol [data-mark^="event:"]').count();
    await page.locator('ol button[aria-expanded="false"]').first().click();
    await expect.poll(() => page.locator('ol [data-mark^="event:"]').count()).toBeGreaterThan(before + 2);
    expect(missing(await drawn())).toEqual([]);
  }
});

test('a click on a small mark among others lists them, and Enter opens it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/?lang=en');
  const small = page.locator('[data-window] a[data-small][data-stacked]').last();
  await expect(small).toBeVisible();
  await settled(page);
  const id = await small.getAttribute('data-mark');
  const ink = await boxOf(small.locator('[data-body]'));
  await page.mouse.click(ink.x + ink.width / 2, ink.y + ink.height / 2);
  const list = page.getByRole('group', { name: /events close together/ });
  await expect(list.locator(`[data-mark="${id}"]`)).toBeVisible();
  expect(await list.locator('[data-mark^="event:"]').count()).toBeGreaterThan(1);
  for (const link of await list.locator('[data-mark^="event:"]').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.locator(`[data-window] svg [data-mark="${id}"]`).focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/events/${id?.replace('event:', '')}`));
});
