import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { Claims } from '@/views/claims/claims';
import { dataset as record } from '../../e2e/model';
import { day } from '../../fixtures/day';
import { claim, on, story } from '../../fixtures/small-story';
import { renderAt } from './render-at';
import { troopStory } from './troop-story';

afterEach(cleanup);

const marks = (): string[] =>
  [...document.querySelectorAll('[data-mark^="claim:"]')].map((mark) => mark.getAttribute('data-mark')?.slice(6) ?? '');
const idsOf = (kind: string): string[] => troopStory.claims.filter((one) => one.kind === kind).map(({ id }) => id);
const view = (address: string) => renderAt(address, troopStory, <Claims />);

describe('the claims view', () => {
  it('draws a mark for every troop claim and nothing else, each a link to its claim', () => {
    view('/?lang=en');
    expect(marks().sort()).toEqual(idsOf('troops').sort());
    for (const mark of document.querySelectorAll('[data-mark^="claim:"]')) {
      expect(mark.getAttribute('href')).toBe(`/claims/${mark.getAttribute('data-mark')?.slice(6)}?lang=en`);
    }
    expect(
      screen.getByRole('link', {
        name: /(?:^|\. )more en\. minister en\. more than 100,000\. 25 January 2022\. asserted\. doubtful attribution$/,
      }),
    ).toBeVisible();
  });

  it('keeps the hedge, the speaker and the doubt in words beside the number', () => {
    view('/?lang=en');
    expect(screen.getByText('more than 100,000')).toBeInTheDocument();
    expect(screen.getByText('doubtful attribution')).toBeInTheDocument();
    expect(screen.getByText('minister en, as worded')).toBeInTheDocument();
  });

  it('counts all claims of the filter and those of the tab in its summary', () => {
    view('/?lang=en');
    expect(
      screen.getByText('12 claims; 9 troop claims, 7 with a number; 1 without a date on this clock.'),
    ).toBeInTheDocument();
  });

  it('says how many are only possible', () => {
    const query = { from: day('2022-01-03'), to: day('2022-01-13') };
    const { claims } = project(indexDataset(troopStory), { ...emptyQuery, ...query }).totals;
    view('/?from=2022-01-03&to=2022-01-13&lang=en');
    expect(claims.possible).toBeGreaterThan(0);
    expect(
      screen.getByText(new RegExp(`^${claims.certain} claims?, ${claims.possible} possible; `)),
    ).toBeInTheDocument();
    expect(document.querySelector('[data-mark="claim:plain"]')).toHaveAttribute('data-standing', 'possible');
  });

  it('leads to the tab that has the claims of what is open, where this one has none', async () => {
    const { router } = view('/events/parade?claims=sanctions&lang=en');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'None of the 2 sanction claims belongs to this event',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show the one that belongs to it, under “Troops”' }));
    const { pathname, search } = router.state.location;
    expect(pathname + search).toBe('/events/parade?lang=en');
    expect(screen.queryByRole('button', { name: /^Show the one/ })).toBeNull();
    cleanup();
    view('/claims/more?claims=sanctions&lang=nl');
    expect(screen.getByRole('button', { name: 'Toon deze, onder “Troepen”' })).toBeVisible();
  });

  it('keeps claims outside the kind filter in sight, faded and counted', () => {
    view('/?kind=sanctions&lang=en');
    expect(screen.getByText('9 outside the kind filter, shown faded')).toBeInTheDocument();
    for (const mark of document.querySelectorAll('svg a[data-mark^="claim:"]'))
      expect(mark).toHaveAttribute('data-standing', 'outside');
  });

  it('leads from a tab that is all outside the kind filter to the claims that fit', async () => {
    const { router } = view('/?kind=sanctions&lang=en');
    await userEvent.click(screen.getByRole('button', { name: /^Show the .*fit/ }));
    expect(router.state.location.search).toBe('?kind=sanctions&claims=sanctions&lang=en');
    expect(screen.queryByRole('button', { name: /^Show the .*fit/ })).toBeNull();
  });

  it('puts the chosen tab in the link as a step', async () => {
    const { router } = view('/?lang=en');
    await userEvent.click(screen.getByRole('radio', { name: /Sanctions/ }));
    expect(router.state.location.search).toBe('?claims=sanctions&lang=en');
    expect(router.state.historyAction).toBe('PUSH');
    expect(marks().sort()).toEqual(idsOf('sanctions').sort());
  });

  it('says in which articles there are no sanctions, and that none is in force', () => {
    view('/?claims=sanctions&lang=en');
    expect(screen.getAllByText('no sanctions in this article')).toHaveLength(1);
    expect(screen.getByText('in force: none; nothing here was ever imposed in these articles')).toBeInTheDocument();
    expect(screen.getByText(/also in 3/)).toBeInTheDocument();
  });

  it('lists all claims with what they answer', () => {
    view('/?claims=all&lang=en');
    expect(marks().sort()).toEqual(troopStory.claims.map(({ id }) => id).sort());
    // From an answer to what it answers, and back, in one step.
    const [to, from] = [/^qualifies .*“about en”/, /^qualified by /].map((name) => screen.getByRole('link', { name }));
    expect(to).toHaveAttribute('href', expect.stringMatching(/^\/claims\/about\?/));
    expect(from).toHaveAttribute('href', expect.stringMatching(/^\/claims\//));
  });

  it('draws the beginning of a long list even where nothing has a size', () => {
    const claims = Array.from({ length: 200 }, (_, i) => claim(`c${i}`, { said: on('2022-01-05') }));
    renderAt('/?claims=all&lang=en', story({ claims }), <Claims />);
    const drawn = marks();
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.length).toBeLessThan(60);
  });

  it.each(['troops', 'sanctions', 'all'])('shows the same claims of %s as a table', (tab) => {
    const { unmount } = view(`/?claims=${tab}&lang=en`);
    const drawn = new Set(marks());
    unmount();
    view(`/?claims=${tab}&table=claims&lang=en`);
    const rows = [...document.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'));
    expect(new Set(rows)).toEqual(drawn);
    expect(rows.length).toBe(drawn.size);
  });

  it('leads from a row of the table to its sentence', () => {
    view('/?claims=sanctions&table=claims&lang=en');
    const links = screen.getAllByRole('link', { name: 'Article 3, sentence 1' });
    expect(links[0]).toHaveAttribute('href', '/articles/a3?claims=sanctions&table=claims&lang=en#a3-s1');
  });

  it('rings what is open and lights what belongs to it', () => {
    view('/claims/about?lang=en');
    const mark = document.querySelector('[data-mark="claim:about"]');
    expect(mark).toHaveAttribute('data-open', 'true');
    expect(mark).toHaveAttribute('data-lit', 'true');
    expect(document.querySelector('[data-mark="claim:more"]')).not.toHaveAttribute('data-lit');
    expect(screen.getByRole('heading', { name: 'One of the 9 troop claims is open' })).toBeInTheDocument();
  });

  it('is one tab stop, with arrows, Home and End from mark to mark', async () => {
    const { router } = view('/?lang=en');
    const chart = screen.getByRole('group', { name: /Troop numbers over time/ });
    const stops = [...chart.querySelectorAll('a')];
    expect(stops.filter((stop) => stop.getAttribute('tabindex') === '0')).toHaveLength(1);
    stops[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(stops[1]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(stops.at(-1));
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(stops[0]);
    expect(router.state.location.pathname).toBe('/');
  });

  it('says why it is empty and offers a way out', async () => {
    const { router } = view('/?from=2030-01-01&lang=en');
    expect(screen.getByText('There are no troop claims under these filters.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(router.state.location.search).toBe('?lang=en');
  });

  it('leads from an empty tab to the claims that do fit, and counts nothing of nothing', async () => {
    const { router } = renderAt('/?lang=en&fill=claims&claims=sanctions&q=embassy', record, <Claims />);
    const region = screen.getByRole('region', { name: 'Claims' });
    expect(region).not.toHaveTextContent('0 of the 0');
    const { certain, possible } = project(indexDataset(record), { ...emptyQuery, q: 'embassy' }).totals.claims;
    const way = screen.getByRole('button', { name: `Show the ${certain + possible} claims that fit` });
    await userEvent.click(way);
    expect(router.state.location.search).toContain('claims=all');
    expect(marks().length).toBeGreaterThan(0);
  });

  it('opens on the tab that holds what fits, and says which one has nothing', () => {
    const tab = (name: RegExp) => screen.getByRole('radio', { name });
    const embassy = renderAt('/?lang=en&q=embassy', record, <Claims />);
    expect(tab(/^All/)).toBeChecked();
    embassy.unmount();
    renderAt('/?lang=en&q=sanctie', record, <Claims />);
    expect(tab(/^Sanctions/)).toBeChecked();
    expect(tab(/^Troops/)).toBeDisabled();
    expect(marks().length).toBeGreaterThan(0);
  });

  it('says of an event to which no claim belongs that there is none', () => {
    renderAt('/events/shoigu-austin-call?lang=en', record, <Claims />);
    expect(screen.getByRole('region', { name: 'Claims' })).toHaveTextContent('No claim belongs to this event');
  });

  it('offers the one filter to drop where that gives the most', async () => {
    const { router } = renderAt('/?lang=en&claims=sanctions&article=a003&clock=said', record, <Claims />);
    await userEvent.click(screen.getByRole('button', { name: /^Drop the filter “Article”/ }));
    expect(router.state.location.search).not.toContain('article=');
    expect(marks().length).toBeGreaterThan(0);
  });

  it('speaks Dutch', () => {
    view('/?lang=nl');
    const region = screen.getByRole('region', { name: 'Beweringen' });
    expect(within(region).getByText(/^12 beweringen; 9 beweringen over troepen/)).toBeInTheDocument();
    expect(within(region).getByText('toeschrijving twijfelachtig')).toBeInTheDocument();
  });
});
