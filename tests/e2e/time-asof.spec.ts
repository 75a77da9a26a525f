import type { Page } from '@playwright/test';
import { goTo } from './go-to';
import { expect, test } from './guard';
import { dataset } from './model';

type Evidence = readonly { readonly article: string }[];

/** A group of actors is called as one of them is. */
const ownWords = ['United States'];

/** What rests on later articles alone, worked out from the record itself: words no reader of that day can have met. */
const hiddenOn = (day: string): { titles: string[]; ids: string[] } => {
  const later = new Set(dataset.articles.filter(({ published }) => (published.start ?? '') > day).map(({ id }) => id));
  const isLater = (evidence: Evidence): boolean => evidence.every(({ article }) => later.has(article));
  const events = dataset.events.map((item) => ({ item, hidden: isLater(item.evidence) }));
  const claims = dataset.claims.map((item) => ({ item, hidden: isLater(item.reports) }));
  const articles = dataset.articles.map((item) => ({ item, hidden: later.has(item.id) }));
  const relations = dataset.relations.map((item) => ({ item, hidden: isLater(item.evidence) }));
  const dealing = new Set([
    ...events.flatMap(({ item, hidden }) => (hidden ? [] : item.participants.map(({ actor }) => actor))),
    ...claims.flatMap(({ item, hidden }) =>
      hidden ? [] : [item.claimant, ...item.about, item.quantity?.subject, ...item.reports.map(({ via }) => via)],
    ),
    ...relations.flatMap(({ item, hidden }) => (hidden ? [] : [item.source, item.target])),
  ]);
  const actors = dataset.actors.map((item) => ({ item, hidden: !dealing.has(item.id) && isLater(item.mentions) }));
  const phases = dataset.dossier.phases.map((item) => ({ item, hidden: item.start > day }));
  const all = [...events, ...claims, ...articles, ...actors, ...phases];
  const words = (item: (typeof all)[number]['item']): string[] => [
    ...('title' in item ? [item.title.en] : []),
    ...('name' in item ? [item.name.en] : []),
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
    titles: hidden
      .flatMap(({ item }) => words(item))
      .filter((text) => text.length > 12 && !known.includes(text) && !ownWords.includes(text)),
    ids: [...hidden, ...relations.filter((one) => one.hidden)].map(({ item }) => item.id),
  };
};

const leaks = async (page: Page, hidden: { titles: string[]; ids: string[] }): Promise<string[]> => {
  const { text, links } = await page.evaluate(() => ({
    // Names of marks and what is folded away are text too; what only a page without scripts shows is not.
    text: `${document.title} ${[...document.body.children].map((one) => (one.matches('noscript, script') ? '' : one.textContent)).join(' ')} ${[
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

/** The first that a reader of that day may know, and the first that none can. */
const pick = (items: readonly { readonly id: string }[], hidden: readonly string[]): [string, string] => [
  items.find(({ id }) => !hidden.includes(id))?.id ?? '',
  items.find(({ id }) => hidden.includes(id))?.id ?? '',
];

for (const [i, day] of days.entries()) {
  // Screens that are of one kind take turns.
  const turn = <T>(all: readonly T[]): T[] => all.filter((_, at) => at % days.length === i);
  test(`as known on ${day} nothing later is told on any route`, async ({ page }) => {
    const hidden = hiddenOn(day);
    expect(hidden.titles.length).toBeGreaterThan(10);
    const [event, lateEvent] = pick(dataset.events, hidden.ids);
    const [claim, lateClaim] = pick(dataset.claims, hidden.ids);
    const [article, lateArticle] = pick(dataset.articles, hidden.ids);
    const [actor, lateActor] = pick(dataset.actors, hidden.ids);
    // Each with what stands there once the screen is that of the address.
    const routes: (readonly [string, string])[] = [
      ['/?', '[data-kind="overview"]'],
      ['/?table=timeline,network,claims,articles&claims=all', '[aria-label="Timeline"] table'],
      ['/?fill=claims&claims=sanctions', '[data-kind="filled"] [aria-label="Claims"]'],
      ['/?since=2021-12-01&lanes=group', 'text=Between groups'],
      ['/?fill=network&level=state', '[data-kind="filled"] [aria-label="Network"]'],
      [`/?article=${lateArticle}&actor=${lateActor}&claimant=${lateActor}`, '[data-kind="overview"]'],
      [`/compare?by=date&a=article.${article}&b=article.${lateArticle}`, '[data-page="compare"]'],
      ['/about?', '[data-page="about"]'],
      ['/data?', '[data-page="data"] a[download$=".jsonld"]'],
      [`/events/${event}?`, '[data-kind="open"]'],
      [`/articles/${article}?`, '[data-kind="reading"]'],
      [`/claims/${claim}?`, '[data-kind="open"]'],
      ...turn([
        [`/articles/${article}?embed=article`, '[data-embed="article"]'],
        ['/?embed=timeline', '[data-embed="timeline"]'],
        ['/?embed=network', '[data-embed="network"]'],
        ['/?embed=claims', '[data-embed="claims"]'],
      ] as const),
      [`/actors/${actor}?`, '[data-kind="open"]'],
      ...turn([`events/${lateEvent}`, `claims/${lateClaim}`, `articles/${lateArticle}`, `actors/${lateActor}`]).map(
        (late): [string, string] => [`/${late}?`, 'text=This was not yet known on the chosen day.'],
      ),
    ];
    await page.goto('/?table=timeline&lang=en');
    await expect(page.locator('[data-row]').first()).toBeVisible();
    expect((await leaks(page, hidden)).length, 'what is looked for can be found').toBeGreaterThan(5);
    for (const [route, there] of routes) {
      const address = `${route}&asof=${day}&lang=en`.replace('?&', '?');
      // Within the app: going by address would only load the same again.
      await goTo(page, address);
      await expect(page.locator(there).first(), address).toBeVisible();
      const own = hidden.ids.filter((id) => !route.includes(`/${id}?`));
      // The day comes with the next drawing.
      await expect.poll(() => leaks(page, { ...hidden, ids: own }), address).toEqual([]);
    }
    await goTo(page, `/?asof=${day}&lang=en`);
    await expect(page.locator('[data-kind="overview"]')).toBeVisible();
    for (const name of [
      /^As known on/,
      ...turn([/^All dates/, /^Actor/, /^Look/, /^Share/, /^Article/, /^Claim/, /^Find/]),
    ]) {
      await page.getByRole('button', { name }).first().click();
      expect(await leaks(page, hidden), `the menu ${name}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
    const title = dataset.events.find(({ id }) => id === lateEvent)?.title.en ?? '';
    await page.getByRole('searchbox').first().fill(title);
    await expect(page.locator('search [aria-busy="false"]')).toHaveCount(1);
    const others = { ...hidden, titles: hidden.titles.filter((text) => !title.includes(text)) };
    await expect.poll(() => leaks(page, others), 'search').toEqual([]);
    // The box filters by no words that nothing has; a link may.
    await goTo(page, `/?asof=${day}&q=${encodeURIComponent(title)}&lang=en`);
    await expect(page.locator('[data-kind="overview"]')).toBeVisible();
    await expect.poll(() => leaks(page, others), 'the words as a filter').toEqual([]);
  });
}
