import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import type { Quantity } from '@/domain/quantity';
import { projectTellings, tellsSame } from '@/query/project-tellings';
import { anyDataset } from '../fixtures/arbitrary-dataset';
import { article, at, both, claim, event, on, story } from '../fixtures/small-story';
import '../fixtures/fixed-seed';

const number = (given: Partial<Quantity> = {}): Quantity => ({
  min: 100,
  max: 100,
  comparator: '=',
  unit: 'troops',
  subject: 'ann',
  posture: 'present',
  wording: both('hundred'),
  ...given,
});
const report = (id: string, via: string | null = null) => ({ article: id, via, evidence: [at(`${id}-s1`)] });
const dataset = story({
  articles: ['a1', 'a2', 'a3', 'a4'].map((id, i) => article(id, `2022-01-0${i + 5}`, 2)),
  events: [event('gathering', { evidence: ['a1', 'a2', 'a3', 'a4'].map((id) => at(`${id}-s1`)) })],
  claims: [
    claim('plain', { event: 'gathering', quantity: number(), reports: [report('a1'), report('a3', 'cem')] }),
    claim('about', { quantity: number({ comparator: '~' }), claimant: 'bob', reports: [report('a2')] }),
    claim('others', { quantity: number({ subject: 'dee' }), event: 'gathering', reports: [report('a2')] }),
    claim('hours', { quantity: number({ unit: 'hours' }), event: 'gathering', reports: [report('a2')] }),
    claim('no-such', {
      event: 'gathering',
      quantity: number({ min: 0, max: 0 }),
      said: on('2022-01-07'),
      reports: [report('a2')],
      answers: [{ claim: 'plain', how: 'denies', note: both('note') }],
    }),
  ],
  questions: [{ id: 'how-many', title: both('how many'), claims: ['plain', 'about', 'others', 'hours', 'no-such'] }],
});
const index = indexDataset(dataset);
const tellings = (id: string) => {
  const found = index.claims.get(id);
  if (!found) throw new Error(id);
  return projectTellings(index, found);
};

describe('projectTellings', () => {
  it('sets the reports of a claim beside other claims on the same number, and names what differs', () => {
    const { all, base, silent } = tellings('plain');
    expect(all.map((one) => [one.number, one.claim.id, one.via?.id ?? null, one.differs])).toEqual([
      [1, 'plain', null, []],
      [3, 'plain', null, ['via']],
      [2, 'about', null, ['hedge', 'speaker']],
    ]);
    expect(base).toBe(all[0]);
    expect(silent).toEqual([4]);
  });

  it('takes no number of another thing, and no denial, for the same', () => {
    expect(tellings('others').all.map((one) => one.claim.id)).toEqual(['others']);
    expect(tellings('hours').all.map((one) => one.claim.id)).toEqual(['hours']);
    expect(tellings('no-such').all.map((one) => one.claim.id)).not.toContain('plain');
  });

  it('holds both ways, for one unit and subject only, on generated stories', () => {
    fc.assert(
      fc.property(anyDataset, (any) => {
        const own = indexDataset(any);
        for (const one of any.claims) {
          const { all } = projectTellings(own, one);
          expect(all.filter((told) => told.claim.id === one.id)).toHaveLength(one.reports.length);
          for (const { claim: other } of all) {
            expect(other.id === one.id || tellsSame(own, other, one)).toBe(true);
            if (one.quantity && other.quantity) {
              expect([other.quantity.unit, other.quantity.subject]).toEqual([one.quantity.unit, one.quantity.subject]);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
