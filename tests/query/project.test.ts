import fc from 'fast-check';
import { groupIds as groups } from '../fixtures/groups';
import '../fixtures/fixed-seed';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { claimKinds, modalities } from '@/domain/claim';
import type { DayNumber } from '@/domain/day';
import { formatDay } from '@/domain/day';
import { eventTypes, statuses } from '@/domain/event';
import { type Projection, project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import type { Row } from '@/query/row';
import { anyDataset, makeDataset } from '../fixtures/arbitrary-dataset';
import { anyQuery } from '../fixtures/arbitrary-query';
import { day } from '../fixtures/day';
import { lists, naiveAnswer } from './naive-answer';

const standings = (rows: readonly Row<{ id: string }>[]): string[] =>
  rows.map(({ item, standing }) => `${item.id} ${standing ?? 'undated'}`);

const ids = (rows: readonly Row<{ id: string }>[]): string[] => rows.map(({ item }) => item.id);

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

const facetValues = {
  actors: Array.from({ length: 6 }, (_, i) => `actor-${i}`),
  kinds: claimKinds,
  types: eventTypes.slice(0, 5),
  articles: Array.from({ length: 4 }, (_, i) => `article-${i}`),
  statuses,
  claimants: ['narrator', 'actor-0', 'actor-1', 'actor-4'],
  about: ['actor-0', 'actor-2', 'actor-5'],
  modalities,
  measures: ['finance', 'technology', 'swift'],
  groups,
} as const;
const none = { certain: 0, possible: 0 };

describe('project, held against a naive answer', () => {
  const check = (name: string, compare: (found: Projection, wanted: ReturnType<typeof naiveAnswer>) => void): void =>
    it(name, () => {
      fc.assert(
        fc.property(anyDataset, anyQuery, (dataset, query) => {
          compare(project(indexDataset(dataset), query), naiveAnswer(dataset, query));
        }),
        { numRuns: 400 },
      );
    });

  check('has the totals', ({ totals }, wanted) => {
    expect(totals).toEqual(wanted.totals);
  });

  check('has the rows of the timeline', ({ timeline }, wanted) => {
    expect(standings(timeline.rows)).toEqual(wanted.timeline.rows);
    expect(ids(timeline.undated)).toEqual(wanted.timeline.undated);
    expect(ids(timeline.earlier)).toEqual(wanted.timeline.earlier);
    expect(ids(timeline.later)).toEqual(wanted.timeline.later);
  });

  check('has the bins of the timeline', ({ timeline }, wanted) => {
    expect(
      timeline.bins.map(({ start, end, certain, possible }) => ({
        day: formatDay(start),
        last: formatDay(end),
        certain,
        possible,
      })),
    ).toEqual(wanted.timeline.bins.map((bin) => ({ ...bin, last: bin.day })));
  });

  check('has the claims', ({ claims }, wanted) => {
    expect(standings(claims.rows)).toEqual(wanted.claims.rows);
    expect(standings(claims.kept)).toEqual(wanted.claims.kept);
    for (const kind of claimKinds) expect(claims.byKind.get(kind) ?? none, kind).toEqual(wanted.claimsOfKind(kind));
  });

  check('has the articles and what their sentences support', ({ articles }, wanted) => {
    const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
    const found = articles.map(({ article, chosen, events, claims }) => ({ id: article.id, chosen, events, claims }));
    expect(found.sort(byId)).toEqual([...wanted.articles].sort(byId));
    for (const { sentences, sentencesInView } of articles) {
      expect(sentencesInView).toBe(sentences.filter(({ supports }) => supports.length > 0).length);
      for (const { sentence, supports } of sentences) {
        for (const { id, kind, evidence } of supports) {
          expect(wanted.articleShows.has(id), id).toBe(true);
          expect(kind).not.toBe('relation');
          expect(evidence.digest).toBe(sentence.id);
        }
      }
    }
  });

  check('has the network', ({ network }, wanted) => {
    expect(standings(network.rows)).toEqual(wanted.network.kept);
    const found = network.edges.map(({ source, target, sign, rows, weight, status }) => ({
      key: `${source} ${target} ${sign}`,
      rows: ids(rows),
      weight,
      status,
    }));
    expect(found).toEqual(wanted.network.edges);
    expect(new Set(network.edges.map(({ id }) => id)).size).toBe(network.edges.length);
    for (const { actor, weight } of network.nodes) expect(weight).toEqual(wanted.network.weightOf(actor.id));
  });

  check('has facets that count what choosing a value would give', ({ facets }, wanted) => {
    for (const name of lists) {
      for (const value of facetValues[name]) {
        expect(facets[name].get(value) ?? { events: none, claims: none }, `${name} ${value}`).toEqual(
          wanted.choosing(name, value),
        );
      }
    }
  });
});

describe('project', () => {
  it('gives what a facet promised once its value is chosen', () => {
    fc.assert(
      fc.property(anyDataset, anyQuery, fc.constantFrom(...lists), fc.nat(), (dataset, query, name, at) => {
        const index = indexDataset(dataset);
        const values = facetValues[name];
        const value = values[at % values.length] ?? '';
        const promised = project(index, query).facets[name].get(value) ?? { events: none, claims: none };
        const { events, claims } = project(index, { ...query, [name]: [value] } as Query).totals;
        expect({ events, claims }).toEqual(promised);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing and says the same twice', () => {
    fc.assert(
      fc.property(anyDataset, anyQuery, (dataset, query) => {
        const frozen = freeze(structuredClone(dataset));
        const first = project(indexDataset(frozen), freeze(structuredClone(query)));
        expect(frozen).toEqual(dataset);
        const index = indexDataset(frozen);
        expect(project(index, query)).toEqual(first);
        project(index, emptyQuery);
        expect(project(index, query)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order in which a filter names its values', () => {
    fc.assert(
      fc.property(anyDataset, anyQuery, (dataset, query) => {
        const index = indexDataset(dataset);
        const turned: Query = {
          ...query,
          actors: query.actors.toReversed(),
          kinds: query.kinds.toReversed(),
          types: query.types.toReversed(),
          articles: query.articles.toReversed(),
          statuses: query.statuses.toReversed(),
          claimants: query.claimants.toReversed(),
          about: query.about.toReversed(),
          modalities: query.modalities.toReversed(),
          measures: query.measures.toReversed(),
        };
        expect({ ...project(index, turned), query }).toEqual(project(index, query));
      }),
      { numRuns: 100 },
    );
  });

  it('never drops an item: kept, missed or undated, every event is counted once', () => {
    fc.assert(
      fc.property(
        anyDataset,
        fc.constantFrom('event' as const, 'said' as const, 'published' as const),
        (dataset, clock) => {
          const { timeline, totals } = project(indexDataset(dataset), { ...emptyQuery, clock });
          const shown = [...ids(timeline.rows), ...ids(timeline.undated)].sort();
          expect(shown).toEqual(dataset.events.map(({ id }) => id).sort());
          expect(totals.events).toEqual({ certain: dataset.events.length, possible: 0 });
          expect(totals.relations).toEqual({ certain: dataset.relations.length, possible: 0 });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('splits a range without loss: what lies in a half for certain lies in the whole for certain', () => {
    fc.assert(
      fc.property(anyDataset, fc.integer({ min: 5, max: 19 }), (dataset, cut) => {
        const index = indexDataset(dataset);
        const at = (n: number): DayNumber => day('2022-01-01') + n - 1;
        const certainIn = (from: DayNumber, to: DayNumber): Set<string> =>
          new Set(
            project(index, { ...emptyQuery, from, to })
              .timeline.rows.filter(({ standing }) => standing === 'certain')
              .map(({ item }) => item.id),
          );
        const whole = certainIn(at(1), at(25));
        const halves = [certainIn(at(1), at(cut)), certainIn(at(cut + 1), at(25))] as const;
        for (const half of halves) for (const id of half) expect(whole).toContain(id);
        for (const id of halves[0]) expect(halves[1]).not.toContain(id);
      }),
      { numRuns: 100 },
    );
  });

  it('shows with certain dates only what lies wholly within the range, and counts what it leaves out', () => {
    fc.assert(
      fc.property(anyDataset, anyQuery, (dataset, asked) => {
        const index = indexDataset(dataset);
        const query: Query = { ...asked, from: asked.from ?? day('2022-01-08'), dates: 'certain' };
        const [strict, loose] = [query, { ...query, dates: 'possible' as const }].map((one) => project(index, one));
        if (!strict || !loose) throw new Error('no answer');
        const { start, end } = strict.timeline.range;
        const shown = [...strict.timeline.rows, ...strict.claims.kept, ...strict.network.rows];
        for (const { span, standing } of shown) {
          if (standing === 'outside') continue;
          expect(standing).toBe('certain');
          if (start !== null) expect(span?.start).toBeGreaterThanOrEqual(start);
          if (end !== null) expect(span?.end).toBeLessThanOrEqual(end);
        }
        for (const kind of ['events', 'claims'] as const) {
          expect(strict.totals[kind]).toEqual({ certain: loose.totals[kind].certain, possible: 0 });
          expect(strict.totals.unsure[kind]).toBe(loose.totals[kind].possible);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('draws actors by weight, and each only once', () => {
    const dataset = makeDataset({
      seed: 12,
      articles: 3,
      actors: 6,
      events: 5,
      claims: 5,
      relations: 8,
      questions: 0,
      retired: 0,
    });
    const { nodes, width, height } = project(indexDataset(dataset), emptyQuery).network;
    const weights = nodes.map(({ weight }) => weight.certain + weight.possible);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(nodes.map(({ actor }) => actor.id)).size).toBe(6);
    expect([width, height]).toEqual([100, 100]);
    const { nodes: chosen } = project(indexDataset(dataset), { ...emptyQuery, actors: ['actor-2'] }).network;
    expect(chosen.filter((node) => node.chosen).map(({ actor }) => actor.id)).toEqual(['actor-2']);
  });
});
