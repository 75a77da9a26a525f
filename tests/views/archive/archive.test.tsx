import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { AskProblem } from '@/dataset/ask-problem';
import type { FactManifest } from '@/dataset/fact-manifest';
import { indexDataset } from '@/dataset/index-dataset';
import { parseDay } from '@/domain/day';
import { LanguageContext } from '@/i18n/use-words';
import { type Engine, localEngine } from '@/query/engine';
import { factOverviewOf } from '@/query/fact-overview';
import { emptyQuery, type Query } from '@/query/query';
import { Meter } from '@/state/meter';
import { Archive } from '@/views/archive/archive';
import { makeDataset } from '../../fixtures/arbitrary-dataset';

const dataset = makeDataset({
  seed: 4,
  articles: 6,
  actors: 8,
  events: 20,
  claims: 30,
  relations: 10,
  questions: 0,
  retired: 0,
});
const index = indexDataset(dataset);
const table = { file: 'x.parquet', rows: 1, latest: 1, bytes: 1000, sha256: '' };
const manifest: FactManifest = {
  factsVersion: 1,
  dossier: dataset.dossier,
  overview: factOverviewOf(index),
  tables: { facts: table, items: table, search: table, articles: table },
};
const local = localEngine(index);
const many = localEngine(
  indexDataset(
    makeDataset({ seed: 5, articles: 6, actors: 8, events: 5, claims: 900, relations: 0, questions: 0, retired: 0 }),
  ),
);
const troops: Query = { ...emptyQuery, kinds: ['troops'] };
const denials: Query = { ...emptyQuery, kinds: ['denial'] };
const countOf = (query: Query): number => {
  const { certain, possible } = local.answer(query).totals.claims;
  return certain + possible;
};

const drawn = (engine: Engine, query: Query, onAsk = vi.fn()) => (
  <LanguageContext value="en">
    <Archive manifest={manifest} opened={{ engine, meter: new Meter() }} query={query} onAsk={onAsk} />
  </LanguageContext>
);

describe('the page of an archive', () => {
  it('shows what the manifest tells before an engine has answered anything', () => {
    render(drawn({ ...local, answer: () => new Promise(() => {}) }, emptyQuery));
    expect(screen.getByText(/30 claims in 6 articles/)).toBeInTheDocument();
    expect(screen.getByText(/on its way/)).toBeInTheDocument();
  });

  it('shows the answer of its engine, with claims, and asks what is chosen', async () => {
    const onAsk = vi.fn();
    render(drawn(local, troops, onAsk));
    expect(await screen.findByText(new RegExp(`${countOf(troops)} claims? in`))).toBeInTheDocument();
    const first = local.answer(troops).kept.claims.rows(0, 1)[0];
    expect((await screen.findAllByText(first?.item.title.en ?? '')).length).toBeGreaterThan(0);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(onAsk).toHaveBeenCalledWith(emptyQuery);
  });

  it('says what to do where nothing fits', async () => {
    render(drawn(local, { ...emptyQuery, q: 'nowhere to be found' }));
    expect(
      await screen.findByText('Nothing fits these filters. Remove a filter or widen the dates.'),
    ).toBeInTheDocument();
  });

  it('calls articles and actors by their names, also those that the manifest does not name', async () => {
    const bare = { ...manifest, overview: { ...manifest.overview, names: {} } };
    render(
      <LanguageContext value="en">
        <Archive manifest={bare} opened={{ engine: local, meter: new Meter() }} query={troops} onAsk={vi.fn()} />
      </LanguageContext>,
    );
    await screen.findByText(new RegExp(`${countOf(troops)} claims? in`));
    const { articles, actors } = local.answer(troops).facets;
    const inFacet = (label: string) => within(screen.getByRole('group', { name: label }));
    for (const id of articles.keys())
      expect(inFacet('Article').getByText(index.articles.get(id)?.title.en ?? '')).toBeInTheDocument();
    for (const id of actors.keys())
      expect(inFacet('Actor').getByText(index.actors.get(id)?.name.en ?? '')).toBeInTheDocument();
  });

  it('says why there is no answer, keeps the one before and marks it, and asks again', async () => {
    let isDown = false;
    const engine: Engine = {
      ...local,
      answer: (query) => (isDown ? Promise.reject(new AskProblem('busy', 'QUOTA')) : local.answer(query)),
    };
    const { rerender, container } = render(drawn(engine, troops));
    await screen.findByText(new RegExp(`${countOf(troops)} claims? in`));
    isDown = true;
    rerender(drawn(engine, denials));
    expect(await screen.findByText(/still the answer to the question before/)).toBeInTheDocument();
    expect(screen.getByText(new RegExp(`${countOf(troops)} claims? in`))).toBeInTheDocument();
    expect(container.querySelector('.stale')).not.toBeNull();
    isDown = false;
    await userEvent.setup().click(screen.getByRole('button', { name: 'Ask again' }));
    await screen.findByText(new RegExp(`${countOf(denials)} claims? in`));
    expect(container.querySelector('.stale')).toBeNull();
  });

  it('lets the last question win, and cancels the one before', async () => {
    const waiting: { readonly signal: AbortSignal | undefined; readonly go: () => void }[] = [];
    const engine: Engine = {
      ...local,
      answer: (query, _wants, signal) =>
        query.kinds[0] === 'troops'
          ? new Promise((resolve) => waiting.push({ signal, go: () => resolve(local.answer(query)) }))
          : local.answer(query),
    };
    const { rerender } = render(drawn(engine, troops));
    rerender(drawn(engine, denials));
    await screen.findByText(new RegExp(`${countOf(denials)} claims? in`));
    expect(waiting[0]?.signal?.aborted).toBe(true);
    await act(async () => waiting[0]?.go());
    expect(screen.getByText(new RegExp(`${countOf(denials)} claims? in`))).toBeInTheDocument();
    expect(countOf(denials)).not.toBe(countOf(troops));
  });

  it('puts each question once, and shows more of it without counting anew', async () => {
    const answer = vi.fn(many.answer);
    render(drawn({ ...many, answer }, troops));
    await userEvent.setup().click(await screen.findByRole('button', { name: /^Show more/ }));
    await screen.findByRole('button', { name: /^Show more; 80 of/ });
    expect(answer).toHaveBeenCalledTimes(1);
  });

  it('leaves the rows of one question out of the next, and its failure too', async () => {
    let fail = (_error: Error): void => {};
    const engine: Engine = {
      ...many,
      answer: (query) => {
        const { totals, facets, bins, kept } = many.answer(query);
        const { total } = kept.claims;
        const later = new Promise<never>((_, reject) => {
          fail = reject;
        });
        const claims = {
          total,
          rows: (from: number, count: number) => (from === 0 ? kept.claims.rows(from, count) : later),
        };
        return { query, totals, facets, bins, kept: { ...kept, claims } };
      },
    };
    const { rerender } = render(drawn(engine, troops));
    await userEvent.setup().click(await screen.findByRole('button', { name: /^Show more/ }));
    const failMore = fail;
    rerender(drawn(local, denials));
    await screen.findByText(new RegExp(`${countOf(denials)} claims? in`));
    await act(async () => failMore(new AskProblem('busy', 'QUOTA')));
    expect(screen.queryByRole('button', { name: 'Ask again' })).toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(countOf(denials));
  });

  it('waits for the whole year of a day that is typed', () => {
    const onAsk = vi.fn();
    render(drawn(local, emptyQuery, onAsk));
    const from = screen.getByLabelText('From');
    fireEvent.change(from, { target: { value: '0020-01-05' } });
    expect(onAsk).not.toHaveBeenCalled();
    fireEvent.change(from, { target: { value: '2022-01-05' } });
    fireEvent.blur(from);
    expect(onAsk).toHaveBeenCalledExactlyOnceWith({ ...emptyQuery, from: parseDay('2022-01-05') });
  });

  it('leads a claim and an event to the sentences that say them', async () => {
    const user = userEvent.setup();
    render(drawn(local, troops));
    const [claim] = local.answer(troops).kept.claims.rows(0, 1);
    const [told] = claim?.item.reports[0]?.evidence ?? [];
    const sentence = local.article(told?.article ?? '')?.digest.find(({ id }) => id === told?.digest);
    const [first] = await screen.findAllByText(/^As told in/);
    await user.click(first as HTMLElement);
    expect((await screen.findAllByText(sentence?.text.en ?? '')).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: /^\d+ events?$/ }));
    const [event] = local.answer(troops).kept.events.rows(0, 1);
    expect((await screen.findAllByText(event?.item.title.en ?? '')).length).toBeGreaterThan(0);
  });

  it('chooses days by keys, once they rest', async () => {
    const onAsk = vi.fn();
    render(drawn(local, emptyQuery, onAsk));
    const user = userEvent.setup();
    const [first] = screen.getAllByRole('slider');
    first?.focus();
    await user.keyboard('{ArrowRight}{PageUp}');
    expect(first).toHaveAttribute('aria-valuenow', String(index.period.from + 8));
    await user.tab();
    expect(onAsk).toHaveBeenLastCalledWith({ ...emptyQuery, from: index.period.from + 8 });
  });

  const moveHand = (container: HTMLElement, ...xs: readonly number[]): HTMLElement => {
    const surface = container.querySelector<HTMLElement>('[data-brush]') as HTMLElement;
    const [first = 0, ...others] = xs;
    fireEvent.pointerDown(surface, { button: 0, clientX: first, pointerId: 1 });
    for (const x of others) fireEvent.pointerMove(surface, { clientX: x, pointerId: 1 });
    return surface;
  };

  it('lets its numbers follow the hand where they are at hand, and takes them back when it gives up', async () => {
    const onAsk = vi.fn();
    const answer = vi.fn(local.answer);
    const { container } = render(drawn({ ...local, answer, isHere: () => true }, troops, onAsk));
    const summary = await screen.findByText(new RegExp(`${countOf(troops)} claims? in`));
    const before = summary.textContent;
    moveHand(container, 300, 420, 640);
    const asked = await vi.waitFor(() => {
      const { from, to } = answer.mock.lastCall?.[0] ?? troops;
      if (from === null || to === null) throw new Error('not yet');
      return answer.mock.lastCall?.[0] as Query;
    });
    expect(onAsk).not.toHaveBeenCalled();
    const { certain, possible } = local.answer(asked).totals.claims;
    expect(certain + possible).not.toBe(countOf(troops));
    await vi.waitFor(() => expect(summary).toHaveTextContent(`${certain + possible} claim`));
    // The rows are those of the question before, and marked as such.
    expect(container.querySelector('section.stale')).not.toBeNull();
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(summary.textContent).toBe(before);
    expect(container.querySelector('.stale')).toBeNull();
    expect(onAsk).not.toHaveBeenCalled();
  });

  it('asks nothing of an engine that lies elsewhere while the hand moves', async () => {
    const answer = vi.fn(local.answer);
    const { container } = render(drawn({ ...local, answer, isHere: () => false }, troops));
    await screen.findByText(new RegExp(`${countOf(troops)} claims? in`));
    const times = answer.mock.calls.length;
    moveHand(container, 300, 420, 640);
    await act(async () => {});
    expect(answer).toHaveBeenCalledTimes(times);
  });

  it('asks for another clock, for what was known on a day, and for what is certain', async () => {
    const onAsk = vi.fn();
    render(drawn(local, emptyQuery, onAsk));
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Date that counts'), 'said');
    expect(onAsk).toHaveBeenLastCalledWith({ ...emptyQuery, clock: 'said' });
    fireEvent.change(screen.getByLabelText('As known on'), { target: { value: '2022-01-20' } });
    expect(onAsk).toHaveBeenLastCalledWith({ ...emptyQuery, asof: parseDay('2022-01-20') });
    await user.click(screen.getByRole('checkbox', { name: 'Surely in these dates' }));
    expect(onAsk).toHaveBeenLastCalledWith({ ...emptyQuery, dates: 'certain' });
  });

  it('can be stopped', async () => {
    render(drawn({ ...local, answer: () => new Promise(() => {}) }, troops));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByText(/Stopped/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ask again' })).toBeInTheDocument();
  });
});
