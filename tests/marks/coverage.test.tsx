// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import { CoverageStrip } from '@/marks/coverage-strip';
import { coverDays } from '@/picture/cover-days';
import { dayScale } from '@/picture/day-scale';

const days = dayScale(0, 99, 100, 1100);

it('covers whole days, both ends in, and leaves out what is not told or not in the picture', () => {
  expect(coverDays({ first: 10, last: 14 }, days)).toEqual({ x0: 200, x1: 250 });
  expect(coverDays({ first: 10, last: 10 }, days)).toEqual({ x0: 196, x1: 214 });
  expect(coverDays({ first: -5, last: 4 }, days)).toEqual({ x0: 100, x1: 150 });
  expect(coverDays({ first: 100, last: 101 }, days)).toBeNull();
  expect(coverDays({ first: null, last: null }, days)).toBeNull();
});

it('is a link for each article in the picture, dashed where the day is not certain', () => {
  const onPoint = vi.fn();
  const article = (id: string, number: number, first: number, last: number) => ({
    id,
    number,
    title: `Title ${number}`,
    name: `Article ${number} appeared`,
    to: `/articles/${id}`,
    first,
    last,
    standing: 'certain' as const,
    lit: null,
    open: false,
  });
  render(
    <MemoryRouter>
      <CoverageStrip
        articles={[article('one', 1, 10, 10), article('two', 2, 10, 12), article('far', 3, 400, 400)]}
        days={days}
        width={1100}
        label="Articles appear"
        onPoint={onPoint}
      />
    </MemoryRouter>,
  );
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/articles/one', '/articles/two']);
  expect(links.map((link) => link.querySelector('[data-dashed]') !== null)).toEqual([false, true]);
  links[1]?.focus();
  expect(onPoint).toHaveBeenLastCalledWith('two');
});
