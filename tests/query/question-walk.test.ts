import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import { Answer } from '@/query/answer';
import type { Count } from '@/query/count';
import { eachFacet, facetNames, valuesOf } from '@/query/facets';
import { project } from '@/query/project';
import { clocks, dateRules, emptyQuery, type Query } from '@/query/query';
import { days, makeDataset, vocabulary } from '../fixtures/arbitrary-dataset';
import '../fixtures/fixed-seed';
import { day } from '../fixtures/day';
import { plainAnswer } from './plain-answer';

const datasets = [3, 11].map((seed) =>
  makeDataset({ seed, articles: 12, actors: 14, events: 60, claims: 110, relations: 60, questions: 0, retired: 0 }),
);

/** How many questions in all; each differs from the one before by what one hand does. */
const most = Number(process.env.QUESTIONS ?? 600);

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { maxLength: Math.min(3, values.length) });

const stepsIn = (index: DatasetIndex): fc.Arbitrary<Partial<Query>> => {
  const anyDay = fc.constantFrom(...days.map(day));
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ from: anyDay }) },
    { weight: 8, arbitrary: fc.record({ to: anyDay }) },
    { weight: 4, arbitrary: fc.record({ from: fc.option(anyDay), to: fc.option(anyDay) }) },
    { weight: 2, arbitrary: fc.record({ dates: fc.constantFrom(...dateRules) }) },
    { weight: 2, arbitrary: fc.record({ clock: fc.constantFrom(...clocks) }) },
    { weight: 1, arbitrary: fc.record({ q: fc.constantFrom('', '', ...vocabulary, 'event', 'nowhere') }) },
    {
      weight: 6,
      arbitrary: fc
        .constantFrom(...facetNames)
        .chain((name) => some(valuesOf(index, name)).map((values) => ({ [name]: values }) as Partial<Query>)),
    },
    { weight: 2, arbitrary: fc.constantFrom(...facetNames).map((name) => ({ [name]: [] }) as Partial<Query>) },
    { weight: 1, arbitrary: fc.constant(emptyQuery) },
  );
};

const forwards = (query: Query): Query =>
  query.from !== null && query.to !== null && query.from > query.to
    ? { ...query, from: query.to, to: query.from }
    : query;

const engineAnswer = (index: DatasetIndex, query: Query) => {
  const answer = new Answer(index, query);
  const { totals, articles, kept } = project(index, query);
  const pagesOf = (name: 'events' | 'claims' | 'relations', size: number): string[] => {
    const found: string[] = [];
    for (let at = 0; at < kept[name].total; at += size) {
      found.push(...kept[name].rows(at, size).map(({ item, standing }) => `${item.id} ${standing ?? 'undated'}`));
    }
    return found;
  };
  const carried = (kind: 'events' | 'claims'): Map<string, Count> =>
    new Map(
      articles.flatMap((row) =>
        row[kind].certain + row[kind].possible > 0 ? [[row.article.id, row[kind]] as const] : [],
      ),
    );
  return {
    totals: { events: totals.events, claims: totals.claims, relations: totals.relations },
    facets: eachFacet((name) => answer.countsOf(['events', 'claims'], name)),
    articles: { events: carried('events'), claims: carried('claims') },
    edges: answer.countsOf(['relations'], 'edge'),
    kept: { events: pagesOf('events', 7), claims: pagesOf('claims', 50), relations: pagesOf('relations', 1) },
  };
};

it.each(datasets.map((dataset, i) => [i, dataset] as const))(
  'answers as the plain model does, whatever was asked before (dossier %i)',
  (_i, dataset) => {
    const index = indexDataset(dataset);
    let asked: Query = emptyQuery;
    let left = 0;
    const walk = fc.sample(stepsIn(index), { numRuns: most / datasets.length, seed: 17 });
    for (const step of walk) {
      asked = forwards({ ...asked, ...step });
      // After some steps hardly anything is kept; then from the beginning.
      const wanted = plainAnswer(index, asked);
      expect(engineAnswer(index, asked), JSON.stringify(asked)).toEqual(wanted);
      if (wanted.kept.claims.length + wanted.kept.events.length < 4) asked = emptyQuery;
      else left++;
    }
    expect(left).toBeGreaterThan(walk.length / 2);
  },
);

it('answers two who ask in turn as it answers each alone', () => {
  const [dataset] = datasets;
  if (!dataset) throw new Error('no dossier');
  const index = indexDataset(dataset);
  const committed: Query = {
    ...emptyQuery,
    kinds: ['troops', 'denial'],
    from: day('2022-01-05'),
    to: day('2022-01-12'),
  };
  const rest = project(index, committed);
  for (const to of days.slice(6, 20).map(day)) {
    const preview = project(index, { ...committed, to });
    expect(preview.totals.claims).toEqual(plainAnswer(index, { ...committed, to }).totals.claims);
    expect(project(index, committed).totals).toEqual(rest.totals);
  }
  // What was answered before the hand moved on is still that answer, also where it is read only now.
  const together = [...rest.facets.kinds].map(([value, { events, claims }]) => [
    value,
    { certain: events.certain + claims.certain, possible: events.possible + claims.possible },
  ]);
  expect(new Map(together as [string, Count][])).toEqual(plainAnswer(index, committed).facets.kinds);
  expect(rest.claims.kept.map(({ item }) => item.id)).toEqual(
    project(indexDataset(dataset), committed).claims.kept.map(({ item }) => item.id),
  );
  expect(project(index, committed).claims.kept[0]).toBe(rest.claims.kept[0]);
});

it('touches no more items than lie between the old days and the new', () => {
  const [dataset] = datasets;
  if (!dataset) throw new Error('no dossier');
  const index = indexDataset(dataset);
  const asked = { ...emptyQuery, from: day('2022-01-05'), to: day('2022-01-12') };
  const first = new Answer(index, asked);
  const { standings } = first.scope.parts.claims.sweep as unknown as { standings: Uint8Array };
  const set: number[] = [];
  const spy = new Proxy(standings, {
    set: (target, place, value) => {
      set.push(Number(place));
      target[Number(place)] = value;
      return true;
    },
    get: (target, place) => Reflect.get(target, place),
  });
  Object.assign(first.scope.parts.claims.sweep, { standings: spy });
  project(index, { ...asked, to: day('2022-01-13') });
  const { start, end } = first.scope.parts.claims.dates;
  const near = [...start.keys()].filter((i) =>
    [start[i], end[i]].includes(Math.floor(Date.parse('2022-01-13') / 86_400_000)),
  );
  expect(new Set(set)).toEqual(new Set(near));
});
