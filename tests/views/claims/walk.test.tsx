import { act, cleanup, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { claimKinds } from '@/domain/claim';
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
const drawnMarks = (): Element[] => [...document.querySelectorAll('[data-mark^="claim:"]')];
const sentencesOf = (claim: (typeof quantified)[number]): { article: string; digest: string }[] =>
  claim.reports.flatMap(({ evidence }) => evidence);

describe('numbers and their sentences', () => {
  it('every sentence that carries a number shows its mark, lit', async () => {
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

  it('every drawn point, of whatever claim, opens a page that leads to its sentences', async () => {
    const hrefs = new Map<string, string>();
    const { router } = renderAt('/?lang=en', dataset, <Claims />);
    for (const [tab, kind] of [['troops'], ['sanctions'], ...claimKinds.map((one) => ['all', one] as const)] as const) {
      await act(() => router.navigate(`/?lang=en&claims=${tab}${kind ? `&kind=${kind}` : ''}`));
      for (const mark of drawnMarks()) {
        const id = mark.getAttribute('data-mark')?.slice(6) ?? '';
        const href = mark.getAttribute('href') ?? `/claims/${id}?lang=en`;
        expect(href.startsWith(`/claims/${id}?`), id).toBe(true);
        hrefs.set(id, href);
      }
      if (tab !== 'troops') continue;
      // Ticks that stand together open as a list of links.
      for (const stack of document.querySelectorAll('g[role=button]')) {
        const inside = [...stack.querySelectorAll('[data-mark^="claim:"]')].map((one) => one.getAttribute('data-mark'));
        if (inside.length === 0) continue;
        fireEvent.click(stack);
        const listed = [...document.querySelectorAll('[role=dialog] li a')].map((link) => link.getAttribute('href'));
        for (const mark of inside) expect(listed).toContainEqual(expect.stringContaining(`/claims/${mark?.slice(6)}`));
        fireEvent.click(stack);
      }
    }
    expect([...hrefs.keys()].sort()).toEqual(dataset.claims.map(({ id }) => id).sort());
    const chart = quantified.filter(({ kind, quantity }) => kind === 'troops' && quantity && countsPeople(quantity));
    expect(chart.length).toBeGreaterThan(0);
    cleanup();
    const { router: pages } = renderAt('/?lang=en', dataset, <Details />);
    // That the page of every claim leads to its sentences is held by claim-tellings.test.tsx.
    for (const claim of quantified) {
      await act(() => pages.navigate(hrefs.get(claim.id) ?? ''));
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
