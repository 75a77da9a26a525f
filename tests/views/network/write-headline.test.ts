import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import type { Open } from '@/state/link';
import { shortNames } from '@/views/network/short-names';
import { writeHeadline } from '@/views/network/write-headline';
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
  it('names the pair most in touch, by what happened', () => {
    expect(headline()).toBe('ann and bob are in touch most: 2 calls and 1 message');
    expect(headline({}, null, 'nl')).toBe('ann en bob hebben het vaakst contact: 3 keer');
  });
  it('goes by all dealings where nobody was in touch', () => {
    expect(headline({ from: '2022-01-14', to: '2022-01-16' })).toBe('ann and cem have most contacts: 1');
  });
  it('says so where nothing is left', () => {
    expect(headline({ from: '2022-01-30' })).toBe('No contacts fit these filters');
    expect(headline({ from: '2022-01-30' }, null, 'nl')).toBe('Geen contacten bij deze filters');
  });
  it('tells of the participants of an open event', () => {
    expect(headline({}, opened('event', 'meeting'))).toBe('bob and ann: 3 calls, 1 message');
    expect(headline({}, opened('event', 'speech'))).toBe('cem deals with 1 other');
  });
  it('tells of an open actor and an open article', () => {
    expect(headline({}, opened('actor', 'ann'))).toBe('ann deals with 2 others');
    expect(headline({}, opened('article', 'a1'))).toBe('Article 1 tells of 5 contacts between 3 actors');
  });
});
