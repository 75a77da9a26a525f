import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { AanloopProvider } from '@/app/aanloop-provider';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { LanguageContext } from '@/i18n/use-words';
import { Details } from '@/views/details/details';
import { Reader } from '@/views/reader/reader';
import { SentenceWhy } from '@/views/reader/sentence-why';
import { renderView } from '../details/render-view';

const dataset: Dataset = JSON.parse(readFileSync('public/dataset.json', 'utf8'));
const whole = indexDataset(dataset);

/** What opens in each view for an item: its own page, from its mark; a contact opens with what it hangs on. */
const pages = [
  ...dataset.events.map(({ id, evidence }) => ({ page: `/events/${id}`, view: 'Timeline', evidence })),
  ...dataset.claims.map(({ id, reports }) => ({
    page: `/claims/${id}`,
    view: 'Claims',
    evidence: reports.flatMap((report) => report.evidence),
  })),
];

const open = async (address: string) => {
  const element = (
    <LanguageContext value="en">
      <AanloopProvider whole={whole} lang="en">
        <Details />
        <Reader />
      </AanloopProvider>
    </LanguageContext>
  );
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: ['/', address], initialIndex: 1 });
  render(<RouterProvider router={router} />);
  return router;
};

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await new Promise((done) => requestAnimationFrame(done));
});

it('leads from every event and claim to each of its sentences in a second step, and back', async () => {
  const lost: string[] = [];
  let steps = 0;
  for (const { page, evidence } of pages) {
    const router = await open(page);
    for (const more of screen.queryAllByRole('button', { name: /more$/ })) fireEvent.click(more);
    const links = new Set(
      [...document.querySelectorAll<HTMLAnchorElement>('[data-mark^="sentence:"] a, a[href*="#"]')].map((link) =>
        link.getAttribute('href'),
      ),
    );
    for (const { article, digest } of evidence) {
      steps++;
      if (!links.has(`/articles/${article}#${digest}`)) lost.push(`${page} ${digest}`);
    }
    expect(router.state.location.pathname).toBe(page);
    cleanup();
  }
  expect(lost).toEqual([]);
  expect(steps).toBeGreaterThan(200);
}, 120_000);

it('shows every sentence of evidence where the link says, says what it supports, and comes back to it', async () => {
  const sentences = new Map(
    pages.flatMap(({ page, evidence }) => evidence.map(({ digest }) => [digest, page] as const)),
  );
  const sample = [...sentences].filter((_, i) => i % 9 === 0);
  for (const [sentence, page] of sample) {
    const article = sentence.replace(/-s\d+$/, '');
    const router = await open(page);
    await act(() => router.navigate(`/articles/${article}#${sentence}`));
    const place = document.getElementById(sentence);
    expect(place, sentence).toHaveFocus();
    expect(place).toHaveAttribute('data-open', 'true');
    expect(screen.getByRole('status')).toHaveTextContent(/It supports: ./);
    const id = page.split('/').at(-1);
    expect(document.querySelector(`[data-chip$=":${id}"]`), `${sentence} does not name ${id}`).not.toBeNull();
    await act(() => router.navigate(-1));
    await waitFor(() => expect(router.state.location.pathname).toBe(page));
    cleanup();
  }
}, 120_000);

it('names every contact at its sentence', () => {
  const byArticle = Map.groupBy(
    dataset.relations.flatMap(({ id, evidence }) => evidence.map((one) => ({ id, ...one }))),
    ({ digest }) => digest,
  );
  const lost: string[] = [];
  for (const [sentence, contacts] of byArticle) {
    const place = whole.sentences.get(sentence);
    if (!place) throw new Error(`no sentence ${sentence}`);
    renderView(<SentenceWhy one={{ ...place, events: [], claims: [] }} match={null} />, dataset, '/');
    for (const { id } of contacts) {
      if (!document.querySelector(`[data-chip="relation:${id}"]`)) lost.push(`${sentence} ${id}`);
    }
    cleanup();
  }
  expect(lost).toEqual([]);
  expect(byArticle.size).toBeGreaterThan(40);
}, 120_000);
