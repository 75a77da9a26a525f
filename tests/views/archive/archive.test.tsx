import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { AskProblem } from '@/dataset/ask-clickhouse';
import type { FactManifest } from '@/dataset/fact-manifest';
import { indexDataset } from '@/dataset/index-dataset';
import { LanguageContext } from '@/i18n/use-words';
import { type Engine, localEngine } from '@/query/engine';
import { factOverviewOf } from '@/query/fact-overview';
import { emptyQuery, type Query } from '@/query/query';
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
const troops: Query = { ...emptyQuery, kinds: ['troops'] };
const denials: Query = { ...emptyQuery, kinds: ['denial'] };
const countOf = (query: Query): number => {
  const { certain, possible } = local.answer(query).totals.claims;
  return certain + possible;
};

const drawn = (engine: Engine, query: Query, onAsk = vi.fn()) => (
  <LanguageContext value="en">
    <Archive manifest={manifest} opened={{ engine, fetched: () => 500 }} query={query} onAsk={onAsk} />
  </LanguageContext>
);

describe('the page of an archive', () => {
  it('shows what the manifest tells before an engine has answered anything', () => {
    render(drawn({ ...local, answer: () => new Promise(() => {}) }, emptyQuery));
    expect(screen.getByText(/30 claims in 6 articles/)).toBeInTheDocument();
    expect(screen.getByText(/Counting/)).toBeInTheDocument();
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
    expect(await screen.findByText(/This is still the answer to the question before/)).toBeInTheDocument();
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

  it('can be stopped', async () => {
    render(drawn({ ...local, answer: () => new Promise(() => {}) }, troops));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByText(/Stopped/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ask again' })).toBeInTheDocument();
  });
});
