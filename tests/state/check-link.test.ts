import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import type { Retired } from '@/domain/retired';
import type { ItemKind } from '@/domain/vocabulary';
import { emptyQuery, type Query } from '@/query/query';
import { checkLink } from '@/state/check-link';
import { homeLink, type Open } from '@/state/link';
import { actor, article, both, story } from '../fixtures/small-story';

const gone = (id: string, kind: ItemKind, ...replacedBy: string[]): Retired => ({
  id,
  kind,
  reason: both('reason'),
  date: '2022-03-01',
  replacedBy,
});

const whole = indexDataset(
  story({
    articles: [article('a1', '2022-01-07', 2), article('a1-s1', '2022-01-08', 2)],
    actors: [actor('ann'), actor('bob')],
    retired: [
      gone('anna', 'actor', 'ann'),
      gone('annie', 'actor', 'anna'),
      gone('couple', 'actor', 'ann', 'bob'),
      gone('nobody', 'actor'),
      gone('event-once', 'event', 'ann'),
      gone('round', 'actor', 'trip'),
      gone('trip', 'actor', 'round'),
      gone('astray', 'actor', 'lost'),
      gone('a0', 'article', 'a1'),
    ],
  }),
);

const check = (query: Partial<Query>, open: Open | null = null) =>
  checkLink(whole, { link: { ...homeLink, open, query: { ...emptyQuery, ...query } }, notices: [] });

describe('checkLink', () => {
  it('leaves a link that fits as it is', () => {
    const { link, notices } = check({ actors: ['bob', 'ann'], articles: ['a1'], q: 'x' });
    expect(link.query).toEqual({ ...emptyQuery, actors: ['bob', 'ann'], articles: ['a1'], q: 'x' });
    expect(notices).toEqual([]);
  });

  it('drops what is not there, and says what', () => {
    const { link, notices } = check({ actors: ['ann', 'constructor'], articles: ['a9'] });
    expect(link.query.actors).toEqual(['ann']);
    expect(link.query.articles).toEqual([]);
    expect(notices).toEqual([
      { reason: 'unknown-id', name: 'actor', value: 'constructor' },
      { reason: 'unknown-id', name: 'article', value: 'a9' },
    ]);
  });

  it.each([
    ['a merge', ['anna'], ['ann'], 0],
    ['a merge after a merge', ['annie'], ['ann'], 0],
    ['a merge into what is there already', ['ann', 'anna', 'bob'], ['ann', 'bob'], 0],
    ['no split', ['couple'], [], 1],
    ['no withdrawal', ['nobody'], [], 1],
    ['no merge of another kind', ['event-once'], [], 1],
    ['no merge in a circle', ['round'], [], 1],
    ['no merge into nothing', ['astray'], [], 1],
  ])('follows %s', (_name, actors, kept, count) => {
    const { link, notices } = check({ actors });
    expect(link.query.actors).toEqual(kept);
    expect(notices).toHaveLength(count);
  });

  it('follows a merge of articles', () => {
    expect(check({ articles: ['a0'] }).link.query.articles).toEqual(['a1']);
  });

  it('keeps a sentence of the opened article only', () => {
    const open = (sentence: string): Open => ({ kind: 'article', id: 'a1', sentence });
    expect(check({}, open('a1-s2'))).toMatchObject({ link: { open: open('a1-s2') }, notices: [] });
    for (const sentence of ['a1-s9', 'a1-s1-s1']) {
      expect(check({}, open(sentence))).toMatchObject({
        link: { open: { kind: 'article', id: 'a1', sentence: null } },
        notices: [{ reason: 'unknown-sentence', name: '#', value: sentence }],
      });
    }
  });

  it('opens what something was merged into, and says so', () => {
    const open = (id: string): Open => ({ kind: 'actor', id, sentence: null });
    expect(check({}, open('annie'))).toMatchObject({
      link: { open: open('ann') },
      notices: [{ reason: 'merged', name: 'actor', value: 'annie' }],
    });
    // A split, a withdrawal and a circle have no one survivor: what stands at the address says what became of it.
    for (const id of ['couple', 'nobody', 'round', 'zed']) {
      expect(check({}, open(id))).toMatchObject({ link: { open: open(id) }, notices: [] });
    }
  });

  it('tells what was left out before and what is left out now', () => {
    const before = { reason: 'bad-value', name: 'kind', value: 'x' } as const;
    const { notices } = checkLink(whole, {
      link: { ...homeLink, query: { ...emptyQuery, actors: ['zed'] } },
      notices: [before],
    });
    expect(notices).toEqual([before, { reason: 'unknown-id', name: 'actor', value: 'zed' }]);
  });
});
