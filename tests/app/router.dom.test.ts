import { UNSAFE_createMemoryHistory as createMemoryHistory } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Loaded } from '@/app/dataset-cache';
import { createRouter } from '@/app/router';
import type { Link } from '@/state/link';

beforeEach(() => window.history.replaceState(null, '', '/'));

const dossierOf = (name: string | null): Loaded => ({ ok: false, wanted: name ?? 'own' });

/** Dossiers that come when they are let go. */
const held = () => {
  const waiting = new Map<string, () => void>();
  const load = vi.fn(
    ({ dossier }: Link) => new Promise<Loaded>((done) => waiting.set(dossier ?? 'own', () => done(dossierOf(dossier)))),
  );
  const come = async (name: string): Promise<void> => {
    waiting.get(name)?.();
    await Promise.resolve();
    await new Promise((done) => setTimeout(done));
  };
  return { load, come };
};

const bar = (): string => `${window.location.pathname}${window.location.search}`;

it('shows a step within a dossier at once, and one to another when that is read', async () => {
  const { load, come } = held();
  const router = createRouter({ load, base: '' });
  expect(router.shown()).toBeNull();
  await come('own');
  void router.navigator.push('/events/call?from=2022-01-01');
  expect(router.shown()?.at).toMatchObject({ navigationType: 'PUSH', location: { pathname: '/events/call' } });
  expect(load).toHaveBeenCalledOnce();
  void router.navigator.push('/?dossier=file:other');
  expect(bar()).toBe('/events/call?from=2022-01-01');
  await come('file:other');
  expect(bar()).toBe('/?dossier=file:other');
  expect(router.shown()?.content).toEqual(dossierOf('file:other'));
});

it('shows the newest that was asked for, whatever comes first', async () => {
  const { load, come } = held();
  const router = createRouter({ load, base: '' });
  await come('own');
  void router.navigator.push('/?dossier=file:slow');
  void router.navigator.push('/?dossier=file:quick');
  await come('file:quick');
  await come('file:slow');
  expect(bar()).toBe('/?dossier=file:quick');
  void router.navigator.push('/?dossier=file:never');
  void router.navigator.push('/about?dossier=file:quick');
  await come('file:never');
  expect(bar()).toBe('/about?dossier=file:quick');
});

it('makes no second step of the address one is at, and reads again there what could not be read', async () => {
  const load = vi.fn(async ({ dossier }: Link) => dossierOf(dossier));
  const history = createMemoryHistory({ initialEntries: ['/?lang=en'] });
  const router = createRouter({ load, base: '', history });
  await vi.waitFor(() => expect(router.shown()).not.toBeNull());
  await router.navigator.push('/?lang=en');
  expect([history.index, load.mock.calls.length]).toEqual([0, 2]);
  await router.navigator.push('/about?lang=en');
  expect([history.index, load.mock.calls.length]).toEqual([1, 2]);
  await router.retry();
  expect(load).toHaveBeenCalledTimes(3);
});

it('hands on what nobody foresaw', async () => {
  const crash = new Error('no such file');
  const router = createRouter({ load: () => Promise.reject(crash), base: '' });
  await vi.waitFor(() => expect(router.shown()?.content).toEqual({ ok: false, crash }));
});

it('stands below a folder of its host', async () => {
  window.history.replaceState(null, '', '/sub/events/call?lang=en');
  const router = createRouter({ load: async () => dossierOf(null), base: '/sub' });
  await vi.waitFor(() => expect(router.shown()?.at.location.pathname).toBe('/events/call'));
  await router.navigator.push('/sub/about?lang=en');
  expect(bar()).toBe('/sub/about?lang=en');
  expect(router.navigator.location.pathname).toBe('/about');
  window.history.replaceState(null, '', '/sub');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(router.navigator.location.pathname).toBe('/');
});
