import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimKinds, modalities } from '@/domain/claim';
import { eventTypes, statuses } from '@/domain/event';
import { emptyQuery, type Query } from '@/query/query';
import { fitLink, longestLink } from '@/state/fit-link';
import { formatLink } from '@/state/format-link';
import { homeLink, type Link, viewIds } from '@/state/link';
import { parseLink } from '@/state/parse-link';
import { sharePath } from '@/state/share-path';
import { anyText } from '../fixtures/arbitrary-text';
import '../fixtures/fixed-seed';
import { day } from '../fixtures/day';
import { anyId, anyLink } from './arbitrary-link';

const link = (query: Partial<Query>, change: Partial<Link> = {}): Link => ({
  ...homeLink,
  ...change,
  query: { ...emptyQuery, ...query },
});
const ids = (count: number, length = 16): string[] =>
  Array.from({ length: count }, (_, i) => `${'a'.repeat(length - 4)}${String(i).padStart(4, '0')}`);

/** Everything that has a longest form, in its longest form. */
const fullest = link(
  {
    from: day('2021-12-01'),
    to: day('2022-02-28'),
    clock: 'published',
    asof: day('2022-02-28'),
    kinds: claimKinds,
    types: eventTypes,
    statuses,
    modalities,
  },
  {
    open: { kind: 'article', id: 'x'.repeat(76), sentence: `${'x'.repeat(76)}-s9` },
    tab: 'sanctions',
    tables: viewIds,
    fill: 'articles',
    embed: 'timeline',
    pair: ids(2, 80),
    lang: 'nl',
  },
);

describe('a link of a state that can be reached', () => {
  it('has at most 2,000 characters, whatever is chosen', () => {
    // The box takes 200 characters of any script; the longest stand for nine in a link.
    const anything = fc.record({
      base: anyLink,
      more: fc.uniqueArray(anyId, { maxLength: 120 }),
      q: fc.oneof(fc.string({ maxLength: 200 }), anyText(200), fc.constant('\u4e4c'.repeat(200))),
    });
    fc.assert(
      fc.property(anything, ({ base, more, q }) => {
        const { link: fitted } = fitLink({
          ...base,
          query: { ...base.query, actors: more, claimants: more, about: more, articles: more, measures: more, q },
        });
        expect(formatLink(fitted).length).toBeLessThanOrEqual(longestLink);
        // As it is handed out, also in a frame, with room for a host and a base path.
        for (const embed of [null, 'timeline'] as const) {
          expect(sharePath({ ...fitted, embed }, 'nl').length).toBeLessThanOrEqual(longestLink + 60);
        }
        expect(fitLink(fitted)).toEqual({ link: fitted, notices: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is left as it is where it fits', () => {
    const some = link({ actors: ids(60), q: 'x' });
    expect(fitLink(some)).toEqual({ link: some, notices: [] });
    expect(fitLink(fullest)).toEqual({ link: fullest, notices: [] });
  });

  it('keeps the actors that were chosen first, and says how many were left out', () => {
    const { link: fitted, notices } = fitLink(link({ actors: ids(300) }));
    const kept = fitted.query.actors.length;
    expect(fitted.query.actors).toEqual(ids(300).slice(0, kept));
    expect(formatLink({ ...fitted, query: { ...fitted.query, actors: ids(kept + 1) } }).length).toBeGreaterThan(
      longestLink,
    );
    expect(notices).toEqual([{ reason: 'too-long', name: 'actor', value: String(300 - kept) }]);
  });

  it('leaves out words that no link can hold, whole, and keeps the actors there is room for then', () => {
    const q = '\u{1F33B}'.repeat(100);
    const { link: fitted, notices } = fitLink({ ...fullest, query: { ...fullest.query, actors: ids(3), q } });
    expect(fitted.query).toMatchObject({ q: '', actors: ids(3) });
    expect(notices).toMatchObject([{ reason: 'too-long', name: 'q' }]);
  });

  it('is shortened when it is read, too', () => {
    const { link: read, notices } = parseLink({ pathname: '/', search: `?actor=${ids(3000).join(',')}`, hash: '' });
    expect(formatLink(read).length).toBeLessThanOrEqual(longestLink);
    expect(notices).toMatchObject([{ reason: 'too-long', name: 'actor' }]);
  });
});
