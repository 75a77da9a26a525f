import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { smallStory } from '../fixtures/small-story';
import { hostileLinks } from '../state/hostile-links';
import { renderApp } from './render-app';

/** Addresses in the page that lead, or load, from anywhere else. */
const foreign = (): string[] =>
  [...document.querySelectorAll('[src], [href], [srcset], [action], [data]')].flatMap((element) =>
    ['src', 'href', 'srcset', 'action', 'data'].flatMap((name) => {
      const value = element.getAttribute(name);
      if (value === null || value.startsWith('#')) return [];
      const url = new URL(value, window.location.href);
      const known =
        url.origin === window.location.origin || /^https:\/\/(?:www\.wikidata|creativecommons)\.org$/.test(url.origin);
      return known ? [] : [`${element.localName} ${name}=${value.slice(0, 80)}`];
    }),
  );

it('two hundred hostile links are each drawn as a usable page, and nothing is asked for', async () => {
  const { goTo, asked } = await renderApp(smallStory, '/?lang=en', 'phone');
  expect(hostileLinks.length).toBeGreaterThanOrEqual(200);
  let drawn = 0;
  for (const link of hostileLinks) {
    // What is not of this origin the browser does not even ask of the app.
    if (!(await goTo(link))) continue;
    drawn++;
    expect(document.querySelector('main, [data-embed]'), link.slice(0, 80)).not.toBeNull();
    expect(document.body.textContent, link.slice(0, 80)).not.toContain('part of the page failed');
    expect(foreign(), link.slice(0, 80)).toEqual([]);
  }
  expect(drawn).toBeGreaterThan(hostileLinks.length - 6);
  expect(document.querySelector('script, iframe, object, embed')).toBeNull();
  expect(asked.mock.calls.filter(([address]) => address !== '/dataset.json')).toEqual([]);
  expect(Object.prototype).not.toHaveProperty('x');
});

it.each([
  ['/?from=yesterday&to=2022-02-31', ['“yesterday” is not a value of from', '“2022-02-31” is not a value of to']],
  ['/?from=2022-02-20&to=2021-12-01', ['The dates stood in the wrong order']],
  [
    '/?clock=sundial&kind=troops,tanks&type=call,brawl&status=maybe',
    ['sundial', '“tanks” is not a value of kind', 'brawl', 'maybe'],
  ],
  ['/?actor=nobody-at-all,ann&article=a999', ['“nobody-at-all” is not known here as actor', 'a999']],
  ['/?from=2021-12-01&from=2022-01-01', ['from was given twice; “2022-01-01” was left out']],
  ['/?__proto__=1&constructor=2&toString=3', ['__proto__', 'constructor', 'toString']],
  ['/nowhere/at/all', ['There is no page “/nowhere/at/all”']],
  ['/events/Not_An_Id', ['/events/Not_An_Id']],
  ['/articles/a1?x=%25%2525#a2-s1', ['“x=%%25” is not a filter', '#a2-s1']],
  ['/articles/a1#a1-s99', ['“a1-s99” is not a sentence of this article']],
  [`/?q=${'x'.repeat(4000)}`, ['xxxx']],
  ['/?v=99', ['link version 99']],
  [`/?actor=${Array.from({ length: 400 }, (_, i) => `someone-${i}`).join(',')}`, ['A link holds 2,000 characters']],
])('%s is told of, and the page is whole', async (link, told) => {
  const url = new URL(link, window.location.href);
  await renderApp(smallStory, `${url.pathname}${url.search}${url.search === '' ? '?' : '&'}lang=en${url.hash}`);
  const notice = screen.getByText('Part of this link could not be used:').closest('[role=status]');
  for (const words of told) expect(notice).toHaveTextContent(words);
  expect(screen.getByRole('region', { name: 'Filters' })).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Timeline' })).toBeInTheDocument();
});

it('words that no link can hold are left out of it, and the reader is told', async () => {
  const { router } = await renderApp(smallStory, '/?actor=ann&lang=en');
  const user = userEvent.setup();
  await user.click(screen.getByRole('searchbox'));
  await user.paste('\u4e4c'.repeat(200));
  await user.keyboard('{Enter}');
  const told = await screen.findByText(/is too long for a link; the words were left out/);
  expect(told.closest('[role=status]')).not.toBeNull();
  expect(router.state.location.search).toBe('?actor=ann&lang=en');
});
