import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { actorPage } from '@/publish/actor-page';
import { articlePage } from '@/publish/article-page';
import { claimPage } from '@/publish/claim-page';
import { eventPage } from '@/publish/event-page';
import { writeFeed } from '@/publish/write-feed';
import { smallStory } from '../fixtures/small-story';

const index = { ...indexDataset(smallStory), numberOf: new Map([['a001', 4]]) };
const basis = { nl: 'volgt uit a001', en: 'follows from a001' };
const [event] = smallStory.events;
const [claim] = smallStory.claims;
const [actor] = smallStory.actors;
const [article] = smallStory.articles;

it.each([
  ['en', 'rom article 4'],
  ['nl', 'uit artikel 4'],
] as const)('pages in %s name an article by its number, as their evidence does', (lang, name) => {
  if (!event || !claim || !actor || !article) throw new Error('the story is too small');
  const writing = { index, lang, base: '/' };
  const pages = [
    eventPage(writing, { ...event, date: { ...event.date, basis } }),
    claimPage(writing, { ...claim, attribution: 'doubtful', attributionNote: basis }),
    articlePage(writing, { ...article, published: { ...article.published, basis } }),
    actorPage(writing, { ...actor, role: basis }),
  ];
  for (const { kind, body, description } of pages) {
    expect(body.text, kind).toContain(name);
    expect(body.text + description, kind).not.toContain('a001');
  }
});

it('the feed of a language belongs to the home page of that language', () => {
  const site = { base: '/', origin: 'https://aanloop.example' };
  expect(writeFeed(site, index, 'nl', [])).toContain('rel="alternate" href="https://aanloop.example/nl/index.html"');
  expect(writeFeed(site, index, 'en', [])).toContain('rel="alternate" href="https://aanloop.example/"');
});
