import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { expect, it } from 'vitest';
import { SearchResults } from '@/views/search/search-results';
import { dataset as record } from '../../e2e/model';
import { renderView } from '../details/render-view';

const list = createRef<HTMLDivElement>();
let retype: (words: string) => void = () => {};

function Box() {
  const [words, setWords] = useState('sanc');
  retype = setWords;
  return <SearchResults words={words} list={list} onClose={() => {}} onChoose={() => {}} onFilter={() => {}} />;
}

it('keeps the focus among the results when others take their place', async () => {
  renderView(<Box />, record, '/?lang=en');
  const links = screen.getAllByRole('link');
  links[0]?.focus();
  retype('Kazakhstan');
  await waitFor(() => expect(links[0]).not.toBeInTheDocument());
  expect(list.current).toContainElement(document.activeElement as HTMLElement);
});

it('goes on at the first result that was folded away', async () => {
  renderView(<Box />, record, '/?lang=en');
  const [more] = screen.getAllByRole('button', { name: /more/ });
  more?.focus();
  await userEvent.keyboard('{Enter}');
  expect(more).not.toBeInTheDocument();
  expect(document.activeElement).toHaveAttribute('href');
});
