import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import type { Event } from '@/domain/event';
import { project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import type { Open } from '@/state/link';
import { headlineOf } from '@/views/timeline/headline';
import { summaryOf } from '@/views/timeline/summary';
import { day } from '../../fixtures/day';
import { actor, article, claim, event, on, story } from '../../fixtures/small-story';

const told = (
  events: Event[],
  query: Partial<Query> = {},
  open: Omit<Open, 'sentence'> | null = null,
  lang: 'nl' | 'en' = 'en',
) => {
  const index = indexDataset(
    story({
      articles: [article('a1', '2022-01-07', 1)],
      actors: [actor('ann')],
      events,
      claims: [claim('c1', { event: 'first' }), claim('c2')],
    }),
  );
  const projection = project(index, { ...emptyQuery, ...query });
  return {
    headline: headlineOf(index, projection, open && { ...open, sentence: null }, lang),
    summary: summaryOf(projection, lang),
  };
};

const first = event('first', { date: on('2022-01-03'), participants: [{ actor: 'ann', role: 'caller' }] });
const second = event('second', { date: on('2022-01-05/2022-01-06') });
const third = event('third', { date: on('2022-01-20') });
const same = event('same', { type: 'statement', date: on('2022-01-20') });

describe('the headline', () => {
  it('tells of the fullest day, of all, of one, of none', () => {
    expect(told([first, second, third, same]).headline).toBe('Four events: 3 Jan, 5 or 6 Jan and 20 Jan (2)');
    expect(told([first, second, third]).headline).toBe('Three calls: 3 Jan, 5 or 6 Jan and 20 Jan');
    expect(told([first, second, third], {}, null, 'nl').headline).toBe('Drie gesprekken: 3 jan, 5 of 6 jan en 20 jan');
    expect(told([first, event('told', { date: on('2022-01-05'), status: 'alleged' })]).headline).toBe(
      'Two events: 3 Jan and 5 Jan',
    );
    const crowd = ['4', '5', '6'].map((id) => event(`other-${id}`, { date: on(`2022-01-0${id}`) }));
    expect(told([first, third, same, ...crowd]).headline).toBe(
      '2 of 6 events fall on one day, Thursday 20 January 2022',
    );
    expect(told([third, same]).headline).toBe('All two events fall on one day, Thursday 20 January 2022');
    expect(told([first, third]).headline).toBe('Two calls: 3 Jan and 20 Jan');
    expect(told([first]).headline).toBe('One event, Monday 3 January 2022');
    expect(told([]).headline).toBe('No events under these filters');
    expect(told([first], { from: day('2022-01-10') }).headline).toBe('No events in these dates');
  });

  it('never counts the possible as certain', () => {
    expect(told([second], { from: day('2022-01-06'), to: day('2022-01-09') }).headline).toBe(
      'One event may fall in 6 – 9 January 2022, none for certain',
    );
  });

  it('changes with what is open', () => {
    const events = [first, second, third, same];
    expect(told(events, {}, { kind: 'event', id: 'second' }).headline).toBe('second en: the second of three calls');
    expect(told(events, {}, { kind: 'event', id: 'second' }, 'nl').headline).toBe(
      'second nl: tweede van drie gesprekken',
    );
    expect(told(events, {}, { kind: 'event', id: 'same' }).headline).toBe('same en, Thursday 20 January 2022');
    expect(told(events, {}, { kind: 'actor', id: 'ann' }).headline).toBe('ann en: in 1 of 4 events');
    expect(told(events, {}, { kind: 'article', id: 'a1' }).headline).toBe('Article 1 carries 4 of 4 events');
    expect(told(events, {}, { kind: 'claim', id: 'c1' }).headline).toBe(
      'The open claim belongs to one event: first en',
    );
    expect(told(events, {}, { kind: 'claim', id: 'c2' }).headline).toBe('The open claim belongs to no event in view');
  });

  it('gives no place in an order that is not known', () => {
    const vague = event('vague', { date: on('2022-01-02/2022-01-04') });
    expect(told([first, vague], {}, { kind: 'event', id: 'first' }).headline).toBe('first en, Monday 3 January 2022');
  });
});

it('sums up with certain and possible apart, and says what lies beside the picture', () => {
  const before = event('before', { date: on('2021-06-01') });
  const never = event('never', { date: on('..') });
  expect(told([first, second, before, never]).summary).toBe(
    '4 events, 1 – 31 January 2022; 1 earlier; 1 without a date on this clock.',
  );
  expect(told([first, second], { to: day('2022-01-05') }).summary).toMatch(/^1 event, 1 possible, /);
});
