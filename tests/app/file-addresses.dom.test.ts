import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileAddress, followFiles } from '@/app/file-addresses';
import { createRouter } from '@/app/router';
import { readAddress } from '@/state/read-address';

describe('fileAddress', () => {
  it.each([
    ['/events/call', '?lang=nl&from=2022-01-01', '', '/nl/events/call.html?lang=nl&from=2022-01-01'],
    ['/events/call', '?lang=en', '', '/events/call.html?lang=en'],
    ['/articles/a1', '', '#a1-s2', '/articles/a1.html#a1-s2'],
    ['/nl/claims/told', '', '', '/nl/claims/told.html'],
    ['/nl/claims/told', '?lang=en', '', '/claims/told.html?lang=en'],
    ['/about', '?lang=nl', '', '/nl/about.html?lang=nl'],
    ['/', '?from=2022-01-01', '', null],
    ['/events/call.html', '', '', null],
    ['/events/../x', '', '', null],
    ['/nowhere/at', '', '', null],
  ])('of %s%s%s', (pathname, search, hash, file) => {
    expect(fileAddress({ pathname, search, hash }, '')).toBe(file);
    expect(fileAddress({ pathname: `/sub${pathname}`, search, hash }, '/sub')).toBe(file && `/sub${file}`);
  });

  it.each(['dossier', '%64ossier', 'dossi%65r', 'amp;dossier'])(
    'leads to the file of all dossiers for a dossier that is named by "%s"',
    (name) => {
      const search = `?${name}=https%3A%2F%2Fexample.org%2Fd.json`;
      expect(fileAddress({ pathname: '/events/call', search, hash: '' }, '')).toMatch(/^\/open\.html\?.*dossier=/);
    },
  );

  it('does not drive out what is read of the address of the page', () => {
    const place = { pathname: '/', search: '?lang=en&kind=threat', hash: '' };
    const { link } = readAddress(place);
    for (let i = 0; i < 300; i++) fileAddress({ pathname: `/events/e${i}`, search: place.search, hash: '' }, '');
    expect(readAddress(place).link).toBe(link);
  });
});

describe('followFiles', () => {
  const start = (entry: string, answer: number, isPublished = true) => {
    document.documentElement.toggleAttribute('data-files', isPublished);
    window.history.replaceState(null, '', entry);
    const asked = vi.fn(async (_address: string, _init?: RequestInit) => new Response(null, { status: answer }));
    vi.stubGlobal('fetch', asked);
    const router = createRouter({ load: async () => ({ ok: false, wanted: '' }), base: '' });
    const { ask } = followFiles(router, '');
    const href = () => router.navigator.createHref('/events/call?lang=en');
    return { go: router.navigator.push, asked, href, ask };
  };
  const bar = () => `${window.location.pathname}${window.location.search}`;

  afterEach(() => document.documentElement.removeAttribute('data-files'));

  it('asks nothing and changes nothing before the site is published', async () => {
    const { go, asked, href, ask } = start('/?lang=en', 404, false);
    await ask();
    await go('/events/call?lang=en');
    expect(bar()).toBe('/events/call?lang=en');
    expect(href()).toBe('/events/call?lang=en');
    expect(asked).not.toHaveBeenCalled();
  });

  it('names files from the start where the reader came by one', async () => {
    const { go, asked, href } = start('/nl/events/ring.html?lang=nl', 404);
    expect(href()).toBe('/events/call.html?lang=en');
    await go('/events/call?lang=nl&from=2022-01-01');
    expect(bar()).toBe('/nl/events/call.html?lang=nl&from=2022-01-01');
    await go('/?lang=nl');
    expect(bar()).toBe('/?lang=nl');
    expect(asked).not.toHaveBeenCalled();
  });

  it('leaves the addresses of a host that answered one', async () => {
    const { go, asked } = start('/events/ring?lang=en', 200);
    await go('/events/call?lang=en');
    expect(bar()).toBe('/events/call?lang=en');
    expect(asked).not.toHaveBeenCalled();
  });

  it('asks once from the root, and names files where it is told no', async () => {
    const { go, asked, href, ask } = start('/?lang=en', 404);
    expect(asked).not.toHaveBeenCalled();
    await ask();
    expect(href()).toBe('/events/call.html?lang=en');
    expect(asked.mock.calls).toEqual([['/about', { method: 'HEAD' }]]);
    await go('/events/call?lang=en');
    expect(bar()).toBe('/events/call.html?lang=en');
  });

  it('keeps the addresses where it is told yes, or nothing', async () => {
    const { go, asked, ask } = start('/?lang=en', 200);
    await ask();
    expect(asked).toHaveBeenCalledOnce();
    await go('/events/call?lang=en');
    expect(bar()).toBe('/events/call?lang=en');
  });
});
