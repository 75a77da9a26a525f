import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AanloopProvider } from '@/app/aanloop-provider';
import { indexDataset } from '@/dataset/index-dataset';
import { LanguageContext } from '@/i18n/use-words';
import { parseLink } from '@/state/parse-link';
import { clearTransient } from '@/state/transient';
import { Timeline } from '@/views/timeline/timeline';
import { day } from '../../fixtures/day';
import { actor, article, at, event, on, story } from '../../fixtures/small-story';

const dataset = story({
  articles: [article('a1', '2022-01-07', 3), article('a2', '2022-01-10/2022-01-11', 2)],
  actors: [{ ...actor('ann'), group: 'russia' }, actor('bob')],
  events: [
    event('call', { date: on('2022-01-05'), participants: [{ actor: 'ann', role: 'caller' }] }),
    event('visit', { type: 'meeting', status: 'planned', date: on('2022-01-12'), evidence: [at('a2-s1')] }),
    event('week', { type: 'statement', date: on('2022-01-08/2022-01-14') }),
    event('long-ago', { type: 'context', salience: 'context', date: on('2014-03-01') }),
    event('some-day', { type: 'other', date: on('..') }),
  ],
});

afterEach(() => {
  cleanup();
  act(() => clearTransient());
  vi.unstubAllGlobals();
});

const show = (address: string, slim = false) => {
  const index = indexDataset(dataset);
  const router = createMemoryRouter(
    [
      {
        path: '*',
        element: (
          <LanguageContext value="en">
            <AanloopProvider whole={index} lang="en">
              <Timeline slim={slim} />
            </AanloopProvider>
          </LanguageContext>
        ),
      },
    ],
    { initialEntries: [address] },
  );
  const pushes: string[] = [];
  router.subscribe(({ historyAction, location }) => pushes.push(`${historyAction} ${location.search}`));
  render(<RouterProvider router={router} />);
  return {
    query: () => parseLink(router.state.location).link.query,
    path: () => router.state.location.pathname,
    pushes,
  };
};

const region = (): HTMLElement => screen.getByRole('region', { name: 'Timeline' });
const mark = (id: string): Element => {
  const found = region().querySelector(`[data-mark="${id}"]`);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
};

describe('the chart', () => {
  it('draws every dated event of the period as a link with a full name', () => {
    show('/');
    const call = within(region()).getByRole('link', { name: 'call en, occurred, Wednesday 5 January 2022' });
    expect(call).toHaveAttribute('href', '/events/call');
    expect(call).toHaveAttribute('data-standing', 'certain');
    expect(mark('event:visit')).toHaveAccessibleName('visit en, planned, Wednesday 12 January 2022');
    expect(mark('article:a2')).toHaveAttribute('href', '/articles/a2');
    expect(region()).toHaveTextContent('5 events, 1 – 31 January 2022; 1 earlier; 1 without a date on this clock.');
  });

  it('lists what has no place in the picture', async () => {
    show('/');
    await userEvent.click(within(region()).getByRole('button', { name: '‹ 1 earlier' }));
    expect(within(region()).getByRole('link', { name: /long-ago/ })).toHaveAttribute('href', '/events/long-ago');
    await userEvent.click(within(region()).getByRole('button', { name: '1 undated' }));
    expect(within(region()).getByRole('link', { name: /some-day/ })).toBeVisible();
  });

  it('fades nothing away: marks outside the dates stay, and say so', () => {
    show('/?from=2022-01-10&to=2022-01-20');
    expect(mark('event:call')).toHaveAttribute('data-standing', 'outside');
    expect(mark('event:week')).toHaveAttribute('data-standing', 'possible');
    expect(mark('event:visit')).toHaveAttribute('data-standing', 'certain');
    expect(region()).toHaveTextContent('1 event, 1 possible');
  });

  it('opens with Enter and by click, and rings what is open', async () => {
    const { path } = show('/?from=2022-01-02');
    await userEvent.click(mark('event:call'));
    expect(path()).toBe('/events/call');
    expect(mark('event:call')).toHaveAttribute('data-open', 'true');
    expect(mark('event:call')).toHaveAttribute('data-lit', 'true');
    expect(mark('event:visit')).not.toHaveAttribute('data-lit');
    expect(mark('event:visit')).toHaveAttribute('href', '/events/visit?from=2022-01-02');
  });

  it('is one tab stop, with arrow keys inside', async () => {
    show('/');
    const stops = [...region().querySelectorAll('[data-stop]')];
    expect(stops.filter((stop) => stop.getAttribute('tabindex') === '0')).toHaveLength(1);
    act(() => (mark('event:call') as SVGElement).focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(mark('event:visit')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(mark('event:week')).toHaveFocus();
    expect(screen.getByRole('tooltip')).toHaveTextContent('Date from: basis en');
    await userEvent.keyboard('{ArrowDown}');
    expect(mark('article:a2')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(mark('article:a1')).toHaveFocus();
  });
});

describe('the brush', () => {
  const brush = (): Element => {
    const found = region().querySelector('[data-brush]');
    if (!found) throw new Error('there is no brush');
    return found;
  };
  // jsdom lays nothing out: x is what the pointer says, and the picture of 31 days runs from 150 to 1376.
  const x = (day: number): number => 150 + ((1376 - 150) / 31) * (day - 0.5);
  const drag = (from: number, ...to: number[]): void => {
    fireEvent.pointerDown(brush(), { clientX: from, button: 0, pointerId: 1 });
    for (const clientX of to) fireEvent.pointerMove(brush(), { clientX, pointerId: 1 });
  };

  it('previews while it is dragged and commits once', async () => {
    const { query, pushes } = show('/');
    drag(x(4), x(6), x(9), x(12));
    expect(query()).toMatchObject({ from: null, to: null });
    expect(region().querySelector('[data-readout]')).toHaveTextContent('4 – 12 January 2022: 2 events, 1 possible');
    fireEvent.pointerUp(brush(), { pointerId: 1 });
    await waitFor(() => expect(query()).toMatchObject({ from: day('2022-01-04'), to: day('2022-01-12') }));
    expect(pushes.filter((entry) => entry.startsWith('PUSH'))).toHaveLength(1);
  });

  it('restores on Escape, and commits nothing', async () => {
    const { query, pushes } = show('/?from=2022-01-04&to=2022-01-12');
    drag(x(6), x(8), x(20));
    expect(region().querySelector('[data-readout]')).toHaveTextContent('18 – 26 January 2022');
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(region().querySelector('[data-readout]')).toHaveTextContent('4 – 12 January 2022');
    expect(within(region()).getAllByRole('slider')[0]).toHaveAttribute('aria-valuetext', 'Tuesday 4 January 2022');
    fireEvent.pointerUp(brush(), { pointerId: 1 });
    expect(query()).toMatchObject({ from: day('2022-01-04'), to: day('2022-01-12') });
    expect(pushes).toEqual([]);
  });

  it('has two sliders that do all that a drag does', async () => {
    const { query, pushes } = show('/?from=2022-01-04&to=2022-01-12');
    const [first, last] = within(region()).getAllByRole('slider');
    if (!first || !last) throw new Error('there are no sliders');
    expect(first).toHaveAttribute('aria-valuetext', 'Tuesday 4 January 2022');
    act(() => first.focus());
    await userEvent.keyboard('{ArrowRight}{PageUp}{PageUp}{PageUp}');
    expect(first).toHaveAttribute('aria-valuetext', 'Wednesday 12 January 2022');
    await waitFor(() => expect(query()).toMatchObject({ from: day('2022-01-12'), to: day('2022-01-12') }));
    act(() => last.focus());
    await userEvent.keyboard('{End}');
    act(() => first.focus());
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(query()).toMatchObject({ from: null, to: null }));
    expect(pushes.every((entry) => entry.startsWith('REPLACE'))).toBe(true);
  });

  it('shows dates beyond the picture at its edge, and calls them by their name', () => {
    show('/?from=1999-01-01&to=1999-01-02');
    const sliders = within(region()).getAllByRole('slider');
    expect(sliders.map((slider) => slider.getAttribute('aria-valuetext'))).toEqual([
      'Friday 1 January 1999',
      'Saturday 2 January 1999',
    ]);
    expect(new Set(sliders.map(({ style }) => style.left))).toEqual(new Set(['0px']));
  });

  it('clears on a double click', async () => {
    const { query } = show('/?from=2022-01-04&to=2022-01-12');
    fireEvent.doubleClick(brush());
    await waitFor(() => expect(query()).toMatchObject({ from: null, to: null }));
  });
});

it('has a table twin with the same events', async () => {
  show('/?table=timeline&from=2022-01-10&to=2022-01-20');
  const table = within(region()).getByRole('table');
  const titles = within(table)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
  expect(titles.sort()).toEqual(['visit en', 'week en']);
  expect(within(table).getByRole('row', { name: /week en/ })).toHaveTextContent('possible');
});

it('says why it is empty and what to do', async () => {
  const { query } = show('/?q=nowhere');
  expect(region()).toHaveTextContent('No event fits these filters');
  await userEvent.click(within(region()).getByRole('button', { name: 'Clear all filters' }));
  await waitFor(() => expect(query().q).toBe(''));
});

it('is slim above the reader, with the events of the open article only', () => {
  show('/articles/a2', true);
  expect(mark('event:visit')).toHaveAttribute('data-lit', 'true');
  expect(region().querySelectorAll('[data-mark^="event:"]')).toHaveLength(1);
  // The days of publication lie under this axis too.
  expect(mark('article:a2')).toHaveAttribute('href', '/articles/a2');
  expect(region()).toHaveTextContent('Article 2 tells of one event');
});

describe('on a phone', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
  });

  it('is a list in order of time', () => {
    show('/');
    const marks = [...region().querySelectorAll('ol [data-mark]')].map((one) => one.getAttribute('data-mark'));
    expect(marks).toEqual(['event:call', 'event:week', 'event:visit']);
    expect(mark('event:visit')).toHaveAccessibleName(
      'visit en, Wednesday 12 January 2022, Meeting, planned, article 2',
    );
    expect(within(region()).getByText('1 before these dates')).toBeVisible();
  });
});
