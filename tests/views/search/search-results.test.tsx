import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { readAddress } from '@/state/read-address';
import { SearchResults } from '@/views/search/search-results';
import { dataset as record } from '../../e2e/model';
import { renderView } from '../details/render-view';

const list = createRef<HTMLDivElement>();
let retype: (words: string) => void = () => {};

function Box({ words: first = 'sanc' }: { readonly words?: string }) {
  const [words, setWords] = useState(first);
  retype = setWords;
  return (
    <SearchResults
      words={words}
      list={list}
      isEntered={false}
      onEntered={() => {}}
      onClose={() => {}}
      onChoose={() => {}}
      onFilter={() => {}}
    />
  );
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

const sections = () => screen.getAllByRole('region').map((section) => section.getAttribute('aria-label'));
const linksIn = (name: string) => within(screen.getByRole('region', { name })).getAllByRole('link');
const answer = (words: string, lang: 'nl' | 'en' = 'en') => renderView(<Box words={words} />, record, '/', lang);

it.each([
  ['Who said 100,000?', 'en', 'Questions to start with', 'Who said 100,000?'],
  ['Wie zei 100.000?', 'nl', 'Vragen om mee te beginnen', 'Wie zei 100.000?'],
  ['who said', 'en', 'Questions to start with', 'Who said 100,000?'],
  ['sancties', 'nl', 'Vragen om mee te beginnen', 'Met welke sancties werd gedreigd?'],
  ['Which sanctions did they threaten with?', 'en', 'Questions to start with', 'Which sanctions were threatened?'],
] as const)('offers for %j the question of the dossier', (words, lang, section, question) => {
  answer(words, lang);
  expect(linksIn(section)[0]).toHaveTextContent(question);
});

it('offers the question first to who asks one, and last to who types a word', () => {
  const first = answer('which sanctions');
  expect(sections()[0]).toBe('Questions to start with');
  first.unmount();
  answer('sanctions');
  expect(sections().at(-1)).toBe('Questions to start with');
});

it('offers no question where only the words that every question has are typed', () => {
  answer('the number that was in it');
  expect(sections()).not.toContain('Questions to start with');
});

it.each([
  ['What did Zelensky say?', 'en', 'Claims found', /panic/],
  ['Wat zei Zelensky over paniek?', 'nl', 'Gevonden beweringen', /paniek/],
  ['Who said 100,000?', 'en', 'Claims found', /100,000/],
] as const)('%j finds what was said, before who it is', (words, lang, section, found) => {
  answer(words, lang);
  expect(linksIn(section)[0]).toHaveTextContent(found);
  expect(sections().filter((name) => /found|Gevonden/.test(name ?? ''))[0]).toBe(section);
});

it('lists nothing where less than half of the words are found', () => {
  answer('Scholz xylophone zebra');
  expect(screen.getByRole('status')).toHaveTextContent('Nothing fits');
  expect(screen.queryAllByRole('region')).toEqual([]);
});

it.each(['What is doubtful?', 'Wat is twijfelachtig?'])(
  'finds for %j the claims of which something is in doubt',
  (words) => {
    answer(words);
    const doubtful = record.claims.filter(({ attribution, doubts }) => attribution === 'doubtful' || doubts?.length);
    expect(doubtful.length).toBeGreaterThan(5);
    expect(screen.getByRole('region', { name: 'Claims found' }).querySelector('h2')).toHaveTextContent(
      String(doubtful.length),
    );
  },
);

it('says of a word that stands nowhere by which it is found', () => {
  answer('What did Zelensky say?');
  expect(screen.getByRole('status')).toHaveTextContent('“Zelensky” stands nowhere here; found by “leader”.');
});

it('says so where nothing has all of the words, and lists what has most', () => {
  answer('Scholz panic xylophone leader');
  expect(screen.getByRole('status')).toHaveTextContent(/^No result has all 4 words\. (One has|\d+ have) 2 of them\.$/);
  expect(linksIn('Claims found')[0]).toHaveTextContent(/panic/);
  expect(screen.queryByRole('button', { name: /^Filter every view/ })).toBeNull();
});

it.each([
  ['9 January', 'en', 'Dates', 'from=2022-01-09&to=2022-01-09'],
  ['9 januari', 'nl', 'Datums', 'from=2022-01-09&to=2022-01-09'],
  ['2022-01-09', 'en', 'Dates', 'from=2022-01-09&to=2022-01-09'],
  ['January 2022', 'en', 'Dates', 'from=2022-01-01&to=2022-01-31'],
  ['Biden 12 February', 'en', 'Dates', 'from=2022-02-12&to=2022-02-12&q=biden'],
] as const)('offers for %j the days as a filter, and what lies in them', (words, lang, section, filter) => {
  answer(words, lang);
  const links = linksIn(section);
  // What surely lies there comes first, and then that with what only may.
  expect(links.map((link) => link.getAttribute('href')?.includes('dates=certain'))).toEqual([true, false]);
  for (const link of links) {
    const search = new URL(link.getAttribute('href') ?? '', 'https://a.invalid').search;
    for (const part of filter.split('&')) expect(search).toContain(part);
    const { query } = readAddress({ pathname: '/', search, hash: '' }).link;
    const { events, claims } = project(indexDataset(record), query).totals;
    expect(link).toHaveTextContent(String(events.certain + events.possible));
    expect(link).toHaveTextContent(String(claims.certain + claims.possible));
  }
  expect(linksIn(lang === 'nl' ? 'Gevonden gebeurtenissen' : 'Events found').length).toBeGreaterThan(0);
});

it.each([
  ['cite', 'en', 'choose “Cite” above it'],
  ['Hoe citeer ik dit?', 'nl', 'kies erboven “Citeer”'],
] as const)('tells who types %j where citations are made', (words, lang, told) => {
  answer(words, lang);
  expect(screen.getByRole('status')).toHaveTextContent(told);
});

it('does not take citizens for citations', () => {
  answer('citizens');
  expect(screen.getByRole('status')).not.toHaveTextContent('Cite');
});
