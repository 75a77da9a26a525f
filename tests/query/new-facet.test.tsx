import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { nameOfFilter } from '@/i18n/name-filter';
import { tellQuestion } from '@/i18n/tell-question';
import { dimension } from '@/query/filter';
import { listChoices } from '@/query/list-choices';
import { nearestDrop } from '@/query/nearest-drop';
import { project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import { formatLink } from '@/state/format-link';
import { homeLink } from '@/state/link';
import { parseLink } from '@/state/parse-link';
import { Filters } from '@/views/filters/filters';
import { describeView } from '@/views/share/describe-view';
import { dataset } from '../e2e/model';
import { renderAt } from '../views/claims/render-at';

// A facet that the app does not have, and its words: nothing else is told of it.
vi.mock('@/query/facets', async (original) => {
  const real = await original<typeof import('@/query/facets')>();
  Object.assign(real.facets, {
    weights: {
      param: 'weight',
      values: ['core', 'context'],
      of: ({ event }: { event?: { salience: string } }) => (event ? [event.salience] : []),
      asks: 'events',
      menu: 'status',
    },
  });
  real.facetNames.push('weights' as never);
  return real;
});
vi.mock('@/i18n/words', async (original) => {
  const real = await original<typeof import('@/i18n/words')>();
  for (const [lang, label, core] of [
    ['en', 'Weight', 'main line'],
    ['nl', 'Gewicht', 'hoofdlijn'],
  ] as const) {
    Object.assign(real.wordsOf(lang).facet.facets, {
      weights: {
        label,
        values: { core },
        chip: (name: string) => `${label}: ${name}`,
        clause: (names: string) => `<${names}>`,
      },
    });
  }
  return real;
});

afterEach(cleanup);

const asking = (...weights: string[]): Query => ({ ...emptyQuery, weights }) as Query;
const index = indexDataset(dataset);

it('is a bit, an empty choice and a parameter by its row alone', () => {
  const bits = Object.values(dimension);
  expect(new Set(bits).size).toBe(bits.length);
  expect(dimension).toHaveProperty('weights');
  expect(emptyQuery).toHaveProperty('weights', []);
  const { link, notices } = parseLink({ pathname: '/', search: '?weight=core,heavy', hash: '' });
  expect(link.query).toEqual(asking('core'));
  expect(notices).toMatchObject([{ reason: 'bad-value', name: 'weight', value: 'heavy' }]);
  expect(formatLink({ ...homeLink, query: asking('core') })).toBe('/?weight=core');
});

it('filters and counts', () => {
  const core = dataset.events.filter(({ salience }) => salience === 'core');
  const { totals, facets } = project(index, asking('core'));
  expect(totals.events.certain + totals.events.possible).toBe(core.length);
  const about = dataset.claims.filter(({ event }) => core.some(({ id }) => id === event));
  expect((facets as unknown as Record<string, typeof facets.actors>).weights?.get('core')).toEqual({
    events: { certain: core.length, possible: 0 },
    claims: { certain: about.length, possible: 0 },
  });
});

it('can be the one filter to take away', () => {
  const nowhere = asking('nothing-has-this');
  expect(nearestDrop(index, index, nowhere, () => true)).toMatchObject({
    name: 'weights',
    change: { weights: [] },
    gives: { certain: dataset.claims.length },
  });
  expect(nameOfFilter('weights' as never, 'nl')).toBe('Gewicht');
});

it('has its words in the citation and in the export', () => {
  const query = asking('core');
  expect(describeView(index, project(index, query), null, 'en')).toContain(
    'Events <main line>, and the claims about them',
  );
  expect(describeView(index, project(index, query), null, 'nl')).toContain('Gebeurtenissen <hoofdlijn>');
  const choices = listChoices(index, query);
  expect(tellQuestion({ ...query, choices }, 'en', 'Troop claims')).toBe('Troop claims about events <main line>');
});

it('has a list in its menu and a chip that takes it away', () => {
  const { router } = renderAt('/?lang=en', dataset, <Filters />);
  fireEvent.click(screen.getByRole('button', { name: /^Status/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /^main line/, hidden: true }));
  expect(router.state.location.search).toContain('weight=core');
  fireEvent.click(screen.getByRole('button', { name: 'Remove filter Weight: main line' }));
  expect(router.state.location.search).not.toContain('weight');
});
