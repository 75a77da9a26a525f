import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@/domain/claim';
import { knownOn } from '@/query/known-on';
import { projectChanges } from '@/query/project-changes';
import { anyDataset, days } from '../fixtures/arbitrary-dataset';
import { article, at, both, claim, event, on, story } from '../fixtures/small-story';
import '../fixtures/fixed-seed';
import type { Dataset } from '@/dataset/format';
import { day } from '../fixtures/day';

const changesBetween = (dataset: Dataset, earlier: string, later: string | null) =>
  projectChanges(dataset, day(earlier), later === null ? null : day(later));

const soldiers = (min: number, subject: string | null = 'army', comparator: '=' | '>' = '='): Claim['quantity'] => ({
  min,
  max: comparator === '=' ? min : null,
  comparator,
  unit: 'soldiers',
  subject,
  posture: 'present',
  wording: both(String(min)),
});
const told = (id: string, from: 'a1' | 'a2', quantity: Claim['quantity'], given: Partial<Claim> = {}): Claim =>
  claim(id, { quantity, reports: [{ article: from, via: null, evidence: [at(`${from}-s1`)] }], ...given });

describe('what changed', () => {
  const dataset = story({
    articles: [article('a1', '2022-01-07', 2), article('a2', '2022-01-10', 2)],
    events: [
      event('known', { evidence: [at('a1-s1')] }),
      event('again', { evidence: [at('a1-s1'), at('a2-s1')] }),
      event('new', { evidence: [at('a2-s2')] }),
      event('moved', {
        date: { ...on('2022-01-12'), earlier: [{ ...on('2022-01-11'), before: 'a2' }] },
        evidence: [at('a1-s1')],
      }),
      event('argued', {
        date: { ...on('2022-01-12'), earlier: [{ ...on('2022-01-12'), basis: both('less'), before: 'a2' }] },
        evidence: [at('a1-s1')],
      }),
    ],
    claims: [
      told('hundred', 'a1', soldiers(100)),
      told('hundred-again', 'a2', soldiers(100)),
      told('more', 'a2', soldiers(100, 'army', '>')),
      told('others', 'a2', soldiers(200, 'navy')),
      told('one-call', 'a1', soldiers(1, null), { event: 'known' }),
      told('other-call', 'a2', soldiers(2, null), { event: 'new' }),
    ],
  });

  it('is what is new, and what is told again', () => {
    const changes = changesBetween(dataset, '2022-01-07', null);
    expect(changes.articles.map(({ id }) => id)).toEqual(['a2']);
    expect(changes.events.map(({ id }) => id)).toEqual(['new']);
    expect(changes.retold.map(({ id }) => id)).toEqual(['again']);
    expect(changes.claims).toHaveLength(4);
  });

  it('has a date moved where other days are given, not where they are argued anew', () => {
    const [moved, ...others] = changesBetween(dataset, '2022-01-07', null).redated;
    expect(others).toEqual([]);
    expect([moved?.event.id, moved?.was.start, moved?.event.date.start]).toEqual(['moved', '2022-01-11', '2022-01-12']);
  });

  it('has a number moved where the same is told otherwise, and merges none', () => {
    const [moved, ...others] = changesBetween(dataset, '2022-01-07', null).numbers;
    expect(others).toEqual([]);
    expect(moved?.was.map(({ id }) => id)).toEqual(['hundred']);
    expect(moved?.now.map(({ id }) => id)).toEqual(['more']);
  });

  it('is nothing within a day, or backwards', () => {
    const nothing = { articles: [], events: [], claims: [], numbers: [], retold: [], redated: [] };
    expect(changesBetween(dataset, '2022-01-10', null)).toEqual(nothing);
    expect(changesBetween(dataset, '2022-01-10', '2022-01-07')).toEqual(nothing);
    expect(changesBetween(dataset, '2022-01-01', '2022-01-09').events.map(({ id }) => id)).toEqual([
      'known',
      'again',
      'moved',
      'argued',
    ]);
  });

  it('tells nothing that is later than the later day, and adds up over days between', () => {
    const anyDay = fc.constantFrom(...days);
    fc.assert(
      fc.property(anyDataset, anyDay, anyDay, anyDay, (any, ...three) => {
        const [a = '', b = '', c = ''] = [...three].sort();
        const ids = (x: string, y: string): string[] => {
          const { articles, events, claims } = changesBetween(any, x, y);
          return [...articles, ...events, ...claims].map(({ id }) => id);
        };
        const known = knownOn(any, day(c));
        const there = new Set([...known.articles, ...known.events, ...known.claims].map(({ id }) => id));
        expect(ids(a, c).every((id) => there.has(id))).toBe(true);
        expect([...ids(a, b), ...ids(b, c)].sort()).toEqual(ids(a, c).sort());
      }),
      { numRuns: 100 },
    );
  });
});

it('leaves no spelling that only later articles use', () => {
  const named = story({
    articles: [article('a1', '2022-01-07', 1), article('a2', '2022-01-10', 1)],
    actors: [
      {
        id: 'ann',
        kind: 'person',
        name: both('Ann'),
        aliases: ['Ann', 'Annie', 'Anna'],
        aliasArticles: [['a1', 'a2'], ['a2'], ['a1']],
        role: null,
        affiliation: null,
        group: 'other',
        named: true,
        wikidata: null,
        mentions: [{ article: 'a1', start: 0, end: 3 }],
      },
    ],
  });
  const [ann] = knownOn(named, day('2022-01-08')).actors;
  expect(ann?.aliases).toEqual(['Ann', 'Anna']);
  expect(ann?.aliasArticles).toEqual([['a1'], ['a1']]);
  const [before] = knownOn(
    { ...named, actors: named.actors.map(({ aliasArticles: _, ...actor }) => actor) },
    day('2022-01-08'),
  ).actors;
  expect(before?.aliases).toHaveLength(3);
});
