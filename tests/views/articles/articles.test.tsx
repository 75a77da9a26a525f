import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Articles } from '@/views/articles/articles';
import { renderView } from '../details/render-view';
import { richStory } from '../details/rich-story';

afterEach(() => void vi.unstubAllGlobals());

const region = () => screen.getByRole('region', { name: 'Articles' });
const mark = (id: string) => region().querySelector(`[data-mark="${id}"]`);

it('lists the articles with what they carry and a bar of their sentences', () => {
  renderView(<Articles />, richStory, '/');
  expect(region()).toHaveTextContent('3 articles; 6 of 7 sentences carry an event or claim in view.');
  expect(mark('article:a001')).toHaveAttribute('data-standing', 'certain');
  expect(region()).toHaveTextContent('7 or 8 January 2022');
  expect(region()).toHaveTextContent('1 event, 2 claims');
  expect(mark('sentence:a001-s1')).toHaveAttribute('data-standing', 'certain');
  expect(mark('sentence:a001-s4')).toHaveAttribute('data-standing', 'outside');
  expect(screen.getAllByRole('link', { name: 'Sentence 1: Oak rings Elm' })).toHaveLength(2);
});

it('has one tab stop in each bar and arrows inside', async () => {
  const user = userEvent.setup();
  renderView(<Articles />, richStory, '/');
  const bar = screen.getByRole('list', { name: 'Sentences of A talk' });
  const stops = () =>
    within(bar)
      .getAllByRole('link')
      .filter((link) => link.tabIndex === 0);
  expect(stops()).toHaveLength(1);
  stops()[0]?.focus();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(mark('sentence:a001-s3')).toHaveFocus();
  await user.keyboard('{End}{ArrowRight}');
  expect(mark('sentence:a001-s4')).toHaveFocus();
  await user.keyboard('{Home}');
  expect(mark('sentence:a001-s1')).toHaveFocus();
  expect(stops()).toHaveLength(1);
});

it('opens a sentence by its piece and keeps the filters', async () => {
  const user = userEvent.setup();
  const { at } = renderView(<Articles />, richStory, '/?actor=ann');
  await user.click(mark('sentence:a001-s3') as Element);
  expect(at()).toBe('/articles/a001?actor=ann#a001-s3');
});

it('lights what is pointed at and fades the rest', async () => {
  const user = userEvent.setup();
  renderView(<Articles />, richStory, '/');
  await user.hover(mark('article:a003') as Element);
  expect(mark('sentence:a003-s1')).toHaveAttribute('data-lit', 'true');
  expect(mark('sentence:a001-s1')).not.toHaveAttribute('data-lit');
});

it('has the same rows as a table', async () => {
  const user = userEvent.setup();
  const { at } = renderView(<Articles />, richStory, '/');
  await user.click(screen.getByRole('button', { name: 'Articles as a table' }));
  expect(at()).toBe('/?table=articles');
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(4);
});

it.each(['desk', 'phone'])('tells in one table how the day of every article is known, on a %s', async (held) => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: held === 'phone' && query.includes('max-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  const user = userEvent.setup();
  const { at } = renderView(<Articles />, richStory, '/');
  await user.click(screen.getByRole('link', { name: 'Why these dates' }));
  // On a phone, too, it is this view that the link names, or the first one would come to the front.
  expect(at()).toBe('/?table=articles&fill=articles');
  const row = (name: string) => within(screen.getByRole('table')).getByRole('row', { name: new RegExp(name) });
  expect(row('A talk')).toHaveTextContent('7 or 8 January 2022');
  expect(row('A talk')).toHaveTextContent('Its date line says 1 March 2022, which does not fit');
  for (const { title, published } of richStory.articles)
    expect(row(title.en)).toHaveTextContent(new RegExp(published.basis.en, 'i'));
});

it('says why it is empty and clears the filters', async () => {
  const user = userEvent.setup();
  const { at } = renderView(<Articles />, richStory, '/?q=zzz&clock=said');
  expect(screen.getByRole('heading')).toHaveTextContent('No article fits these filters');
  await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
  expect(at()).toBe('/?clock=said');
});

it('speaks Dutch', () => {
  renderView(<Articles />, richStory, '/', 'nl');
  expect(screen.getByRole('region', { name: 'Artikelen' })).toHaveTextContent('Drie artikelen in zes dagen');
});
