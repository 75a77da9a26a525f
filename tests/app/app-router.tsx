import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { App } from '@/app/app';
import { AtAddress } from '@/app/at-address';
import { loadScreen } from '@/app/load-screen';
import { createRouter, type Router } from '@/app/router';
import { createMemoryHistory } from '../fixtures/memory-history';

const heardBack = (): Promise<unknown> =>
  new Promise((done) => window.addEventListener('popstate', done, { once: true }));

const callsOf = (router: Router, isInMemory: boolean) => ({
  navigate: async (to: string | number): Promise<void> => {
    if (typeof to === 'string') return router.navigator.push(to);
    const heard = isInMemory ? null : heardBack();
    router.navigator.go(to);
    await heard;
  },
  get state() {
    return { location: router.navigator.location, historyAction: router.shown()?.at.navigationType };
  },
});

/** Draws the whole app at the address of the page, or at one that is kept in memory. */
export function drawApp(address?: string) {
  const isInMemory = address !== undefined;
  const history = isInMemory ? { history: createMemoryHistory({ initialEntries: [address] }) } : {};
  const router = createRouter({ load: loadScreen, base: '', ...history });
  render(<App router={router} />);
  return callsOf(router, isInMemory);
}

/** Draws a part alone at an address in memory; nothing is fetched. */
export async function drawAt(address: string, part: ReactNode) {
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ load: async () => ({ ok: false, wanted: '' }), base: '', history });
  await act(async () => void render(<AtAddress router={router}>{() => part}</AtAddress>));
  return callsOf(router, true);
}
