import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import type { Quantity } from '@/domain/quantity';
import { compareArticles } from '@/query/compare-articles';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { actor, article, at, both, claim, event, on, story } from '../fixtures/small-story';

const carts = (min: number, comparator: Quantity['comparator'] = '='): Quantity => ({
  min,
  max: min,
  comparator,
  unit: 'cart',
  subject: null,
  posture: 'other',
  wording: both(`${min} carts`),
});

const market = event('market', { evidence: [at('a001-s1'), at('a002-s1')] });

/** A claim about the market in one of the two articles. */
const told = (id: string, where: 'a001' | 'a002', given: Partial<Claim> = {}): Claim =>
  claim(id, { event: 'market', reports: [{ article: where, via: null, evidence: [at(`${where}-s2`)] }], ...given });

const compare = (...claims: Claim[]) => {
  const index = indexDataset(
    story({
      articles: [article('a001', '2022-01-01', 3), article('a002', '2022-01-02', 3)],
      actors: [actor('ann'), actor('bob')],
      events: [market],
      claims,
    }),
  );
  return compareArticles(index, project(index, emptyQuery), 'a001', 'a002');
};
const differing = (...claims: Claim[]) =>
  compare(...claims).both.find(({ told: { item } }) => item.id === 'market')?.differing;

describe('compareArticles', () => {
  it('says nothing where two articles only word the same thing each in their own way', () => {
    expect(differing()).toEqual([]);
    expect(differing(told('one', 'a001', { quantity: carts(3) }), told('two', 'a002', { quantity: carts(3) }))).toEqual(
      [],
    );
  });

  it('says nothing where only one of them speaks of it', () => {
    expect(differing(told('one', 'a001', { quantity: carts(3) }), told('two', 'a002'))).toEqual([]);
    expect(differing(told('one', 'a001', { aboutDate: on('2022-01-05') }), told('two', 'a002'))).toEqual([]);
  });

  it.each([
    ['number', { quantity: carts(3) }, { quantity: carts(4) }],
    ['hedge', { quantity: carts(3) }, { quantity: carts(3, '~') }],
    ['date', { aboutDate: on('2022-01-05') }, { aboutDate: on('2022-01-06') }],
    ['status', { modality: 'denied' }, { modality: 'asserted' }],
  ] as const)('names that the %s differs', (name, here, there) => {
    expect(differing(told('one', 'a001', here), told('two', 'a002', there))).toEqual([name]);
    expect(differing(told('one', 'a002', here), told('two', 'a001', there))).toEqual([name]);
  });

  it('does not set carts against men', () => {
    const men = { ...carts(9), unit: 'soldier' };
    expect(differing(told('one', 'a001', { quantity: carts(3) }), told('two', 'a002', { quantity: men }))).toEqual([]);
  });

  it('names that one of them has it from another source', () => {
    const shared = claim('shared', {
      reports: [
        { article: 'a001', via: null, evidence: [at('a001-s2')] },
        { article: 'a002', via: 'bob', evidence: [at('a002-s2')] },
      ],
    });
    const found = compare(shared).both.find(({ told: { item } }) => item.id === 'shared');
    expect(found?.differing).toEqual(['attribution']);
  });

  it('parts what only one tells from what both tell', () => {
    const { onlyA, onlyB, both: shared } = compare(told('one', 'a001'), told('two', 'a002'));
    expect(onlyA.map(({ item }) => item.id)).toEqual(['one']);
    expect(onlyB.map(({ item }) => item.id)).toEqual(['two']);
    expect(shared.map(({ told: { item } }) => item.id)).toEqual(['market']);
  });
});
