import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import type { Open } from '@/state/link';
import { shortNames } from '@/views/network/short-names';
import { writeHeadline } from '@/views/network/write-headline';
import { dataset } from '../../e2e/model';
import { day } from '../../fixtures/day';
import { actor, article, event, on, relation, story } from '../../fixtures/small-story';

const index = indexDataset(
  story({
    articles: [article('a1', '2022-01-07', 2)],
    actors: ['ann', 'bob', 'cem'].map((id) => ({ ...actor(id), named: false, name: { nl: id, en: id } })),
    events: [
      event('meeting', {
        participants: [
          { actor: 'bob', role: 'host' },
          { actor: 'ann', role: 'guest' },
        ],
      }),
      event('speech', { participants: [{ actor: 'cem', role: 'speaker' }] }),
    ],
    relations: [
      relation('one', 'ann', 'bob'),
      relation('two', 'bob', 'ann'),
      relation('three', 'ann', 'bob', { kind: 'writes' }),
      relation('plan', 'ann', 'bob', { status: 'planned', date: on('2022-01-20') }),
      relation('threat', 'cem', 'ann', { kind: 'threatens', sign: 'hostile', date: on('2022-01-15') }),
    ],
  }),
);

const headline = (change: Partial<Query> = {}, open: Open | null = null, lang: 'en' | 'nl' = 'en'): string =>
  writeHeadline({
    index,
    network: project(index, { ...emptyQuery, ...change }).network,
    names: shortNames(index.dataset.actors, lang),
    open,
    lang,
  });

const opened = (kind: Open['kind'], id: string): Open => ({ kind, id, sentence: null });

describe('writeHeadline', () => {
  it('names the pair with most contacts, in the words that every count of a pair has', () => {
    expect(headline()).toBe('ann and bob have most contacts, 4: 3 calls, 1 message');
    expect(headline({}, null, 'nl')).toBe('ann en bob voorop met 4 contacten: 3 gesprekken, 1 bericht');
  });
  it('says how many only where the kinds do not', () => {
    expect(headline({ from: day('2022-01-14'), to: day('2022-01-16') })).toBe('ann and cem: 1 threat');
  });
  it('says so where nothing is left', () => {
    expect(headline({ from: day('2022-01-30') })).toBe('No contacts fit these filters');
    expect(headline({ from: day('2022-01-30') }, null, 'nl')).toBe('Geen contacten bij deze filters');
  });
  it('tells of the participants of an open event', () => {
    expect(headline({}, opened('event', 'meeting'))).toBe('bob and ann, 4 contacts: 3 calls, 1 message');
    expect(headline({}, opened('event', 'speech'))).toBe('cem: contacts with 1 other');
  });
  it('tells of an open actor and an open article', () => {
    expect(headline({}, opened('actor', 'ann'))).toBe('ann: contacts with 2 others');
    expect(headline({}, opened('article', 'a1'))).toBe('Article 1 tells of 5 contacts between 3 actors');
  });

  it('counts of a pair of the record what its lines count together, whichever way it is asked', () => {
    const record = indexDataset(dataset);
    const { network } = project(record, emptyQuery);
    const names = shortNames(record.dataset.actors, 'en');
    const pairs = [...new Set(network.edges.map(({ source, target }) => [source, target].sort().join(' ')))];
    expect(pairs.length).toBeGreaterThan(40);
    for (const both of pairs) {
      const [a = '', b = ''] = both.split(' ');
      const lines = network.edges.filter(({ source, target }) => [source, target].sort().join(' ') === both);
      const count = lines.flatMap(({ rows }) => rows).length;
      const told = writeHeadline({ index: record, network, names, open: null, pair: [a, b], lang: 'en' });
      const parts = [...told.replace(/^.*?: /, '').matchAll(/(\d+) /g)].map(([, part]) => Number(part));
      expect(
        parts.reduce((sum, part) => sum + part, 0),
        told,
      ).toBe(count);
      if (parts.length > 1) expect(told, both).toContain(`, ${count} contacts: `);
    }
  });
});
