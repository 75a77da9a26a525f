import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import type { DayNumber } from '@/domain/day';
import type { When } from '@/domain/when';
import { clockOfClaim, clockOfEvent, clockOfRelation } from '@/query/clock';
import { project } from '@/query/project';
import { clocks, emptyQuery } from '@/query/query';
import { day } from '../fixtures/day';
import { article, at, claim, event, on, relation, story } from '../fixtures/small-story';

const dataset = story({
  articles: [article('a1', '2022-01-20', 1), article('a2', '2022-01-10/2022-01-11', 1), article('a3', '..', 1)],
  events: [
    event('told-early', { date: on('2022-01-05'), evidence: [at('a1-s1'), at('a2-s1')] }),
    event('never-told', { date: on('..'), evidence: [at('a3-s1')] }),
    event('told-when', { date: on('../2022-01-03') }),
  ],
  claims: [
    claim('no-date', { event: 'told-early', said: on('..'), aboutDate: on('2022-01-30') }),
    claim('second', { event: 'told-early', said: on('2022-01-09') }),
    claim('first', {
      event: 'told-early',
      said: on('2022-01-08'),
      reports: [{ article: 'a2', via: null, evidence: [at('a2-s1')] }],
    }),
    claim('when', { event: 'told-when', said: on('..') }),
  ],
  relations: [
    relation('of-claim', 'x', 'y', { date: on('2022-01-02'), claim: 'second', event: 'told-when' }),
    relation('of-event', 'x', 'y', { date: on('..'), event: 'told-early', evidence: [at('a2-s1')] }),
    relation('of-nothing', 'x', 'y', { evidence: [at('a3-s1')] }),
  ],
});
const index = indexDataset(dataset);

const told = (when: When | null): string | null => when?.edtf ?? null;

describe('the three clocks', () => {
  it.each([
    ['told-early', ['2022-01-05', '2022-01-08', '2022-01-10/2022-01-11']],
    ['never-told', [null, null, null]],
    ['told-when', ['../2022-01-03', null, '2022-01-20']],
  ])('event %s stands at %j', (id, wanted) => {
    const item = index.events.get(id);
    if (!item) throw new Error(id);
    expect(clocks.map((clock) => told(clockOfEvent(index, item, clock)))).toEqual(wanted);
  });

  it.each([
    ['no-date', ['2022-01-30', null, '2022-01-20']],
    ['second', ['2022-01-09', '2022-01-09', '2022-01-20']],
    ['first', ['2022-01-08', '2022-01-08', '2022-01-10/2022-01-11']],
    ['when', [null, null, '2022-01-20']],
  ])('claim %s stands at %j', (id, wanted) => {
    const item = index.claims.get(id);
    if (!item) throw new Error(id);
    expect(clocks.map((clock) => told(clockOfClaim(index, item, clock)))).toEqual(wanted);
  });

  it.each([
    ['of-claim', ['2022-01-02', '2022-01-09', '2022-01-20']],
    ['of-event', [null, '2022-01-08', '2022-01-10/2022-01-11']],
    ['of-nothing', ['2022-01-05', null, null]],
  ])('relation %s stands at %j', (id, wanted) => {
    const item = index.relations.get(id);
    if (!item) throw new Error(id);
    expect(clocks.map((clock) => told(clockOfRelation(index, item, clock)))).toEqual(wanted);
  });

  it('list what has no time as undated with a count, and filter it out once days are chosen', () => {
    const ids = (clock: (typeof clocks)[number], from: DayNumber | null) => {
      const { timeline, totals } = project(index, { ...emptyQuery, clock, from });
      return { undated: timeline.undated.map(({ item }) => item.id), count: totals.undated, events: totals.events };
    };
    expect(ids('event', null)).toEqual({
      undated: ['never-told'],
      count: { events: 1, claims: 1 },
      events: { certain: 3, possible: 0 },
    });
    expect(ids('said', null).undated).toEqual(['never-told', 'told-when']);
    expect(ids('published', null).undated).toEqual(['never-told']);
    expect(ids('event', day('2022-01-03'))).toEqual({
      undated: ['never-told'],
      count: { events: 1, claims: 1 },
      events: { certain: 1, possible: 1 },
    });
  });
});
