import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearTransient } from '@/state/transient';
import { crowd, crowdedStory } from '../fixtures/crowded-story';
import { renderApp } from './render-app';

beforeEach(() => localStorage.setItem('aanloop-introduction', 'closed'));
afterEach(() => {
  act(() => clearTransient());
  cleanup();
  localStorage.clear();
});

/** Fewer than there are of anything, so that a list with no end shows. */
const [mostInOne, mostElements, longestText] = [260, 15_000, 4_000];

/** Menus of the browser's own hold all they offer: it draws them when they are open. */
const isMenu = (element: Element): boolean => element.closest('select') !== null;

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')).join('');

const counted = () => {
  const elements = [...document.querySelectorAll('body *')].filter((element) => !isMenu(element));
  const lists = elements.filter(({ children }) => children.length > mostInOne);
  const texts = elements.flatMap((element) => [
    ownText(element),
    ...['aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
  ]);
  return {
    lists: lists.map((element) => `${element.children.length} in ${element.cloneNode().textContent}${element.tagName}`),
    texts: texts.filter(({ length }) => length > longestText).map((text) => text.slice(0, 80)),
    elements: elements.length,
  };
};

describe('a dossier that has hundreds of all that may belong to something', () => {
  it('has more of each than a list may show', () => {
    expect(crowd).toBeGreaterThan(2 * mostInOne);
  });

  it.each([
    ['the dashboard', '/?lang=en', 'desk'],
    ['sanctions', '/?lang=en&claims=sanctions', 'desk'],
    ['all claims', '/?lang=en&claims=all', 'desk'],
    ['lanes of groups', '/?lang=en&fill=timeline&lanes=group', 'desk'],
    ['tables', '/?lang=en&table=timeline,network,claims,articles', 'desk'],
    ['two actors', '/?lang=en&pair=hub,p1', 'desk'],
    ['an event', '/events/big?lang=en', 'desk'],
    ['a claim', '/claims/big?lang=en', 'desk'],
    ['an actor', '/actors/hub?lang=en', 'desk'],
    ['what is gone', '/events/split?lang=en', 'desk'],
    ['a sentence', '/articles/a1?lang=en#a1-s1', 'desk'],
    ['two articles', '/articles/a1?lang=en&b=article.b1', 'desk'],
    ['versions', '/compare?lang=en', 'desk'],
    ['versions by article', '/compare?lang=en&by=article', 'desk'],
    ['versions by date', '/compare?lang=en&by=date', 'desk'],
    ['versions of two', '/compare?lang=en&a=actor.hub&b=actor.p1', 'desk'],
    ['versions on a phone', '/compare?lang=nl', 'phone'],
    ['how to read', '/about?lang=en', 'desk'],
    ['the data', '/data?lang=en', 'desk'],
    ['a search', '/?lang=en&q=p1', 'desk'],
    ['what changed', '/?lang=en&since=2022-01-02', 'desk'],
    ['a phone', '/?lang=en', 'phone'],
    ['claims on a phone', '/?lang=en&fill=claims&claims=all', 'phone'],
  ] as const)('%s shows the beginning of every list and sentence', async (_, address, device) => {
    await renderApp(crowdedStory, address, device);
    const { lists, texts, elements } = counted();
    expect(lists).toEqual([]);
    expect(texts).toEqual([]);
    expect(elements).toBeLessThanOrEqual(mostElements);
    expect(elements).toBeGreaterThan(100);
  });

  it('shows what is left of a list in steps, by the keyboard too', async () => {
    await renderApp(crowdedStory, '/articles/b1?lang=en#b1-s1');
    const list = screen.getByRole('complementary', { name: 'Articles' }).querySelector('ol');
    const more = list?.querySelector<HTMLElement>('[data-more]');
    const before = list?.children.length ?? 0;
    more?.focus();
    if (more) fireEvent.click(more);
    expect(list?.children.length).toBe(before + 40);
    expect(document.activeElement?.hasAttribute('data-more')).toBe(true);
  });
});
