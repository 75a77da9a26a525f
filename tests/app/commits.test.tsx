import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { projectFocus, type RefKind } from '@/query/focus';
import { clearTransient, dragBrush, hover } from '@/state/transient';
import body from '../../public/dataset.json';
import { day } from '../fixtures/day';

/** How often each part of the screen was drawn since the step began, and which marks were. */
const { drawn, marks, profiled, counted } = vi.hoisted(() => {
  const counts = new Map<string, number>();
  const count = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  const drawnMarks: string[] = [];
  return {
    drawn: counts,
    marks: drawnMarks,
    /** A module with one of its components counted. */
    profiled: async (id: string, module: Record<string, unknown>, name: string): Promise<object> => {
      const { createElement, memo, Profiler } = await import('react');
      const Part = module[name] as ComponentType<object>;
      const Counted = (props: object) =>
        createElement(Profiler, { id, onRender: () => count(id) }, createElement(Part, props));
      // What rests while its parent is drawn goes on resting.
      const isResting = '$$typeof' in Part && Part.$$typeof === memo(() => null).$$typeof;
      return { ...module, [name]: isResting ? memo(Counted) : Counted };
    },
    /** A module with one of its functions counted. */
    counted: (id: string, module: Record<string, unknown>, name: string): object => {
      const real = module[name] as (...given: readonly unknown[]) => unknown;
      return {
        ...module,
        [name]: (...given: readonly unknown[]) => {
          count(id);
          return real(...given);
        },
      };
    },
  };
});
vi.mock('@/views/timeline/timeline', async (real) => profiled('timeline', await real(), 'Timeline'));
vi.mock('@/views/network/network', async (real) => profiled('network', await real(), 'Network'));
vi.mock('@/views/claims/claims', async (real) => profiled('claims', await real(), 'Claims'));
// Drawn by the picture of the troops and with it alone.
vi.mock('@/views/claims/use-troops-layout', async (real) => counted('troops', await real(), 'useTroopsLayout'));
// The same of the network and of the timeline: for a new question in a new room each is drawn once.
vi.mock('@/views/network/use-network-picture', async (real) => counted('lines', await real(), 'useNetworkPicture'));
vi.mock('@/views/timeline/use-chart', async (real) => counted('lanes', await real(), 'useChart'));
// What Recharts is given anew, and the marks of the chart that it draws.
vi.mock('recharts', async (real) => profiled('axes', await real(), 'YAxis'));
vi.mock('@/views/claims/quantity-link', async (real) => counted('numbers', await real(), 'QuantityLink'));
// What a view is drawn with and few steps change.
vi.mock('@/marks/fades', async (real) => profiled('fades', await real(), 'Fades'));
vi.mock('@/views/timeline/stack-lists', async (real) => profiled('stacks', await real(), 'StackLists'));
vi.mock('@/views/network/network-legend', async (real) => profiled('key', await real(), 'NetworkLegend'));
vi.mock('@/views/articles/articles', async (real) => profiled('articles', await real(), 'Articles'));
vi.mock('@/views/details/details', async (real) => profiled('details', await real(), 'Details'));
vi.mock('@/views/reader/reader', async (real) => profiled('reader', await real(), 'Reader'));
vi.mock('@/views/filters/filters', async (real) => profiled('filters', await real(), 'Filters'));
vi.mock('@/views/filters/summary', async (real) => profiled('summary', await real(), 'Summary'));
vi.mock('@/views/search/search-results', async (real) => profiled('results', await real(), 'SearchResults'));
vi.mock('@/marks/mark-link', async (real) => {
  const module = await real<typeof import('@/marks/mark-link')>();
  return {
    ...module,
    MarkLink: (props: Parameters<typeof module.MarkLink>[0]) => {
      marks.push(`${props.mark.kind}:${props.mark.id}`);
      return module.MarkLink(props);
    },
  };
});

const { renderApp } = await import('./render-app');
const dataset = body as unknown as Dataset;
const index = indexDataset(dataset);
const [event, other] = dataset.events.filter(({ date }) => date.start !== null && date.start === date.end);
const [article] = dataset.articles;
if (!event || !other || !article) throw new Error('the record has too few events');

/** What a step draws; parts that it leaves alone are not named. */
const drawnBy = async (step: () => unknown): Promise<Record<string, number>> => {
  drawn.clear();
  marks.length = 0;
  await act(async () => void (await step()));
  return Object.fromEntries([...drawn].sort());
};

/** Ids of the marks of a kind that were drawn. */
const marksOf = (kind: RefKind): string[] =>
  marks.flatMap((mark) => (mark.startsWith(`${kind}:`) ? mark.slice(kind.length + 1) : []));

/** The app at an address, once all that comes by itself has come. */
const arrive = async (address: string) => {
  const app = await renderApp(dataset, address);
  await act(async () => void (await new Promise(requestAnimationFrame)));
  return app;
};

beforeEach(() => localStorage.setItem('aanloop-introduction', 'closed'));
afterEach(() => {
  act(() => clearTransient());
  cleanup();
  localStorage.clear();
});

describe('what a step draws', () => {
  const move = (to: string) => drawnBy(() => dragBrush({ from: day('2021-12-01'), to: day(to) }));

  it('a step of the brush: everything with the hand', async () => {
    await arrive('/?lang=en');
    await move('2022-01-10');
    expect(await move('2022-01-11')).toEqual({
      timeline: 1,
      lanes: 1,
      network: 2,
      lines: 1,
      claims: 1,
      articles: 1,
      filters: 1,
      summary: 1,
    });
    // Those whose dates begin to lie in the chosen ones, or cease to.
    expect(marksOf('event').length).toBeLessThan(dataset.events.length / 10);
  });

  it('a filter: each picture once, when its room is known', async () => {
    const { goTo } = await arrive('/?lang=en');
    expect(await drawnBy(() => goTo('/?lang=en&kind=threat'))).toEqual({
      timeline: 2,
      lanes: 1,
      network: 2,
      lines: 1,
      claims: 3,
      troops: 1,
      // Its bracket went, and the days got the room: one axis of numbers in each of two panels.
      axes: 2,
      numbers: 13,
      articles: 1,
      filters: 1,
      summary: 1,
      stacks: 1,
    });
  });

  it('an event that is opened: each picture once, no filter, no count, no article and no axis', async () => {
    const { goTo } = await arrive(`/events/${event.id}?lang=en`);
    expect(await drawnBy(() => goTo(`/events/${other.id}?lang=en`))).toEqual({
      timeline: 2,
      lanes: 1,
      network: 2,
      lines: 1,
      claims: 2,
      troops: 1,
      numbers: 7,
      details: 2,
    });
  });

  it('an article that is opened', async () => {
    const { goTo } = await arrive('/?lang=en');
    expect(await drawnBy(() => goTo(`/articles/${article.id}?lang=en`))).toEqual({
      timeline: 2,
      reader: 2,
      fades: 1,
      stacks: 1,
    });
  });

  it('pointing: the marks that are lit now or were before, and none of the others', async () => {
    await arrive('/?lang=en');
    const [from, to] = [
      { kind: 'event', id: event.id },
      { kind: 'event', id: other.id },
    ] as const;
    await drawnBy(() => hover(from));
    const { filters, summary, ...views } = await drawnBy(() => hover(to));
    expect([filters, summary]).toEqual([undefined, undefined]);
    expect(Object.keys(views).sort()).toEqual(['articles', 'lines', 'network', 'timeline']);
    const [before, now] = [projectFocus(index, [from]), projectFocus(index, [to])];
    const changed = (mark: string): boolean => {
      const [kind, id] = mark.split(':') as [RefKind, string];
      return before[kind].has(id) !== now[kind].has(id);
    };
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.filter((mark) => !changed(mark))).toEqual([]);
    expect(marksOf('event').sort()).toEqual([event.id, other.id].sort());
  });

  it('a letter in the search box: the results and no view', async () => {
    await arrive('/?lang=en');
    const box = screen.getByRole('searchbox');
    await drawnBy(() => fireEvent.change(box, { target: { value: 'pu' } }));
    expect(await drawnBy(() => fireEvent.change(box, { target: { value: 'put' } }))).toEqual({ results: 1 });
  });

  it('panning: the timeline alone, as long as the hand moves', async () => {
    await arrive('/?lang=en&view=2021-12-01..2022-01-31');
    const lanes = document.querySelector('[data-window]') as HTMLElement;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    expect(await drawnBy(() => fireEvent.wheel(lanes, { deltaX: 60, deltaY: 0 }))).toEqual({
      timeline: 1,
      lanes: 1,
      stacks: 1,
    });
    vi.useRealTimers();
  });
});
