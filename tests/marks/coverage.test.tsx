// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { Coverage } from '@/marks/coverage';
import { dayScale } from '@/picture/day-scale';
import { coverDays, placeCoverage } from '@/picture/place-coverage';
import { project } from '@/query/project';
import { projectCoverage } from '@/query/project-coverage';
import { emptyQuery } from '@/query/query';
import { useTransient } from '@/state/transient';
import { article, on, story } from '../fixtures/small-story';

const days = dayScale(0, 99, 100, 1100);

it('covers whole days, both ends in, and leaves out what is not told or not in the picture', () => {
  expect(coverDays({ first: 10, last: 14 }, days)).toEqual({ x0: 200, x1: 250 });
  expect(coverDays({ first: 10, last: 10 }, days)).toEqual({ x0: 196, x1: 214 });
  expect(coverDays({ first: -5, last: 4 }, days)).toEqual({ x0: 100, x1: 150 });
  expect(coverDays({ first: 100, last: 101 }, days)).toBeNull();
  expect(coverDays({ first: null, last: null }, days)).toBeNull();
});

it('is a link for each article in the picture, dashed where the day is not certain', () => {
  const appeared = (id: string, number: number, first: number, last: number) => ({
    id,
    number,
    title: `Title ${number}`,
    name: `Article ${number} appeared`,
    to: `/articles/${id}`,
    first,
    last,
    isDay: first === last,
    standing: 'certain' as const,
  });
  const articles = [appeared('one', 1, 10, 10), appeared('two', 2, 10, 12), appeared('far', 3, 400, 400)];
  render(
    <MemoryRouter>
      <svg aria-hidden="true">
        <Coverage
          articles={placeCoverage(articles, days, 1100)}
          top={0}
          middle={14}
          left={100}
          right={1100}
          focused="every"
        />
      </svg>
    </MemoryRouter>,
  );
  const links = screen.getAllByRole('link', { hidden: true });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/articles/one', '/articles/two']);
  expect(links.map((link) => link.querySelector('[data-dashed]') !== null)).toEqual([false, true]);
  act(() => links[1]?.focus());
  expect(useTransient.getState().hovered).toEqual([{ kind: 'article', id: 'two' }]);
});

it('takes one known bound for no known day', () => {
  const articles = [
    article('a1', '2022-01-07', 1),
    { ...article('a2', '2022-01-10', 1), published: on('../2022-01-10') },
    { ...article('a3', '2022-01-12', 1), published: on('2022-01-12/2022-01-13') },
  ];
  const index = indexDataset(story({ articles }));
  const covered = projectCoverage(index, project(index, emptyQuery).articles);
  const byId = new Map(covered.map((one) => [one.article.id, one]));
  expect(['a1', 'a2', 'a3'].map((id) => byId.get(id)?.isDay)).toEqual([true, false, false]);
  expect(byId.get('a2')).toMatchObject({ first: byId.get('a2')?.last });
});
