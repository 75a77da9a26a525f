import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { AanloopProvider } from '@/app/aanloop-provider';
import type { Dataset } from '@/dataset/format';
import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import { LanguageContext } from '@/i18n/use-words';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { formatLink } from '@/state/format-link';
import { homeLink } from '@/state/link';
import { clearTransient } from '@/state/transient';
import { Network } from '@/views/network/network';
import { makeDataset } from '../../fixtures/arbitrary-dataset';
import { anyQuery } from '../../fixtures/arbitrary-query';
import { actor, article, at, event, on, relation, story } from '../../fixtures/small-story';
import '../../fixtures/fixed-seed';
import { day } from '../../fixtures/day';

const small: Dataset = {
  ...story({
    articles: [article('a1', '2022-01-07', 2), article('a2', '2022-01-10', 2)],
    actors: ['ann', 'bob', 'cem', 'dee'].map((id) => ({ ...actor(id), named: false })),
    events: [
      event('call', {
        participants: [
          { actor: 'ann', role: 'caller' },
          { actor: 'bob', role: 'called' },
        ],
      }),
    ],
    relations: [
      relation('one', 'ann', 'bob', { event: 'call', evidence: [at('a1-s1'), at('a2-s1')] }),
      relation('two', 'bob', 'ann', { date: on('2022-01-12') }),
      relation('threat', 'cem', 'ann', { kind: 'threatens', sign: 'hostile', date: on('2022-01-05/2022-01-20') }),
      relation('plan', 'ann', 'dee', { kind: 'offers', sign: 'cooperative', status: 'planned' }),
    ],
  }),
  layout: {
    width: 100,
    height: 100,
    places: [
      { actor: 'ann', x: 10, y: 20 },
      { actor: 'bob', x: 90, y: 20 },
      { actor: 'cem', x: 90, y: 80 },
      { actor: 'dee', x: 50, y: 60 },
    ],
  },
};

const Address = () => {
  const { pathname, search, hash } = useLocation();
  return <output>{`${pathname}${search}${hash}`}</output>;
};

const show = (address = '/', index: DatasetIndex = indexDataset(small), lang: 'en' | 'nl' = 'en') =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <LanguageContext value={lang}>
        <AanloopProvider whole={index} lang={lang}>
          <Network />
        </AanloopProvider>
      </LanguageContext>
      <Address />
    </MemoryRouter>,
  );

const mark = (ref: string): SVGElement => {
  const found = document.querySelector<SVGElement>(`[data-mark="${ref}"]`);
  if (!found) throw new Error(`no mark ${ref}`);
  return found;
};

const placesOf = (container: HTMLElement): Map<string, string> =>
  new Map(
    [...container.querySelectorAll('[data-mark^="actor:"]')].map((node) => {
      const circle = node.querySelector('circle');
      return [node.getAttribute('data-mark') ?? '', `${circle?.getAttribute('cx')} ${circle?.getAttribute('cy')}`];
    }),
  );

afterEach(() => {
  cleanup();
  act(() => clearTransient());
});

describe('Network', () => {
  it('tells its numbers in the headline and the summary', () => {
    show('/?from=2022-01-01&to=2022-01-15');
    const region = screen.getByRole('region', { name: 'Network' });
    expect(within(region).getByRole('heading')).toHaveTextContent('ann en and bob en have most contacts: 2 calls');
    expect(region).toHaveTextContent('3 contacts, 1 possible, between 4 actors in view.');
  });

  it('speaks Dutch', () => {
    show('/', indexDataset(small), 'nl');
    expect(screen.getByRole('region', { name: 'Netwerk' })).toHaveTextContent('ann nl en bob nl');
  });

  it('marks what is certain, possible and outside, and names every mark', () => {
    show('/?from=2022-01-10&to=2022-01-15');
    expect(mark('edge:ann~bob~neutral')).toHaveAttribute('data-standing', 'certain');
    expect(mark('edge:cem~ann~hostile')).toHaveAttribute('data-standing', 'possible');
    expect(mark('edge:ann~dee~cooperative')).toHaveAttribute('data-standing', 'outside');
    expect(mark('edge:cem~ann~hostile')).toHaveAccessibleName('cem en to ann en, hostile: 1 threat; possible');
    expect(mark('edge:ann~dee~cooperative')).toHaveAccessibleName(/planned; outside the chosen dates$/);
    expect(mark('actor:dee')).toHaveAccessibleName('dee en, person, other: no contacts in view');
  });

  it('lights what belongs to the open event and rings who takes part', () => {
    show('/events/call');
    expect(mark('actor:ann')).toHaveAttribute('data-lit', 'true');
    expect(mark('edge:ann~bob~neutral')).toHaveAttribute('data-open', 'true');
    expect(mark('actor:cem')).not.toHaveAttribute('data-lit');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('ann en and bob en: 2 calls');
  });

  it('opens an actor by its link, with the filters kept', async () => {
    show('/?from=2022-01-01');
    await userEvent.click(mark('actor:bob'));
    expect(screen.getByRole('status')).toHaveTextContent('/actors/bob?from=2022-01-01');
    expect(mark('actor:bob')).toHaveAttribute('data-open', 'true');
  });

  it('has one tab stop, walks by arrows, and filters by Shift and Enter', async () => {
    show();
    expect(document.querySelectorAll('svg [tabindex="0"]')).toHaveLength(1);
    act(() => mark('actor:ann').focus());
    await userEvent.keyboard('{ArrowRight}{ArrowUp}');
    expect(document.activeElement).toBe(mark('actor:bob'));
    expect(document.querySelectorAll('svg [tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(screen.getByRole('status')).toHaveTextContent('/?actor=bob');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(screen.getByRole('status')).toHaveTextContent(/^\/$/);
  });

  it('lists the relations of an edge with their sentences, and gives the focus back', async () => {
    show();
    act(() => mark('actor:bob').focus());
    await userEvent.keyboard('e{Enter}');
    const panel = screen.getByRole('dialog', { name: /Contacts between/ });
    const rows = within(panel).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent('ann en calls bob en');
    expect(within(panel).getByRole('link', { name: 'Article 2, sentence 1' })).toHaveAttribute(
      'href',
      '/articles/a2#a2-s1',
    );
    expect(within(panel).getByRole('link', { name: 'Event: call en' })).toHaveAttribute('href', '/events/call');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(mark('edge:ann~bob~neutral'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(mark('actor:bob'));
  });

  it('has a table with the relations that are drawn, each with its sentences', () => {
    const index = indexDataset(small);
    show('/?table=network&from=2022-01-10&to=2022-01-15', index);
    const rows = [...document.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'));
    const { network } = project(index, { ...emptyQuery, from: day('2022-01-10'), to: day('2022-01-15') });
    const drawn = network.edges.flatMap(({ rows: all }) => all.filter(({ standing }) => standing !== 'outside'));
    expect(new Set(rows)).toEqual(new Set(drawn.map(({ item }) => item.id)));
    expect(rows).toHaveLength(2);
    expect(document.querySelector('[data-row="threat"]')).toHaveTextContent('(possible)');
    expect(document.querySelectorAll('[data-row] a[data-sentence]')).toHaveLength(2);
  });

  it('says why it is empty and what to do', () => {
    show('/?q=nowhere');
    expect(screen.getByRole('region')).toHaveTextContent('Widen the dates or take a filter away.');
  });

  it('draws every actor in the same place under any filter', () => {
    const index = indexDataset(
      makeDataset({ seed: 3, articles: 3, actors: 6, events: 6, claims: 6, relations: 30, questions: 0, retired: 0 }),
    );
    const before = placesOf(show('/', index).container);
    expect(before.size).toBeGreaterThan(3);
    cleanup();
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { container, unmount } = show(formatLink({ ...homeLink, query }), index);
        for (const [id, place] of placesOf(container)) expect(place).toBe(before.get(id));
        unmount();
      }),
      { numRuns: 100 },
    );
  });
});
