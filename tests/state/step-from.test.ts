import { expect, it } from 'vitest';
import { formatLink } from '@/state/format-link';
import { parseLink } from '@/state/parse-link';
import { stepFrom } from '@/state/step-from';

const link = (address: string) => parseLink(new URL(address, 'https://aanloop.example')).link;

it.each([
  // The screen, what was asked since, where a link of the screen leads, and where one comes.
  ['/', '/?q=troops', '/events/call', '/events/call?q=troops'],
  ['/?q=troops', '/?q=troops&kind=troops', '/', '/?kind=troops'],
  ['/?kind=troops', '/?kind=troops,sanctions', '/events/call?kind=troops', '/events/call?kind=troops,sanctions'],
  ['/?lang=en', '/?from=2022-01-01&lang=en', '/?lang=nl', '/?from=2022-01-01&lang=nl'],
  ['/', '/events/call', '/?claims=sanctions', '/events/call?claims=sanctions'],
  ['/', '/events/call', '/events/vote', '/events/vote'],
  ['/', '/about', '/events/call', '/events/call'],
  ['/events/call', '/events/vote', '/', '/'],
  [
    '/articles/a1#a1-s1',
    '/articles/a1?from=2022-01-01#a1-s1',
    '/articles/a1#a1-s2',
    '/articles/a1?from=2022-01-01#a1-s2',
  ],
  // It leads to the screen itself, or there is another dossier.
  ['/', '/?q=troops', '/', '/'],
  ['/', '/?dossier=file:other', '/events/call', '/events/call'],
  ['/', '/?q=troops', '/?dossier=file:other', '/?dossier=file:other'],
])('on %s, with %s asked since, a link to %s leads to %s', (screen, at, to, found) => {
  expect(formatLink(stepFrom(link(screen), link(at), link(to)))).toBe(formatLink(link(found)));
});
