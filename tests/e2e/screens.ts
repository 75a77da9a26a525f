import type { Page } from '@playwright/test';
import { dataset } from './model';

/** A state of the app: an address, and what is done there before it is looked at. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly desk?: (page: Page) => Promise<void>;
}

const id = {
  event: dataset.events[0]?.id,
  claim: dataset.claims.find(({ quantity }) => quantity)?.id,
  spoken: dataset.claims.find(({ answers }) => answers.length > 0)?.id,
  actor: dataset.relations[0]?.source,
  other: dataset.relations[0]?.target,
  article: dataset.articles[0]?.id,
  last: dataset.articles.at(-1),
  retired: dataset.retired[0],
};

const opens =
  (css: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(css).first().click();
    await page.locator('[popover]:popover-open').first().waitFor();
  };

const kindPath = { event: 'events', claim: 'claims', actor: 'actors', article: 'articles' } as Readonly<
  Record<string, string>
>;

/** Every route, and on it the states that draw something else. */
export const screens: readonly Screen[] = [
  { name: 'dashboard', path: '/' },
  { name: 'an event', path: `/events/${id.event}` },
  { name: 'a claim with a number', path: `/claims/${id.claim}` },
  { name: 'a claim that answers', path: `/claims/${id.spoken}` },
  { name: 'an actor', path: `/actors/${id.actor}` },
  { name: 'an article', path: `/articles/${id.article}` },
  { name: 'a sentence', path: `/articles/${id.last?.id}#${id.last?.digest.at(-1)?.id}` },
  { name: 'an article, all marked', path: `/articles/${id.article}?marks=all` },
  { name: 'an article in two languages', path: `/articles/${id.article}?text=both` },
  { name: 'two articles', path: `/articles/${id.article}?b=article.${id.last?.id}` },
  { name: 'compare', path: '/compare' },
  { name: 'compare by article', path: '/compare?by=article' },
  { name: 'about', path: '/about' },
  { name: 'data', path: '/data' },
  { name: 'the timeline alone', path: '/?fill=timeline' },
  { name: 'the network alone', path: '/?fill=network' },
  { name: 'the claims alone', path: '/?fill=claims&claims=all' },
  { name: 'the articles alone', path: '/?fill=articles' },
  { name: 'sanctions', path: '/?claims=sanctions' },
  { name: 'tables', path: '/?table=timeline,network,claims,articles' },
  { name: 'a range', path: '/?from=2021-12-01&to=2022-01-31' },
  { name: 'a range, certain only', path: '/?from=2021-12-01&to=2022-01-31&dates=certain' },
  { name: 'a day of knowledge', path: '/?asof=2022-01-10' },
  { name: 'the clock of saying', path: '/?clock=said' },
  { name: 'filters', path: `/?actor=${id.actor}&kind=troops,sanctions&type=call` },
  { name: 'words', path: '/?q=sanctie' },
  { name: 'nothing found', path: '/?q=zzzzzzzz' },
  { name: 'a group', path: '/?group=russia' },
  { name: 'between two actors', path: `/?pair=${id.actor},${id.other}` },
  { name: 'around an actor', path: `/?ego=${id.actor}` },
  { name: 'what is unknown', path: '/events/no-such-event' },
  { name: 'what was withdrawn', path: `/${kindPath[id.retired?.kind ?? ''] ?? 'claims'}/${id.retired?.id}` },
  { name: 'a broken link', path: '/?from=yesterday&kind=nonsense' },
  { name: 'the timeline in a frame', path: '/?embed=timeline' },
  { name: 'the network in a frame', path: '/?embed=network' },
  { name: 'the claims in a frame', path: '/?embed=claims' },
  { name: 'the articles in a frame', path: '/?embed=articles' },
  { name: 'help', path: '/?from=2022-01-01', desk: opens('header nav button[aria-expanded]') },
  {
    name: 'search results',
    path: '/?from=2022-01-02',
    desk: async (page) => {
      await page.getByRole('searchbox').first().fill('poetin');
      await page.locator('search a[href]').first().waitFor();
    },
  },
  {
    name: 'a menu of filters',
    path: '/?from=2022-01-03',
    desk: opens('section[aria-label=Filters] button[aria-expanded]'),
  },
];
