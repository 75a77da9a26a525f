import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimKinds } from '@/domain/claim';
import { claimBinsPart } from '@/marks/claim-bins-part';
import { formatLink } from '@/state/format-link';
import { homeLink } from '@/state/link';
import { parseLink } from '@/state/parse-link';
import { dragBrush, useTransient } from '@/state/transient';
import { Claims } from '@/views/claims/claims';
import { ClaimsInTime } from '@/views/claims/claims-in-time';
import { CountsInTime } from '@/views/claims/counts-in-time';
import { Compare } from '@/views/compare/compare';
import { day } from '../../fixtures/day';
import { naiveAnswer } from '../../query/naive-answer';
import { anyAsked, dataset } from './any-asked';
import { renderAt } from './render-at';

beforeAll(() => claimBinsPart.fetch());

const figure = (): HTMLElement => screen.getByRole('figure', { name: /^Claims by/ });
const bars = (): SVGElement[] => [...document.querySelectorAll<SVGElement>('figure [data-bar]')];
const queryAt = ({ state }: ReturnType<typeof renderAt>['router']) => parseLink(state.location).link.query;
const ids = (lines: readonly string[]): string[] => lines.map((line) => line.split(' ')[0] ?? '');
const kindOf = new Map(dataset.claims.map(({ id, kind }) => [id, kind]));

interface Told {
  readonly from: string;
  readonly kind: string | null;
  readonly certain: number;
  readonly possible: number;
}

/** The rows of the table twin, as they are read. */
const tableRows = (): Told[] =>
  [...document.querySelectorAll<HTMLElement>('[data-table="bins"] tr[data-bin]')].map((row) => {
    const [certain, possible] = [...row.querySelectorAll('[data-number]')].map(({ textContent }) =>
      Number(textContent),
    );
    return {
      from: row.dataset.bin ?? '',
      kind: row.dataset.kind ?? null,
      certain: certain ?? -1,
      possible: possible ?? -1,
    };
  });

describe('under 200 random filters', () => {
  it('bars, table and sentence agree with a naive answer', async () => {
    const both = (
      <>
        <ClaimsInTime full={false} />
        <CountsInTime />
      </>
    );
    const { router } = renderAt('/?lang=en&claims=all', dataset, both);
    let drawn = 0;
    let hollow = 0;
    for (const query of fc.sample(anyAsked, { numRuns: 200, seed: 12 })) {
      const naive = naiveAnswer(dataset, query);
      const [rows, kept] = [ids(naive.claims.rows), ids(naive.claims.kept)];
      await act(() => router.navigate(formatLink({ ...homeLink, lang: 'en', query, tab: 'all' })));
      const table = tableRows();
      const starts = table.filter(({ kind }) => kind === null).map(({ from }) => from);
      const lastOf = (from: string): string => {
        const next = starts[starts.indexOf(from) + 1];
        if (next === undefined)
          return query.to === null ? '2022-03-31' : new Date(query.to * 86_400_000).toISOString().slice(0, 10);
        return new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10);
      };
      const count = (of: readonly string[], from: string, wanted: string): number =>
        of.filter((id) => naive.claimWithin(id, from, lastOf(from)) === wanted).length;
      for (const { from, kind, certain, possible } of table) {
        const own = kind === null ? kept : rows.filter((id) => kindOf.get(id) === kind);
        // The last stretch of an open range ends with its own week or month, which the table names only by its first day.
        if (starts.at(-1) === from && query.to === null) continue;
        expect([certain, possible], `${from} ${kind}`).toEqual([
          count(own, from, 'certain'),
          count(own, from, 'possible'),
        ]);
      }
      const told = table.filter(({ kind }) => kind !== null);
      const wanted = told.flatMap(({ from, kind, certain, possible }) => [
        ...(certain > 0 ? [`${starts.indexOf(from)} ${kind} certain ${certain}`] : []),
        ...(possible > 0 ? [`${starts.indexOf(from)} ${kind} possible ${possible}`] : []),
      ]);
      const found = bars().map((bar) => {
        const [kind, standing, number] = (bar.dataset.bar ?? '').split(' ');
        return `${bar.getAttribute('data-stop')?.split(' ')[0]} ${kind} ${standing} ${number}`;
      });
      expect(found.toSorted()).toEqual(wanted.toSorted());
      const undated = kept.filter((id) => naive.claimWithin(id, '0001-01-01', '9999-12-31') === 'undated').length;
      const words = figure().querySelector('figcaption')?.textContent ?? '';
      expect(/(\d+) (?:has|have) no date on this clock/.exec(words)?.[1] ?? '0').toBe(String(undated));
      drawn += found.length;
      hollow += found.filter((bar) => bar.includes('possible')).length;
    }
    expect(drawn).toBeGreaterThan(2000);
    expect(hollow).toBeGreaterThan(1000);
  });
});

describe('claims in time', () => {
  it('say in a sentence what is certain, what is not, and that it does not add up', () => {
    renderAt('/?lang=en&claims=all&clock=said', dataset, <Claims />);
    const words = figure().querySelector('figcaption')?.textContent ?? '';
    const [, certain, others] =
      /(\d+) have a certain week\. The other (\d+) are hollow in every week/.exec(words) ?? [];
    expect(Number(certain) + Number(others)).toBe(dataset.claims.length);
    expect(words).toContain(`hollow bars do not add up to ${others}`);
    expect(words).toMatch(/^At least \d+ of \d+ claims were made in the week of 7 February 2022\./);
  });

  it('are worded by the clock and the language', () => {
    renderAt('/?lang=nl&claims=all&clock=published', dataset, <Claims />);
    expect(screen.getByRole('figure', { name: 'Beweringen per week en soort' })).toHaveTextContent(
      /beweringen verschenen voor het eerst in de week van \d+/,
    );
  });

  it('set the days and the kind of the bar that is clicked', async () => {
    const { router } = renderAt('/?lang=en&claims=all&clock=said', dataset, <Claims />);
    const bar = within(figure()).getByRole('button', { name: /^week of 7 February 2022: Diplomacy, \d+ certain$/ });
    await userEvent.click(bar);
    expect(queryAt(router)).toMatchObject({ from: day('2022-02-07'), to: day('2022-02-13'), kinds: ['diplomacy'] });
    expect(screen.getByRole('figure', { name: 'Claims by day and kind' })).toBeInTheDocument();
    const out = bars().filter((one) => one.dataset.out !== undefined);
    expect(out.length).toBeGreaterThan(0);
    expect(out.every((one) => !one.dataset.bar?.startsWith('diplomacy'))).toBe(true);
    await userEvent.click(within(figure()).getByRole('button', { name: 'All dates' }));
    await userEvent.click(within(figure()).getByRole('button', { name: 'All kinds' }));
    expect(queryAt(router)).toMatchObject({ from: null, to: null, kinds: [] });
  });

  it('are walked by arrows from one tab stop, and Enter chooses', async () => {
    const { router } = renderAt('/?lang=en&claims=all&clock=said', dataset, <Claims />);
    expect(figure().querySelectorAll('svg [tabindex="0"]')).toHaveLength(1);
    const first = figure().querySelector<SVGElement>('svg [tabindex="0"]');
    act(() => first?.focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^week of 6 December 2021: \d+ certain, \d+ possible$/);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-stop')).toMatch(/^1 \w+ certain$/);
    const kind = document.activeElement?.getAttribute('data-stop')?.split(' ')[1];
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(document.activeElement?.getAttribute('data-stop')).toBe('1 all');
    expect(figure().querySelectorAll('svg [tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(queryAt(router)).toMatchObject({ from: day('2021-12-06'), to: day('2021-12-12'), kinds: [kind] });
  });

  it('choose a whole week by its column, by its words below, and from the table', async () => {
    const { router } = renderAt('/?lang=en&claims=all&clock=said', dataset, <Claims />);
    const column = within(figure()).getByRole('button', {
      name: /^week of 10 January 2022: \d+ certain, \d+ possible$/,
    });
    fireEvent.pointerEnter(column);
    fireEvent.pointerOver(column);
    await userEvent.click(within(figure()).getByRole('button', { name: 'Only this week' }));
    expect(queryAt(router)).toMatchObject({ from: day('2022-01-10'), to: day('2022-01-16'), kinds: [] });
    await act(() => router.navigate('/?lang=en&claims=all&clock=said&table=claims'));
    await userEvent.click(screen.getByRole('button', { name: /^Troops, week of 10 January 2022$/ }));
    expect(queryAt(router)).toMatchObject({ from: day('2022-01-10'), to: day('2022-01-16'), kinds: ['troops'] });
  });

  it('light the claims of the bar that is pointed at, and the bars of a claim that is open', async () => {
    const { router } = renderAt('/?lang=en&claims=all&clock=said', dataset, <Claims />);
    const bar = bars().find((one) => one.dataset.bar?.startsWith('sanctions certain'));
    if (!bar) throw new Error('no bar of sanctions');
    fireEvent.pointerOver(bar);
    const lit = useTransient.getState().hovered.map(({ id }) => id);
    expect(lit.length).toBe(Number(bar.dataset.bar?.split(' ')[2]));
    expect(lit.every((id) => kindOf.get(id) === 'sanctions')).toBe(true);
    fireEvent.pointerOut(figure());
    expect(useTransient.getState().hovered).toEqual([]);
    await act(() => router.navigate('/claims/moscow-more-than-100000?lang=en&claims=all&clock=said'));
    const open = bars().filter((one) => one.dataset.lit !== undefined);
    expect(open.length).toBeGreaterThan(0);
    expect(open.every((one) => one.dataset.bar?.startsWith('troops'))).toBe(true);
  });

  it('wait while the range moves under the hand, which is drawn over them', () => {
    renderAt('/?lang=en&claims=all&clock=said', dataset, <Claims />);
    const before = bars().map((bar) => bar.outerHTML);
    act(() => dragBrush({ from: day('2022-01-10'), to: day('2022-01-16') }));
    expect(figure().querySelectorAll('[data-range]').length).toBe(2);
    expect(bars().map((bar) => bar.outerHTML)).toEqual(before);
    act(() => dragBrush(null));
    expect(figure().querySelector('[data-range]')).toBeNull();
  });
});

describe('two parties compared', () => {
  it('have their claims in time side by side, on one scale', () => {
    renderAt('/compare?lang=en&a=group.russia&b=group.united-states&clock=said', dataset, <Compare />);
    const region = screen.getByRole('region', { name: 'Their claims in time' });
    const figures = within(region).getAllByRole('figure');
    expect(figures.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Claims by week and kind: Russia',
      'Claims by week and kind: United States',
    ]);
    const axes = figures.map((one) =>
      [...one.querySelectorAll('.recharts-yAxis-tick-labels text')].map(({ textContent }) => textContent),
    );
    expect(axes[0]?.length).toBeGreaterThan(1);
    expect(axes[0]).toEqual(axes[1]);
    const groupOf = new Map(dataset.actors.map(({ id, group }) => [id, group]));
    const own = dataset.claims.filter(({ claimant }) => groupOf.get(claimant) === 'russia').length;
    expect(figures[0]?.querySelector('figcaption')).toHaveTextContent(new RegExp(`of ${own} claims`));
    expect(region.querySelectorAll('[data-table="bins"]')).toHaveLength(2);
  });

  it('have none as long as only one is chosen', () => {
    renderAt('/compare?lang=en&a=group.russia', dataset, <Compare />);
    expect(screen.queryByRole('region', { name: 'Their claims in time' })).toBeNull();
  });
});

it('knows every kind of claim', () => expect(new Set(kindOf.values()).size).toBe(claimKinds.length));
