import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { type Clock, clocks, emptyQuery } from '@/query/query';
import { day } from '../fixtures/day';
import { article, at, claim, event, on, relation, story } from '../fixtures/small-story';

const days: Readonly<Record<Clock, string>> = { event: '2022-01-12', said: '2022-01-09', published: '2022-01-10' };
const index = indexDataset(
  story({
    articles: [article('a1', days.published, 2)],
    events: [event('plan', { date: on(days.event), evidence: [at('a1-s1')] })],
    claims: [
      claim('told', {
        event: 'plan',
        said: on(days.said),
        aboutDate: on(days.event),
        reports: [{ article: 'a1', via: null, evidence: [at('a1-s1')] }],
      }),
      claim('silent', { said: on('..'), aboutDate: null }),
    ],
    relations: [relation('tie', 'ann', 'bob', { claim: 'told', date: on(days.event), evidence: [at('a1-s2')] })],
  }),
);

it('sets a claim, its event and its relation on three days by three clocks', () => {
  for (const clock of clocks) {
    for (const other of clocks) {
      const answer = project(index, { ...emptyQuery, clock, from: day(days[other]), to: day(days[other]) });
      const expected = clock === other ? 1 : 0;
      expect(
        answer.claims.kept.filter(({ item }) => item.id === 'told'),
        `${clock} on the day of ${other}`,
      ).toHaveLength(expected);
      expect(answer.totals.events.certain).toBe(expected);
      expect(answer.totals.relations.certain).toBe(expected);
    }
  }
});

it('counts what has no value on the clock as undated, and drops it from none', () => {
  for (const clock of clocks) {
    const { totals, claims } = project(index, { ...emptyQuery, clock });
    expect(totals.undated.claims).toBe(clock === 'published' ? 0 : 1);
    expect(claims.kept).toHaveLength(2);
  }
});
