import type { CDPSession, Page } from '@playwright/test';
import { type Dice, dice } from '../fixtures/fuzz';
import { goTo, goToScreen } from './go-to';
import { expect, test, watch } from './guard';
import { dataset } from './model';

/** `npm run test:long` walks two thousand steps, or as many as AANLOOP_WALK says, in ten walks, and changes the view three hundred times. */
const isLong = process.env.AANLOOP_WALK !== undefined;
const steps = isLong ? Number(process.env.AANLOOP_WALK) : 24;
const walks = isLong ? 10 : 1;
const switches = isLong ? 300 : 12;
const firstSeed = 20_220_224;

const ids = {
  events: dataset.events.map(({ id }) => id),
  claims: dataset.claims.map(({ id }) => id),
  actors: dataset.relations.map(({ source }) => source),
  articles: dataset.articles.map(({ id }) => id),
} as const;

interface Told {
  /** Which actors and contacts the network draws, and which names; where the link alone does not decide, null. */
  readonly drawn: readonly unknown[] | null;
}

/**
 * What the page says of its state: which page, what is asked, what is open, and the numbers and headline of each view.
 * The address is written, and the screen follows it, in a transition: both have come when two looks find the same. The
 * looks are taken within the page, so that two thousand steps do not wait four thousand times for a busy machine.
 */
const settled = (page: Page): Promise<Told> =>
  page.evaluate(async () => {
    const drawn = (): unknown[] | null => {
      const picture = document.querySelector('main svg:has([data-stop^="actor:"])');
      // Zoom, what is pointed at and fonts that came late are no part of the link, and ask for other names.
      if (document.documentElement.dataset.fonts !== undefined) return null;
      if (!picture || picture.matches('[data-zoomed], [data-focused]') || document.querySelector('[data-playing]'))
        return null;
      return [...picture.querySelectorAll('[data-stop]')].map((one) => [
        one.getAttribute('data-stop'),
        [...one.querySelectorAll('text')].map((text) => text.textContent).join(' '),
      ]);
    };
    const told = () => ({
      lang: document.documentElement.lang,
      title: document.title,
      summary: document.getElementById('page-summary')?.textContent,
      opened: document.querySelector('[data-opened]')?.getAttribute('data-opened') ?? null,
      chips: [...document.querySelectorAll('[data-chip]')].map((one) => one.textContent),
      // A menu that is open is no part of the link.
      views: [...document.querySelectorAll('main section[aria-label]:not([popover] *)')].map((one) => [
        one.getAttribute('aria-label'),
        one.querySelector('h2')?.textContent,
      ]),
      tables: document.querySelectorAll('main table').length,
      drawn: drawn(),
    });
    for (let before = ''; ; ) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const found = told();
      const now = JSON.stringify([location.href, found]);
      if (now === before && !document.querySelector('[aria-busy="true"]')) return found;
      before = now;
    }
  });

/** One thing that a reader may do, chosen by the dice. */
const step = async (page: Page, roll: Dice): Promise<void> => {
  const what = roll.below(10);
  if (what === 0) await page.goBack();
  else if (what === 1) await page.goForward();
  else if (what === 2)
    await page.keyboard.press(roll.pick(['Escape', 'Tab', 'Enter', 'n', 'p', 'f', '+', 'ArrowRight']));
  else if (what === 3) {
    const kind = roll.pick(['events', 'claims', 'actors', 'articles'] as const);
    const from = roll.chance(2) ? `&from=2021-1${roll.below(3)}-0${1 + roll.below(9)}` : '';
    await goTo(page, `/${kind}/${roll.pick(ids[kind])}?lang=${roll.pick(['nl', 'en'])}${from}`);
  } else {
    // Its own click, so that what lies under something else is heard too; files and other windows are left alone.
    await page.evaluate(
      ([at]) => {
        const all = [
          ...document.querySelectorAll<HTMLElement>('main :is(a[href], button, [role=radio]), header a[href]'),
        ].filter((one) => !one.closest('[download], [target], [data-no-walk]') && one.getClientRects().length > 0);
        const one = all[(at ?? 0) % Math.max(1, all.length)];
        if (one instanceof SVGElement) one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        else one?.click();
      },
      [roll.below(100_000)],
    );
  }
};

/** What the browser notes of a page for whoever measures it: up to so many of each, and the more the busier the machine. */
const noted = /^(?:Performance|LayoutShift|TaskAttribution|DOMRectReadOnly)/;

/** The bytes of objects and texts; the engine writes code for what is run often, and that grows by itself. */
const bytesOf = async (session: CDPSession): Promise<number> => {
  const parts: string[] = [];
  const keep = ({ chunk }: { chunk: string }): void => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes, strings } = JSON.parse(parts.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field)) as [
    number,
    number,
    number,
  ];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[type][nodes[at + type]];
    if (kind !== 'code' && !(kind === 'native' && noted.test(strings[nodes[at + name]]))) sum += nodes[at + size];
  }
  return sum;
};

interface Alive {
  readonly nodes: number;
  readonly jsEventListeners: number;
  readonly held: number;
}

/** What is alive on the first page after the rubbish is gone: elements and listeners are counted, bytes only in the long run. */
const alive = async (page: Page, session: CDPSession): Promise<Alive> => {
  // Where a walk may already be on the first page, it comes to it from another; twice, as React keeps the tree before.
  for (const address of ['/compare?q=weighed&lang=nl', '/?lang=en', '/compare?q=weighed&lang=nl', '/?lang=en'])
    await goToScreen(page, address);
  // Browser and React hold on to what had the focus last, and to all around it, until the focus leaves something else.
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    const main = document.querySelector<HTMLElement>('main');
    main?.focus();
    main?.blur();
  });
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, jsEventListeners, held: isLong ? await bytesOf(session) : 0 };
};

const expectNoMore = (before: Alive, after: Alive): void => {
  if (isLong) console.log(`alive before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners * 1.05);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.05);
  expect(after.held).toBeLessThanOrEqual(before.held * 1.05);
};

/** A page whose fonts come after it stands keeps those of the system until it is loaded again, with other room for its views. */
const load = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('main').waitFor();
  const cameLate = (): Promise<boolean> =>
    page.evaluate(() => document.fonts.ready.then(() => document.documentElement.dataset.fonts !== undefined));
  for (let again = 0; again < 20 && (await cameLate()); again++) {
    await page.reload();
    await page.locator('main').waitFor();
  }
};

const begin = async (page: Page): Promise<void> => {
  // Links to other sites lead out of what is tried, by key as well.
  await page.addInitScript(() =>
    document.addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link instanceof HTMLAnchorElement && link.origin !== location.origin) event.preventDefault();
      },
      true,
    ),
  );
  await load(page, '/?lang=en');
};

/** A step, and back into the app where it led beyond the first page. */
const walk = async (page: Page, roll: Dice, baseURL: string): Promise<void> => {
  await step(page, roll);
  if (!page.url().startsWith(baseURL)) await begin(page);
  await page.locator('main').waitFor();
};

/**
 * What a fresh page makes of the link of another, which knows what the other keeps. The same link is made once in a walk,
 * unless what it made is not what the other shows: that may be a view that was on its way.
 */
class FreshPage {
  private readonly made = new Map<string, Told>();
  private open = '';
  private readonly page: Page;
  loads = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async compareTo(other: Page): Promise<Told> {
    const shown = await settled(other);
    const [link, kept] = await other.evaluate(() => [location.href, JSON.stringify(localStorage)]);
    const key = `${link} ${kept}`;
    const known = this.made.get(key);
    this.made.delete(key);
    if (!known && this.open !== key) {
      this.open = '';
      await load(this.page, link);
      this.open = key;
      this.loads++;
    }
    const made = known ?? (await settled(this.page));
    const drawn = shown.drawn && made.drawn;
    expect({ ...made, drawn: drawn && made.drawn }, link).toEqual({ ...shown, drawn: drawn && shown.drawn });
    this.made.set(key, made);
    return { ...made, drawn };
  }
}

for (let seed = firstSeed; seed < firstSeed + walks; seed++)
  test(`after each of ${steps / walks} random steps the page is what its link makes of a fresh one (${seed})`, async ({
    page,
    context,
    baseURL,
  }) => {
    if (isLong) test.setTimeout(7_200_000);
    const other = await context.newPage();
    const watched = await watch(other, new URL(baseURL ?? '').origin);
    const fresh = new FreshPage(other);
    await begin(page);
    const roll = dice(seed);
    let compared = 0;
    const failed: string[] = [];
    // As it opens, and after each step.
    for (let at = 0; at <= steps / walks; at++) {
      if (at > 0) await walk(page, roll, baseURL ?? '');
      try {
        // A view may still be on its way, in a file of its own, and so may the address of what goes by degrees.
        await expect(async () => {
          const { drawn } = await fresh.compareTo(page);
          if (drawn) compared++;
        }).toPass({ timeout: 60_000 });
      } catch (error) {
        failed.push(`step ${at}: ${error instanceof Error ? error.message : error}`);
        // A long walk tells of all that it meets, not of the first alone.
        if (!isLong || failed.length === 5) break;
      }
      if (isLong && at % 50 === 0)
        console.log(`walk ${seed}: ${at} steps, ${fresh.loads} loads, ${failed.length} unlike`);
    }
    expect(failed.join('\n\n')).toBe('');
    expect(watched).toEqual({ broken: [], said: [] });
    // Were the network never looked at, nothing would have been said of it.
    expect(compared).toBeGreaterThan(0);
  });

// What the steps of one page leave behind is weighed on a page that goes all of them. Parts that are fetched once, and texts
// that are kept once they were drawn in a language, come in the first quarter.
if (isLong)
  test(`${steps} random steps leave no more behind than the first quarter of them`, async ({ page, baseURL }) => {
    test.setTimeout(7_200_000);
    const session = await page.context().newCDPSession(page);
    await begin(page);
    // A picture is drawn beside the page, which listens there from the first one on.
    await page.locator('[data-action="save"]').first().click();
    const saved = page.waitForEvent('download');
    await page.locator('[data-save-form]').getByRole('button', { name: '(SVG)' }).click();
    await saved;
    const roll = dice(firstSeed - 1);
    const weighed: Alive[] = [];
    for (let at = 1; at <= steps; at++) {
      await walk(page, roll, baseURL ?? '');
      await settled(page);
      if (at % 100 === 0) console.log(`weighed walk: ${at} steps`);
      if (at % Math.floor(steps / 4) !== 0) continue;
      weighed.push(await alive(page, session));
      console.log(`alive after ${at}: ${JSON.stringify(weighed.at(-1))}`);
    }
    const [first, ...later] = weighed;
    if (!first || later.length < 3) throw new Error('nothing was weighed');
    for (const one of later) expectNoMore(first, one);
  });

test(`${switches} changes of view leave no more behind than the first ones`, async ({ page }) => {
  if (isLong) test.setTimeout(7_200_000);
  const views = [
    '/?fill=timeline',
    '/?fill=network',
    '/?claims=all',
    '/compare',
    `/articles/${ids.articles[0]}`,
    '/?table=network,claims',
  ];
  const session = await page.context().newCDPSession(page);
  const round = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at++) {
      const view = views[at % views.length] ?? '';
      await goToScreen(page, `${view}${view.includes('?') ? '&' : '?'}lang=en`);
    }
  };
  await begin(page);
  // What is fetched and kept once has come after a round.
  await round(2 * views.length);
  const before = await alive(page, session);
  await round(switches);
  expectNoMore(before, await alive(page, session));
});
