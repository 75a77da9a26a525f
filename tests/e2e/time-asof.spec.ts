import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import { dataset } from './model';

type Evidence = readonly { readonly article: string }[];

/** What rests on later articles alone, worked out from the record itself: words no reader of that day can have met. */
const hiddenOn = (day: string): { titles: string[]; ids: string[] } => {
  const later = new Set(dataset.articles.filter(({ published }) => (published.start ?? '') > day).map(({ id }) => id));
  const isLater = (evidence: Evidence): boolean => evidence.every(({ article }) => later.has(article));
  const events = dataset.events.map((item) => ({ item, hidden: isLater(item.evidence) }));
  const claims = dataset.claims.map((item) => ({ item, hidden: isLater(item.reports) }));
  const articles = dataset.articles.map((item) => ({ item, hidden: later.has(item.id) }));
  const all = [...events, ...claims, ...articles];
  const words = (item: (typeof all)[number]['item']): string[] => [
    item.title.en,
    ...('summary' in item ? [item.summary.en] : []),
    ...('proposition' in item ? [item.proposition.en] : []),
    ...('digest' in item ? item.digest.map(({ text }) => text.en) : []),
  ];
  const known = all
    .filter(({ hidden }) => !hidden)
    .flatMap(({ item }) => words(item))
    .join('\n');
  const hidden = all.filter((one) => one.hidden);
  return {
    titles: hidden.flatMap(({ item }) => words(item)).filter((text) => text.length > 12 && !known.includes(text)),
    ids: hidden.map(({ item }) => item.id),
  };
};

const leaks = async (page: Page, hidden: { titles: string[]; ids: string[] }): Promise<string[]> => {
  const { text, links } = await page.evaluate(() => ({
    // Names of marks and what is folded away are text too; what only a page without scripts shows is not.
    text: `${[...document.body.children].map((one) => (one.matches('noscript, script') ? '' : one.textContent)).join(' ')} ${[
      ...document.querySelectorAll('[aria-label], [title], [aria-valuetext]'),
    ]
      .flatMap((one) => ['aria-label', 'title', 'aria-valuetext'].map((name) => one.getAttribute(name)))
      .join('\n')}`,
    links: [
      ...[...document.querySelectorAll('a[href]')].map((one) => one.getAttribute('href') ?? ''),
      ...[...document.querySelectorAll('[data-mark], [data-row]')].map(
        (one) => one.getAttribute('data-mark') ?? `/${one.getAttribute('data-row')}`,
      ),
    ],
  }));
  const named = new Set(links.flatMap((link) => link.replace(/[?].*$/, '').split(/[/:#]/)));
  return [...hidden.titles.filter((title) => text.includes(title)), ...hidden.ids.filter((id) => named.has(id))];
};

const days = dataset.articles
  .map(({ published }) => published.end ?? '')
  .sort()
  .slice(0, -1);

for (const day of days) {
  test(`as known on ${day} nothing later is told on any route`, async ({ page }) => {
    const hidden = hiddenOn(day);
    expect(hidden.titles.length).toBeGreaterThan(10);
    const knownEvent = dataset.events.find(({ id }) => !hidden.ids.includes(id))?.id;
    const knownArticle = dataset.articles.find(({ id }) => !hidden.ids.includes(id))?.id;
    const hiddenEvent = dataset.events.find(({ id }) => hidden.ids.includes(id))?.id;
    const routes = [
      '/?',
      '/?table=timeline,network,claims,articles&claims=all',
      '/?fill=claims&claims=sanctions',
      `/?since=2021-12-01&lanes=group`,
      '/compare?',
      '/about?',
      `/events/${knownEvent}?`,
      `/articles/${knownArticle}?`,
      `/events/${hiddenEvent}?`,
      '/actors/biden?',
    ];
    await page.goto('/?table=timeline&lang=en');
    await expect(page.locator('[data-row]').first()).toBeVisible();
    expect((await leaks(page, hidden)).length, 'what is looked for can be found').toBeGreaterThan(5);
    for (const route of routes) {
      const address = `${route}&asof=${day}&lang=en`.replace('?&', '?');
      // Within the app: going by address would only load the same again.
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, address);
      await expect(page.locator('main')).not.toBeEmpty();
      await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
      const own = route.includes(`/${hiddenEvent}`) ? hidden.ids.filter((id) => id !== hiddenEvent) : hidden.ids;
      // The route before this one may still be on the screen.
      await expect.poll(() => leaks(page, { ...hidden, ids: own }), address).toEqual([]);
    }
    await page.goto(`/?asof=${day}&lang=en`);
    await page.getByRole('button', { name: /^As known on/ }).click();
    expect(await leaks(page, hidden), 'the menu of days').toEqual([]);
    await page.keyboard.press('Escape');
    const title = dataset.events.find(({ id }) => id === hiddenEvent)?.title.en ?? '';
    await page.getByRole('searchbox').first().fill(title);
    await expect(page).toHaveURL(/q=/);
    await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
    const others = { ...hidden, titles: hidden.titles.filter((text) => !title.includes(text)) };
    await expect.poll(() => leaks(page, others), 'search').toEqual([]);
  });
}
