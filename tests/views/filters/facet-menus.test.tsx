import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyQuery, type Query } from '@/query/query';
import { formatLink } from '@/state/format-link';
import { homeLink } from '@/state/link';
import { Filters } from '@/views/filters/filters';
import { dataset } from '../../e2e/model';
import { naiveAnswer } from '../../query/naive-answer';
import { renderAt } from '../claims/render-at';

afterEach(cleanup);

/** Each facet: the button it is under, its parameter in the link, and what it is called there. */
const facets = [
  ['Actor', 'Actor', 'actors', 'actor'],
  ['Kind of claim', 'Kind of claim', 'kinds', 'kind'],
  ['Claim', 'Who says it', 'claimants', 'claimant'],
  ['Claim', 'About whom', 'about', 'about'],
  ['Claim', 'How it is put', 'modalities', 'modality'],
  ['Claim', 'Sanction', 'measures', 'measure'],
  ['Event type', 'Event type', 'types', 'type'],
  ['Status', 'Status', 'statuses', 'status'],
  ['Article', 'Article', 'articles', 'article'],
] as const;

/** The facets are counted beside another filter, of another dimension. */
const beside = (name: string): Partial<Query> => (name === 'articles' ? { kinds: ['troops'] } : { articles: ['a000'] });

describe('the facets', () => {
  it.each(facets)(
    'under %s: %s count beside every value what choosing it gives',
    async (button, label, name, param) => {
      const given = beside(name);
      const start = formatLink({ ...homeLink, lang: 'en', query: { ...emptyQuery, ...given } });
      const { router } = renderAt(start, dataset, <Filters />);
      fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${button}`) }));
      // Not by role: to name every box of a long list takes seconds.
      const set = [...document.querySelectorAll('fieldset')].find(
        (one) => one.querySelector('legend')?.textContent === label && one.querySelector('[type=checkbox]'),
      );
      const list = () => [...(set?.querySelectorAll<HTMLInputElement>('[type=checkbox]') ?? [])];
      const countsOf = (box: Element): string =>
        [...(box.closest('label')?.querySelectorAll('small span') ?? [])]
          .map(({ textContent }) => textContent)
          .join(' ');
      const counts = list().map(countsOf);
      expect(counts.length).toBeGreaterThan(0);
      expect(counts.some((count) => /[1-9]/.test(count))).toBe(true);
      for (const at of new Set([0, Math.floor(counts.length / 2), counts.length - 1])) {
        const box = list()[at];
        if (!box) continue;
        fireEvent.click(box);
        const value = new URLSearchParams(router.state.location.search).get(param) ?? '';
        expect(value).not.toBe('');
        const { events, claims } = naiveAnswer(dataset, { ...emptyQuery, ...given, [name]: [value] }).totals;
        expect(`${events.certain + events.possible} ${claims.certain + claims.possible}`, `${label} ${value}`).toBe(
          counts[at],
        );
        await act(() => router.navigate(start));
      }
    },
  );

  it('take several values together, each removable', () => {
    const { router } = renderAt('/?lang=en&claimant=narrator,vladimir-putin', dataset, <Filters />);
    fireEvent.click(screen.getByRole('button', { name: /says it: Vladimir Putin/ }));
    expect(router.state.location.search).toContain('claimant=narrator');
    expect(router.state.location.search).not.toContain('putin');
  });
});

it('shows the claims of a kind that was chosen, and leaves the tab alone when one is taken away', () => {
  const { router } = renderAt('/?lang=en', dataset, <Filters />);
  const address = () => new URLSearchParams(router.state.location.search);
  fireEvent.click(screen.getByRole('button', { name: /^Kind of claim/ }));
  const boxOf = (name: string): HTMLElement => screen.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  fireEvent.click(boxOf('Sanctions'));
  expect([address().get('kind'), address().get('claims')]).toEqual(['sanctions', 'sanctions']);
  fireEvent.click(boxOf('Demand'));
  expect([address().get('kind'), address().get('claims')]).toEqual(['sanctions,demand', 'all']);
  fireEvent.click(boxOf('Demand'));
  expect([address().get('kind'), address().get('claims')]).toEqual(['sanctions', 'all']);
});
