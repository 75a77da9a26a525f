import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { compareArticles } from '@/query/compare-articles';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { attachOriginals, resetOriginals } from '@/state/attach-originals';
import { Reader } from '@/views/reader/reader';
import { chooseMode } from '@/views/reader/reader-choices';
import { attached, attachedIndex, attachedStory, passages } from '../../query/attached-story';
import { pasted } from '../../state/pasted';
import { renderView } from '../details/render-view';
import { richStory } from '../details/rich-story';

afterEach(() => {
  resetOriginals();
  chooseMode('digest');
});

it('switches each kind of highlight off and on', async () => {
  const user = userEvent.setup();
  renderView(<Reader />, richStory, '/articles/a001?marks=all');
  const text = () => document.getElementById('a001-s1') as HTMLElement;
  expect(text().querySelector('mark')).not.toBeNull();
  const [box] = screen.getAllByRole('checkbox', { name: 'event' });
  await user.click(box as HTMLElement);
  expect(text().querySelector('mark')).toBeNull();
  expect(within(text()).getByRole('link', { name: 'Ann Oak' })).toBeInTheDocument();
  await user.click(screen.getAllByRole('checkbox', { name: 'actor' })[0] as HTMLElement);
  expect(within(text()).queryByRole('link', { name: 'Ann Oak' })).toBeNull();
});

it('reads plain until something is asked for: only what is open is marked, names stay links', async () => {
  const user = userEvent.setup();
  const { at } = renderView(<Reader />, richStory, '/articles/a001#a001-s3');
  const marked = (sentence: string) => document.querySelectorAll(`#${sentence} mark`).length > 0;
  expect([marked('a001-s1'), marked('a001-s3')]).toEqual([false, true]);
  expect(
    within(document.getElementById('a001-s1') as HTMLElement).getByRole('link', { name: 'Ann Oak' }),
  ).toBeVisible();
  const all = screen.getByRole('button', { name: /^Mark all \d+$/ });
  const carrying = Number(/\d+/.exec(all.textContent ?? '')?.[0]);
  await user.click(all);
  expect(at()).toBe('/articles/a001?marks=all#a001-s3');
  expect(marked('a001-s1')).toBe(true);
  expect(carrying).toBe(document.querySelectorAll('[data-mark^="sentence:"][data-standing="certain"]').length);
  await user.click(screen.getByRole('button', { name: 'Mark only what is open' }));
  expect(at()).toBe('/articles/a001#a001-s3');
  // A kind of highlight that is switched on brings itself alone.
  await user.click(screen.getAllByRole('checkbox', { name: 'event' })[0] as HTMLElement);
  expect(marked('a001-s1')).toBe(true);
  expect(at()).toContain('unmarked=claim,quantity,date');
});

it('says why a sentence is marked: item, kind, how its date was found, how sure it is', () => {
  renderView(<Reader />, richStory, '/articles/a001#a001-s3');
  const why = screen.getByRole('complementary', { name: 'Why sentence 3 is marked' });
  expect(why).toHaveTextContent('claim');
  expect(within(why).getByRole('link', { name: /Many carts/ })).toHaveAttribute('href', '/claims/carts');
  expect(why).toHaveTextContent('Attribution: doubtful attribution.');
  expect(why).toHaveTextContent('How the date was found: Basis en.');
});

it('opens a sentence by a click on it, and a chip lights what it names', async () => {
  const user = userEvent.setup();
  const { at } = renderView(<Reader />, richStory, '/articles/a001');
  await user.click(document.getElementById('a001-s2') as HTMLElement);
  expect(at()).toBe('/articles/a001#a001-s2');
  const chip = document.querySelector<HTMLElement>('[data-chip]') as HTMLElement;
  await user.hover(chip);
  expect(document.querySelector(`li[data-mark="${chip.dataset.chip}"]`)).toHaveAttribute('data-lit', 'true');
});

it('shows the original beside the digest or instead of it, and says what is not there as it was', async () => {
  await attachOriginals(attachedIndex, [pasted('haven.txt', attached.replace('veertien', 'vijftien'))]);
  renderView(<Reader />, attachedStory, '/articles/a000?marks=all');
  act(() => chooseMode('beside'));
  expect(screen.getByText(/retold 1 en/)).toBeInTheDocument();
  const copy = () => [...document.querySelectorAll('[data-original]')].map(({ textContent }) => textContent).join(' ');
  expect(copy()).toContain('De havenmeester van Zoutdam verwachtte maandag geen drukte');
  expect(screen.getByText(/beside your own copy/)).toBeInTheDocument();
  act(() => chooseMode('original'));
  expect(screen.getByText(/^Your own copy, word for word/)).toBeInTheDocument();
  expect(screen.queryByText(/Retold in our words/)).toBeNull();
  expect(screen.queryByText(/retold 1 en/)).toBeNull();
  const found = [...document.querySelectorAll('[data-status="exact"]')].map(({ textContent }) => textContent);
  for (const { words } of passages.slice(3)) expect(found.join('|')).toContain(words);
  // The other passage of its sentence stands in other words than it did.
  const changed = [...document.querySelectorAll('[data-status="changed"]')].map(({ textContent }) => textContent);
  expect(changed.join('|')).toContain('vijftien schepen voor de kust');
  expect(screen.getByText('Not found as they were read')).toBeInTheDocument();
});

it('steps through the evidence by key before anything has the focus', async () => {
  const user = userEvent.setup();
  const { at } = renderView(<Reader />, richStory, '/articles/a001');
  expect(document.body).toHaveFocus();
  await user.keyboard('n');
  expect(at()).toBe('/articles/a001#a001-s1');
  await user.keyboard('n');
  expect(at()).toBe('/articles/a001#a001-s2');
  await user.keyboard('p');
  expect(at()).toBe('/articles/a001#a001-s1');
});

it('marks the dates of an attached copy, and switches them off', async () => {
  const user = userEvent.setup();
  await attachOriginals(attachedIndex, [pasted('haven.txt', attached)]);
  renderView(<Reader />, attachedStory, '/articles/a000?marks=all');
  act(() => chooseMode('original'));
  const dated = () => [...document.querySelectorAll('[data-passage] span')].map(({ textContent }) => textContent);
  expect(dated()).toContain('maandag');
  await user.click(screen.getAllByRole('checkbox', { name: 'date' })[0] as HTMLElement);
  expect(dated()).not.toContain('maandag');
});

it('sets two articles beside each other', () => {
  renderView(<Reader />, richStory, '/articles/a001?b=article.a002');
  expect(screen.getByRole('heading', { name: 'Article 1 beside article 2' })).toBeInTheDocument();
  const index = indexDataset(richStory);
  const found = compareArticles(index, project(index, emptyQuery), 'a001', 'a002');
  const told = [...found.onlyA, ...found.onlyB, ...found.both.map((one) => one.told)];
  expect(new Set(told.map(({ kind, item }) => `${kind} ${item.id}`)).size).toBe(told.length);
  for (const { item } of found.both.map((one) => one.told)) {
    expect(screen.getAllByRole('link', { name: item.title.en }).length).toBeGreaterThan(0);
  }
  expect(found.both.length).toBeGreaterThan(0);
  expect(document.querySelectorAll('[data-differing]').length).toBe(found.both.length + found.numbers.length);
});
