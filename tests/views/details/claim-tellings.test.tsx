import { act, cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { type Claim, narrator } from '@/domain/claim';
import { formatWhen } from '@/i18n/format-when';
import { lateWordsOf } from '@/i18n/words';
import { projectTellings } from '@/query/project-tellings';
import { clearTransient } from '@/state/transient';
import { Details } from '@/views/details/details';
import { dataset } from '../../e2e/model';
import { renderAt } from '../claims/render-at';

afterEach(() => {
  cleanup();
  clearTransient();
});

const index = indexDataset(dataset);
const nameOf = (id: string): string => index.actors.get(id)?.name.en ?? 'The article itself';
// Not by role: to name the parts of every page takes seconds.
const pageText = (): string => document.querySelector('[data-opened]')?.textContent ?? '';
const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-telling]')];
const cardOf = (claim: Claim, article: string): HTMLElement | undefined =>
  cards().find((card) => card.getAttribute('data-telling') === `${claim.id} ${article}`);

describe('the page of a claim', () => {
  it('shows every sentence of each article that carries it, and says when only one does', async () => {
    const { router } = renderAt('/?lang=en', dataset, <Details />);
    let alone = 0;
    for (const claim of dataset.claims) {
      await act(() => router.navigate(`/claims/${claim.id}?lang=en`));
      const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      for (const { article, evidence } of claim.reports) {
        for (const { digest } of evidence) expect(hrefs, claim.id).toContain(`/articles/${article}?lang=en#${digest}`);
      }
      const { all } = projectTellings(index, claim);
      expect(cards().length, claim.id).toBe(all.length > 1 ? all.length : 0);
      const text = pageText();
      const said = `Only article ${index.numberOf.get(claim.reports[0]?.article ?? '')} tells this.`;
      expect(text.includes(said), claim.id).toBe(all.length === 1);
      alone += all.length === 1 ? 1 : 0;
    }
    expect(alone).toBeGreaterThan(0);
    expect(alone).toBeLessThan(dataset.claims.length);
  });

  it('sets its tellings side by side, each with sentence, number, speaker, date and what differs', async () => {
    const { router } = renderAt('/?lang=en', dataset, <Details />);
    for (const claim of dataset.claims) {
      const { all, base, silent } = projectTellings(index, claim);
      if (all.length < 2) continue;
      await act(() => router.navigate(`/claims/${claim.id}?lang=en`));
      expect(cards().map((card) => card.getAttribute('data-telling'))).toEqual(
        all.map((one) => `${one.claim.id} ${one.article.id}`),
      );
      for (const telling of all) {
        const text = cardOf(telling.claim, telling.article.id)?.textContent ?? '';
        for (const { sentence } of telling.quotes) expect(text).toContain(sentence.text.en);
        expect(text).toContain(nameOf(telling.claim.claimant));
        expect(text).toContain(formatWhen(telling.claim.said, 'en', 'short'));
        if (telling.claim.quantity) expect(text).toContain(telling.claim.quantity.wording.en);
        if (telling.via) expect(text).toContain(`through ${telling.via.name.en}`);
        if (telling === base) continue;
        expect(text).toContain(
          telling.differs.length > 0
            ? `Differs from article ${base?.number} in`
            : `The same as article ${base?.number}.`,
        );
        for (const name of telling.differs) expect(text, claim.id).toContain(lateWordsOf('en').tellings.names[name]);
      }
      const region =
        document.querySelector(`section[aria-label="${lateWordsOf('en').details.reports}"]`)?.textContent ?? '';
      expect(region.includes('nothing of this')).toBe(silent.length > 0);
    }
  });

  it('names the values on both sides of a difference', () => {
    renderAt('/claims/about-100000-around-ukraine?lang=en', dataset, <Details />);
    const [, , blinken, moscow] = cards();
    expect(blinken).toHaveTextContent('hedge: 100,000, not about 100,000');
    expect(blinken).toHaveTextContent('speaker: Antony Blinken, not US government');
    expect(blinken).toHaveTextContent('passed on by: ABC News');
    expect(moscow).toHaveTextContent('sureness of the speaker: doubtful attribution, not stated');
  });

  it('says of a sanction that was never imposed that it was not', async () => {
    const { router } = renderAt('/?lang=en', dataset, <Details />);
    for (const { id, stage } of dataset.claims) {
      if (stage === null) continue;
      await act(() => router.navigate(`/claims/${id}?lang=en`));
      const text = pageText();
      expect(text.includes('never imposed in these articles'), id).toBe(stage !== 'imposed');
    }
    expect(dataset.claims.every(({ claimant }) => claimant === narrator || index.actors.has(claimant))).toBe(true);
  });
});
