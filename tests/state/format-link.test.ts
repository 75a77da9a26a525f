import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyQuery } from '@/query/query';
import { formatLink } from '@/state/format-link';
import { homeLink, type Link } from '@/state/link';
import { parseLink } from '@/state/parse-link';
import { anyLink } from './arbitrary-link';
import '../fixtures/fixed-seed';
import { day } from '../fixtures/day';

const parseText = (text: string) => parseLink(new URL(text, 'https://aanloop.example'));

describe('a link', () => {
  it('is read as it was written, for 10,000 states', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        expect(parseText(formatLink(link))).toEqual({ link, notices: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it('is written the same after it was read', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const text = formatLink(link);
        expect(formatLink(parseText(text).link)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('stays on its own host and is plain ASCII', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const text = formatLink(link);
        expect(text).toMatch(/^\/(?!\/)[!-~]*$/);
        expect(new URL(text, 'https://aanloop.example').host).toBe('aanloop.example');
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing of what is as it is at first', () => {
    expect(formatLink(homeLink)).toBe('/');
    const full: Link = {
      ...homeLink,
      query: {
        from: day('2022-01-01'),
        to: day('2022-01-31'),
        dates: 'certain',
        clock: 'said',
        asof: day('2022-01-10'),
        actors: ['ann'],
        kinds: ['troops'],
        types: ['call'],
        articles: ['a000'],
        statuses: ['planned'],
        claimants: ['bob'],
        about: ['eve'],
        modalities: ['denied'],
        measures: ['finance'],
        groups: ['ukraine'],
        q: 'x',
      },
      lang: 'nl',
      tab: 'all',
      tables: ['timeline'],
      fill: 'network',
    };
    const initial: Readonly<Record<string, unknown>> = { ...emptyQuery };
    for (const key of Object.keys(full.query)) {
      const left = formatLink({ ...full, query: { ...full.query, [key]: initial[key] } });
      expect(left.split('&').length, key).toBe(formatLink(full).split('&').length - 1);
    }
    expect(formatLink(full)).toBe(
      '/?from=2022-01-01&to=2022-01-31&dates=certain&clock=said&asof=2022-01-10&actor=ann&kind=troops&type=call&article=a000&status=planned&claimant=bob&about=eve&modality=denied&measure=finance&group=ukraine&q=x&claims=all&table=timeline&fill=network&lang=nl',
    );
  });

  it.each<[string, Partial<Link>, string]>([
    ['an event', { open: { kind: 'event', id: 'first-call', sentence: null } }, '/events/first-call'],
    ['a claim', { open: { kind: 'claim', id: 'told', sentence: null } }, '/claims/told'],
    ['an actor', { open: { kind: 'actor', id: 'ann', sentence: null } }, '/actors/ann'],
    ['an article', { open: { kind: 'article', id: 'a000', sentence: null } }, '/articles/a000'],
    ['a sentence', { open: { kind: 'article', id: 'a000', sentence: 'a000-s3' } }, '/articles/a000#a000-s3'],
    [
      'a sentence and a filter',
      { open: { kind: 'article', id: 'a000', sentence: 'a000-s3' }, lang: 'nl' },
      '/articles/a000?lang=nl#a000-s3',
    ],
    ['a page', { page: 'compare' }, '/compare'],
    ['words', { query: { ...emptyQuery, q: 'a, b & c=d#e?f+g%h' } }, '/?q=a,%20b%20%26%20c%3Dd%23e%3Ff%2Bg%25h'],
    ['several values', { query: { ...emptyQuery, actors: ['ann', 'bob'] } }, '/?actor=ann,bob'],
  ])('of %s', (_name, change, text) => {
    expect(formatLink({ ...homeLink, ...change })).toBe(text);
  });

  it('of a page keeps nothing of what is open on the dashboard', () => {
    const open = { kind: 'article', id: 'a000', sentence: 'a000-s3' } as const;
    expect(formatLink({ ...homeLink, page: 'about', open })).toBe('/about');
  });

  it('of words that are no text is written all the same', () => {
    const text = formatLink({ ...homeLink, query: { ...emptyQuery, q: 'half \ud83d' } });
    expect(parseText(text).link.query.q).toBe('half \ufffd');
  });
});
