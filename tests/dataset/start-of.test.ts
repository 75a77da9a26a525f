import fc from 'fast-check';
import '../fixtures/fixed-seed';
import { expect, it } from 'vitest';
import { completeIndex } from '@/dataset/complete-index';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { startOf } from '@/dataset/start-of';
import { type Projection, project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import { anyDataset } from '../fixtures/arbitrary-dataset';
import { anyQuery } from '../fixtures/arbitrary-query';
import { introducedStory } from '../fixtures/introduced-story';

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

/** The same as an author in Arabic has it: every text in Arabic, and some in one language of the site or both. */
const inArabic = (value: unknown, place = 0): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inArabic);
  const { nl, en } = value as Record<string, unknown>;
  if (typeof nl !== 'string' || typeof en !== 'string')
    return Object.fromEntries(Object.entries(value).map(([key, within], i) => [key, inArabic(within, place + i)]));
  return [{ ar: nl }, { ar: nl, en }, { ar: nl, nl }, { ar: nl, en, nl }][(place + nl.length) % 4];
};

/** Every text below, as it answers in the languages of the site, and what it is in its own. */
const answers = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (!('ar' in value)) return Object.values(value).flatMap(answers);
  const { en, nl } = value as Record<string, unknown>;
  return [JSON.stringify([en, nl, Object.entries(value).sort()])];
};

it('texts in other languages than those of the site answer as they do in the whole', () => {
  const { dossier, ...rest } = inArabic(introducedStory) as Dataset;
  const file = JSON.stringify({ dossier: { ...dossier, languages: ['ar'] }, ...rest });
  const whole = indexDataset(JSON.parse(file));
  for (const lang of ['en', 'nl'] as const) {
    const start = indexDataset(startOf(JSON.parse(file), lang));
    completeIndex(start, JSON.parse(file));
    expect(answers(start.dataset).sort()).toEqual(answers(whole.dataset).sort());
    expect(answers(start.dataset).length).toBeGreaterThan(20);
  }
});
