import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Reader } from '@/views/reader/reader';
import { renderView } from '../details/render-view';
import { richStory } from '../details/rich-story';

const region = () => screen.getByRole('region', { name: 'Articles' });
const sentence = (id: string) => document.getElementById(id);

it('shows the article with its dates, its sentences and their notes', () => {
  renderView(<Reader />, richStory, '/articles/a001');
  expect(screen.getByRole('heading', { name: 'A talk' })).toBeInTheDocument();
  expect(region()).toHaveTextContent('Article 1 of 3, published 7 or 8 January 2022.');
  expect(region()).toHaveTextContent(
    'It bears the date line 1 March 2022, which does not fit what it tells: the day given here is that of its content, not of this text.',
  );
  expect(region()).toHaveTextContent(/The original is in Dutch, [\d,]+ characters long\. /);
  expect(sentence('a001-s2')).toHaveTextContent('It took over two hours.');
  expect(screen.getByRole('link', { name: 'Sentence 2' })).toHaveAttribute('href', '/articles/a001#a001-s2');
  const notes = screen.getByRole('list', { name: 'Notes on paragraph 2' });
  expect(within(notes).getByRole('link', { name: 'Many carts' })).toHaveAttribute('href', '/claims/carts');
  expect(notes).toHaveTextContent('Ann Oak, 6 January 2022, if it freezes; doubtful attribution');
  expect(notes).toHaveTextContent('denied by Bob Elm');
});

it('links actors named in the text, whole names first', () => {
  renderView(<Reader />, richStory, '/articles/a001');
  const links = within(sentence('a001-s1') as HTMLElement).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(['1', 'Ann Oak', 'Bob Elm']);
  expect(links[1]).toHaveAttribute('href', '/actors/ann');
});

it('goes to the sentence of the link, lights its notes and says what it supports', () => {
  renderView(<Reader />, richStory, '/articles/a001#a001-s3');
  expect(sentence('a001-s3')).toHaveFocus();
  expect(sentence('a001-s3')).toHaveAttribute('data-open', 'true');
  expect(region().querySelector('[data-mark="claim:carts"]')).toHaveAttribute('data-open', 'true');
  expect(screen.getByRole('status')).toHaveTextContent('Sentence 3 of 4. It supports: Many carts.');
});

it('leaves the focus alone on a cold link without a sentence', () => {
  renderView(<Reader />, richStory, '/articles/a001');
  expect(document.body).toHaveFocus();
});

it('steps through the evidence by buttons and by n and p, replacing the address', async () => {
  const user = userEvent.setup();
  const { at, router } = renderView(<Reader />, richStory, '/articles/a001');
  await user.click(screen.getByRole('button', { name: /Next evidence/ }));
  expect(at()).toBe('/articles/a001#a001-s1');
  await user.keyboard('n');
  await user.keyboard('n');
  expect(at()).toBe('/articles/a001#a001-s3');
  expect(screen.getByRole('button', { name: /Next evidence/ })).toHaveAttribute('aria-disabled', 'true');
  await user.keyboard('p');
  expect(at()).toBe('/articles/a001#a001-s2');
  expect(sentence('a001-s2')).toHaveFocus();
  expect(router.state.historyAction).toBe('REPLACE');
});

it('shows where other articles tell of the same', () => {
  renderView(<Reader />, richStory, '/articles/a001#a001-s1');
  expect(screen.getByRole('link', { name: '2 sentence 1' })).toHaveAttribute('href', '/articles/a002#a002-s1');
});

it('reads in the other language, or in both side by side', async () => {
  const user = userEvent.setup();
  renderView(<Reader />, richStory, '/articles/a001');
  await user.click(screen.getByRole('radio', { name: 'Nederlands' }));
  expect(sentence('a001-s2')).toHaveTextContent('Het duurde ruim twee uur.');
  expect(sentence('a001-s2')?.querySelector('[lang="nl"]')).not.toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Both' }));
  expect(sentence('a001-s2')).toHaveTextContent('Het duurde ruim twee uur. It took over two hours.');
});

it('says what does not fit the filters, and marks it when asked', async () => {
  const user = userEvent.setup();
  renderView(<Reader />, richStory, '/articles/a001?kind=denial');
  expect(sentence('a001-s1')).toHaveAttribute('data-standing', 'outside');
  await user.click(screen.getByRole('button', { name: 'Mark them too' }));
  expect(sentence('a001-s1')).toHaveAttribute('data-standing', 'certain');
});

it('lights the sentences of a note under the pointer', async () => {
  const user = userEvent.setup();
  renderView(<Reader />, richStory, '/articles/a001');
  await user.hover(screen.getByRole('link', { name: 'Many carts' }));
  expect(sentence('a001-s3')?.querySelector('mark[data-strong]')).not.toBeNull();
  expect(sentence('a001-s1')?.querySelector('mark[data-strong]')).toBeNull();
});

it('closes by its link and by Escape', async () => {
  const user = userEvent.setup();
  const { at } = renderView(<Reader />, richStory, '/articles/a001?q=talk#a001-s1');
  expect(screen.getByRole('link', { name: 'Close' })).toHaveAttribute('href', '/?q=talk');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(at()).toBe('/?q=talk'));
});

it('draws nothing when no article is open', () => {
  renderView(<Reader />, richStory, '/events/call');
  expect(screen.queryByRole('region')).toBeNull();
});
