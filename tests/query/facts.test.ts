import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { spanOf } from '@/domain/span';
import type { When } from '@/domain/when';
import { clockOfClaim, clockOfEvent, clockOfRelation } from '@/query/clock';
import { never } from '@/query/columns';
import { eachFacet } from '@/query/facets';
import { factsOf } from '@/query/facts';
import { knownFromOf } from '@/query/known-from';
import { knownIndex } from '@/query/known-index';
import { knownOn } from '@/query/known-on';
import { clocks } from '@/query/query';
import { search } from '@/query/search';
import { searchFactsOf } from '@/query/search-facts';
import { askedWords } from '@/query/search-terms';
import { subjectOfClaim, subjectOfEvent, subjectOfRelation } from '@/query/subject';
import { traitsOf } from '@/query/traits';
import { makeDataset, days as texts } from '../fixtures/arbitrary-dataset';
import { day } from '../fixtures/day';

const boundsOf = (when: When | null): readonly [number, number] => {
  if (when === null) return [never.after, never.before];
  const { start, end } = spanOf(when);
  return [start ?? never.before, end ?? never.after];
};

/** The facts of a day read from the whole dataset as it was known then. */
const wantedOn = (dataset: Dataset, at: number) => {
  const index = indexDataset(knownOn(dataset, at));
  const { events, claims, relations } = index.dataset;
  return [
    ...events.map((item) => ({
      item,
      spans: clocks.map((clock) => boundsOf(clockOfEvent(index, item, clock))),
      traits: traitsOf(subjectOfEvent(index, item)),
    })),
    ...claims.map((item) => ({
      item,
      spans: clocks.map((clock) => boundsOf(clockOfClaim(index, item, clock))),
      traits: traitsOf(subjectOfClaim(index, item)),
    })),
    ...relations.map((item) => ({
      item,
      spans: clocks.map((clock) => boundsOf(clockOfRelation(index, item, clock))),
      traits: traitsOf(subjectOfRelation(index, item)),
    })),
  ];
};

const dossiers: readonly (readonly [string, Dataset])[] = [
  ['our record', JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset],
  ...[2, 5, 8, 13].map((seed): [string, Dataset] => [
    `invented ${seed}`,
    makeDataset({ seed, articles: 9, actors: 12, events: 30, claims: 50, relations: 40, questions: 2, retired: 1 }),
  ]),
];

describe.each(dossiers)('facts of %s', (_name, dataset) => {
  const index = indexDataset(dataset);
  const from = knownFromOf(index);
  const rows = [...factsOf(index, from)];
  const [facts, items] = [rows.map(({ fact }) => fact), rows.map(({ item }) => item)];
  const searched = [...searchFactsOf(index, from)];
  const days = [
    ...new Set([
      ...texts.map(day),
      ...dataset.articles.flatMap(({ published }) => (published.start ? [day(published.start)] : [])),
      never.after - 1,
    ]),
  ];

  it.each(days)('are on day %i what was known then', (at) => {
    const isThen = ({ from, until }: { from: number; until: number }): boolean => from <= at && at < until;
    const wanted = at === never.after - 1 ? wantedOn(dataset, day('9999-12-31')) : wantedOn(dataset, at);
    const told = facts.filter(isThen);
    expect(told.map(({ id }) => id)).toEqual(wanted.map(({ item }) => item.id));
    expect(told.map(({ spans }) => clocks.map((clock) => [spans[clock].start, spans[clock].end]))).toEqual(
      wanted.map(({ spans }) => spans),
    );
    expect(told.map(({ values }) => eachFacet((name) => new Set(values[name])))).toEqual(
      wanted.map(({ traits }) => traits),
    );
    expect(items.filter(isThen).map(({ item }) => item)).toEqual(wanted.map(({ item }) => item));
  });

  it.each(['event', 'zee', 'biden', 'tro moskou', 'noord', 'actor-3', 'alias'])(
    'find %s as the search does',
    (words) => {
      const asked = askedWords(words, dataset.dossier.synonyms ?? []);
      for (const at of days) {
        const then = knownIndex(index, at === never.after - 1 ? null : at);
        const found = searched
          .filter(({ from, until }) => from <= at && at < until)
          .filter((one) =>
            asked.every(
              ({ word, stems }) =>
                one.words.some((own) => own.startsWith(word)) || one.stems.some((own) => stems.includes(own)),
            ),
          );
        const wanted = search(then, words);
        expect(found.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(
          wanted.map(({ kind, id }) => `${kind} ${id}`).sort(),
        );
      }
    },
  );

  it('say nothing twice', () => {
    const seen = new Set(facts.map(({ id, from }) => `${id} ${from}`));
    expect(seen.size).toBe(facts.length);
  });
});
