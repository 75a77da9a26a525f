import { createPath } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Loaded } from '@/app/dataset-cache';
import { createRouter } from '@/app/router';
import type { Link } from '@/state/link';
import { createMemoryHistory } from '../fixtures/memory-history';

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

it('goes where a link leads that was followed on the screen before, with what was asked since', async () => {
  const load = vi.fn(async ({ dossier }: Link) => dossierOf(dossier));
  const history = createMemoryHistory({ initialEntries: ['/aanloop/?lang=en'] });
  const router = createRouter({ load, base: '/aanloop', history });
  const draw = (): void => {
    const shown = router.shown();
    if (shown) router.drawn(shown);
  };
  await vi.waitFor(() => expect(router.shown()).not.toBeNull());
  draw();
  void router.navigator.push('/aanloop/?q=troops&lang=en');
  await router.navigator.follow('/aanloop/events/call?lang=en', false);
  expect(createPath(history.location)).toBe('/aanloop/events/call?q=troops&lang=en');
  expect(history.index).toBe(2);
  draw();
  await router.navigator.follow('/aanloop/?lang=en', true);
  expect(createPath(history.location)).toBe('/aanloop/?lang=en');
  expect(history.index).toBe(2);
});

it('keeps what was asked before the rest of a dossier was here', async () => {
  const { load, come } = held();
  const router = createRouter({ load, base: '' });
  await come('own');
  const shown = router.shown();
  if (shown) router.drawn(shown);
  void router.retry();
  void router.navigator.follow('/?from=2022-01-01', false);
  void router.navigator.follow('/?to=2022-01-31', false);
  await come('own');
  expect(bar()).toBe('/?from=2022-01-01&to=2022-01-31');
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

/** Back in the page is heard a moment later. */
const back = async (): Promise<void> => {
  const heard = new Promise((done) => window.addEventListener('popstate', done, { once: true }));
  window.history.back();
  await heard;
};

it('goes Back and Forward over a dossier that does not open', async () => {
  const load = vi.fn(async ({ dossier }: Link) => {
    if (dossier !== null) throw new Error('not there');
    return dossierOf(dossier);
  });
  const router = createRouter({ load, base: '' });
  await vi.waitFor(() => expect(router.shown()).not.toBeNull());
  await router.navigator.push('/?dossier=file:broken');
  expect(router.shown()?.content).toMatchObject({ crash: { message: 'not there' } });
  await back();
  await vi.waitFor(() => expect(router.shown()?.content).toEqual(dossierOf(null)));
  expect(router.shown()?.at.navigationType).toBe('POP');
  router.navigator.go(1);
  await vi.waitFor(() => expect(router.shown()?.content).toMatchObject({ crash: { message: 'not there' } }));
  expect(bar()).toBe('/?dossier=file:broken');
});

it('goes Back while another dossier is on its way, which then comes too late', async () => {
  const { load, come } = held();
  const router = createRouter({ load, base: '' });
  await come('own');
  await router.navigator.push('/about');
  void router.navigator.push('/?dossier=file:slow');
  await back();
  await come('file:slow');
  expect(bar()).toBe('/');
  expect(router.shown()).toMatchObject({ at: { location: { pathname: '/' } }, content: dossierOf(null) });
});

it('takes a step to another sentence as one within the dossier', async () => {
  const load = vi.fn(async ({ dossier }: Link) => dossierOf(dossier));
  const router = createRouter({ load, base: '' });
  await vi.waitFor(() => expect(router.shown()).not.toBeNull());
  await router.navigator.push('/articles/a000#a000-s1');
  await router.navigator.push('/articles/a000#a000-s2');
  expect(router.shown()?.at).toMatchObject({ navigationType: 'PUSH', location: { hash: '#a000-s2' } });
  await back();
  await vi.waitFor(() => expect(router.navigator.location.hash).toBe('#a000-s1'));
  expect(load).toHaveBeenCalledOnce();
});

it.each([
  '/?q=a%20b',
  '/?q=a+b',
  '/?q=50%25',
  '/?q=Kyiv%C3%AB',
  '/?q=Харків',
  '/events/no%20such',
  '/events/%D0%B9?q=%26%23',
])('reads %s as the browser does', async (address) => {
  const router = createRouter({ load: async () => dossierOf(null), base: '' });
  await vi.waitFor(() => expect(router.shown()).not.toBeNull());
  await router.navigator.push(address);
  const { pathname, search } = window.location;
  expect(router.navigator.location).toMatchObject({ pathname, search });
  const before = window.history.length;
  await router.navigator.push(`${pathname}${search}`);
  expect(window.history.length, 'the same address is no step').toBe(before);
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
