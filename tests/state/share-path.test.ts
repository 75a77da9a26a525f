import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeLink, type Link } from '@/state/link';
import { parseLink } from '@/state/parse-link';
import { sharePath } from '@/state/share-path';
import '../fixtures/fixed-seed';
import { anyLink } from './arbitrary-link';

describe('sharePath', () => {
  it.each<[Partial<Link>, 'nl' | 'en', string]>([
    [{}, 'en', '/?lang=en'],
    [{}, 'nl', '/nl/index.html?lang=nl'],
    [{ open: { kind: 'event', id: 'call', sentence: null } }, 'en', '/events/call.html?lang=en'],
    [{ open: { kind: 'event', id: 'call', sentence: null } }, 'nl', '/nl/events/call.html?lang=nl'],
    [{ open: { kind: 'article', id: 'a1', sentence: 'a1-s2' } }, 'nl', '/nl/articles/a1.html?lang=nl#a1-s2'],
    [{ page: 'compare' }, 'en', '/compare.html?lang=en'],
    [{ page: 'compare' }, 'nl', '/nl/compare.html?lang=nl'],
  ])('of %j in %s', (change, lang, path) => {
    expect(sharePath({ ...homeLink, ...change }, lang)).toBe(path);
  });

  it('opens what was shared, in the language it was shared in, and never the annotator', () => {
    fc.assert(
      fc.property(anyLink, fc.constantFrom('nl' as const, 'en' as const), (link, lang) => {
        const url = new URL(sharePath(link, lang), 'https://aanloop.example');
        expect(parseLink(url)).toEqual({ link: { ...link, lang, edit: null }, notices: [] });
      }),
      { numRuns: 500 },
    );
  });
});
