import fc from 'fast-check';
import '../fixtures/fixed-seed';
import { expect, it } from 'vitest';
import { completeIndex } from '@/dataset/complete-index';
import { indexDataset } from '@/dataset/index-dataset';
import { startOf } from '@/dataset/start-of';
import { type Projection, project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import { anyDataset } from '../fixtures/arbitrary-dataset';
import { anyQuery } from '../fixtures/arbitrary-query';

/** All that the first screen asks of an answer, by ids. */
const told = ({ totals, bins, facets, timeline, articles, edges }: Projection) => ({
  totals,
  bins,
  facets: Object.entries(facets).map(([name, counts]) => [name, [...counts]]),
  rows: timeline.rows.map(({ item, standing, span, misses }) => [item.id, standing, span, misses]),
  apart: [timeline.undated, timeline.earlier, timeline.later].map((rows) => rows.map(({ item }) => item.id)),
  articles: articles.map(({ article, number, events, claims }) => [article.id, number, events, claims]),
  edges: [...edges],
});

const ofStart = ({ from, to, dates }: Query): Query => ({ ...emptyQuery, from, to, dates });

it('a start answers as the whole does, and is the whole once the rest of it is filled in', () => {
  fc.assert(
    fc.property(anyDataset, anyQuery, fc.constantFrom('nl', 'en'), (dataset, query, lang) => {
      const whole = indexDataset(structuredClone(dataset));
      const start = indexDataset(JSON.parse(JSON.stringify(startOf(dataset, lang))));
      const asked = ofStart(query);
      const early = project(start, asked);
      const before = told(early);
      expect(before).toEqual(told(project(whole, asked)));
      completeIndex(start, structuredClone(dataset));
      expect(start).toEqual(whole);
      expect(told(early)).toEqual(before);
      // What was answered of the start is of the whole now, to the last word.
      const wholly = project(whole, asked);
      for (const name of ['timeline', 'network', 'claims', 'kept'] as const)
        expect(JSON.parse(JSON.stringify(early[name]))).toEqual(JSON.parse(JSON.stringify(wholly[name])));
      expect(told(project(start, query))).toEqual(told(project(whole, query)));
    }),
  );
});
