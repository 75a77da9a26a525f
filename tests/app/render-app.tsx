import { act, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { fetchAllParts } from '@/app/parts';
import type { Dataset } from '@/dataset/format';
import { claimBinsPart } from '@/marks/claim-bins-part';
import { longListPart } from '@/views/claims/claim-list';
import { troopsPart } from '@/views/claims/troops';
import { drawApp } from './app-router';

// What comes after the first screen is there from the start.
await Promise.all([fetchAllParts(), troopsPart.fetch(), longListPart.fetch(), claimBinsPart.fetch()]);

/** The whole app over a dataset, at an address, on a desk or a phone; the dataset is fetched once for a test file. */
export async function renderApp(dataset: Dataset, address: string, screen: 'desk' | 'phone' = 'desk') {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: (screen === 'phone') === query.includes('max-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  const asked = vi.fn(async (_address: string) => new Response(JSON.stringify(dataset)));
  vi.stubGlobal('fetch', asked);
  Element.prototype.scrollIntoView ??= () => {};
  window.history.replaceState(null, '', address);
  const router = drawApp();
  await waitFor(() => expect(document.querySelector('main, [data-embed]')).not.toBeNull());
  // What listens to keys of the whole page begins to after it is drawn.
  await act(async () => {});
  /** Gives it an address as Back and Forward do; false where the browser itself refuses it. */
  const goTo = async (to: string): Promise<boolean> => {
    try {
      window.history.pushState(null, '', to);
    } catch {
      return false;
    }
    await act(async () => void window.dispatchEvent(new PopStateEvent('popstate')));
    return true;
  };
  return { router, goTo, asked };
}
