import { describe, expect, it } from 'vitest';
import { pathOfLink, readRequest } from '@/app/embed-messages';

describe('readRequest', () => {
  it('reads what the protocol knows', () => {
    expect(readRequest({ aanloop: 1, type: 'get-link' })).toEqual({ type: 'get-link' });
    expect(readRequest({ aanloop: 1, type: 'get-height' })).toEqual({ type: 'get-height' });
    expect(readRequest({ aanloop: 1, type: 'set-link', link: '/x' })).toEqual({ type: 'set-link', link: '/x' });
  });

  it.each([
    null,
    'get-link',
    7,
    [],
    {},
    { type: 'get-link' },
    { aanloop: 2, type: 'get-link' },
    { aanloop: 1 },
    { aanloop: 1, type: 'run' },
    { aanloop: 1, type: 'set-link' },
    { aanloop: 1, type: 'set-link', link: ['/x'] },
    { aanloop: 1, type: 'set-link', link: 'x'.repeat(5000) },
  ])('is deaf to %j', (data) => {
    expect(readRequest(data)).toBeNull();
  });
});

describe('pathOfLink', () => {
  const origin = 'https://aanloop.example';

  it.each([
    ['/events/call?from=2022-01-01#x', '/', '/events/call?from=2022-01-01#x'],
    ['https://aanloop.example/events/call', '/', '/events/call'],
    ['/events/call', '/sub/', '/events/call'],
    ['/sub/events/call', '/sub/', '/events/call'],
    ['https://aanloop.example/sub/', '/sub/', '/'],
    ['/', '/sub/', '/'],
  ])('reads %s under %s', (link, base, path) => {
    const url = pathOfLink(link, origin, base);
    expect(url && `${url.pathname}${url.search}${url.hash}`).toBe(path);
  });

  it.each([
    ['//host.example/events/call', '/'],
    ['/\\host.example', '/'],
    ['https://host.example/events/call', '/'],
    ['http://aanloop.example/', '/'],
    ['javascript:alert(1)', '/'],
    ['data:text/html,x', '/'],
    ['events/call', '/'],
    ['https://aanloop.example/other/', '/sub/'],
    ['https://aanloop.example/subway/', '/sub/'],
  ])('goes nowhere for %s under %s', (link, base) => {
    expect(pathOfLink(link, origin, base)).toBeNull();
  });
});
