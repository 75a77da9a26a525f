import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { expect, it } from 'vitest';
import { SearchResults } from '@/views/search/search-results';
import { dataset as record } from '../../e2e/model';
import { renderView } from '../details/render-view';

const list = createRef<HTMLDivElement>();
let retype: (words: string) => void = () => {};

function Box({ words: first = 'sanc' }: { readonly words?: string }) {
  const [words, setWords] = useState(first);
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

it('says what was found in the other language only', () => {
  const { digest = [] } = record.articles[0] ?? {};
  const [sentence] = digest;
  if (!sentence) throw new Error('the first article has no sentence');
  const dataset = {
    ...record,
    articles: record.articles.map((article, i) =>
      i === 0
        ? { ...article, digest: [{ ...sentence, text: { nl: 'Zeldzaamwoord.', en: 'Other.' } }, ...digest.slice(1)] }
        : article,
    ),
  };
  renderView(<Box words="zeldzaamwoord" />, dataset, '/?lang=en');
  const row = screen.getByRole('link', { name: /Zeldzaamwoord/ });
  expect(row).toHaveTextContent('found in Dutch only');
  expect(row.querySelector('[lang="nl"]')).toHaveTextContent('Zeldzaamwoord.');
});

it('tells of a claim who said it, the number and when', () => {
  renderView(<Box words="100.000" />, record, '/?lang=en');
  const rows = screen.getAllByRole('link', { name: /100,000/ });
  expect(rows.some((row) => / · about 100,000( troops)? · said /.test(row.textContent ?? ''))).toBe(true);
});
