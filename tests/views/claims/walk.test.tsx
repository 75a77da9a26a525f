import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { countsPeople } from '@/domain/quantity';
import { clearTransient } from '@/state/transient';
import { Claims } from '@/views/claims/claims';
import { Details } from '@/views/details/details';
import { dataset } from '../../e2e/model';
import { renderAt } from './render-at';

afterEach(() => {
  cleanup();
  clearTransient();
});

const quantified = dataset.claims.filter(({ quantity }) => quantity !== null);
const sentencesOf = (claim: (typeof quantified)[number]): { article: string; digest: string }[] =>
  claim.reports.flatMap(({ evidence }) => evidence);

describe('numbers and their sentences', () => {
  it('every sentence that carries a number shows its mark, lit', { timeout: 60_000 }, async () => {
    const { router } = renderAt('/?lang=en', dataset, <Claims />);
    for (const claim of quantified) {
      for (const { article, digest } of sentencesOf(claim)) {
        const tab = claim.kind === 'troops' ? '' : `&claims=all&kind=${claim.kind}&article=${article}`;
        await act(() => router.navigate(`/articles/${article}?lang=en${tab}#${digest}`));
        await waitFor(() => {
          const mark = document.querySelector(`[data-mark="claim:${claim.id}"]`);
          expect(mark, claim.id).not.toBeNull();
          expect(mark?.getAttribute('data-lit'), claim.id).toBe('true');
        });
      }
    }
  });

  it('every drawn number opens a claim that leads to its sentences', { timeout: 60_000 }, async () => {
    renderAt('/?lang=en', dataset, <Claims />);
    const points = new Map(
      [...document.querySelectorAll('a[data-mark^="claim:"]')].map((mark) => [
        mark.getAttribute('data-mark')?.slice(6) ?? '',
        mark.getAttribute('href') ?? '',
      ]),
    );
    const drawn = quantified.filter(({ kind, quantity }) => kind === 'troops' && quantity && countsPeople(quantity));
    expect(drawn.length).toBeGreaterThan(0);
    for (const { id } of drawn) expect(points.has(id), id).toBe(true);
    cleanup();
    const { router: pages } = renderAt('/?lang=en', dataset, <Details />);
    for (const claim of drawn) {
      await act(() => pages.navigate(points.get(claim.id) ?? ''));
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      for (const { article, digest } of sentencesOf(claim)) {
        expect(
          links.some((link) => link.startsWith(`/articles/${article}`) && link.endsWith(`#${digest}`)),
          digest,
        ).toBe(true);
      }
    }
  });
});
