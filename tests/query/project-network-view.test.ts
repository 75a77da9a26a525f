import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { totalOf } from '@/query/count';
import { keeps } from '@/query/filter';
import { type FoldLevel, foldLevels } from '@/query/fold-actors';
import { project } from '@/query/project';
import { type NetworkLook, projectNetworkView } from '@/query/project-network-view';
import { emptyQuery, type Query } from '@/query/query';
import { makeDataset } from '../fixtures/arbitrary-dataset';
import { anyQuery } from '../fixtures/arbitrary-query';
import { actor, article, on, relation, story } from '../fixtures/small-story';
import '../fixtures/fixed-seed';
import { day } from '../fixtures/day';

const invented = indexDataset(
  makeDataset({ seed: 11, articles: 3, actors: 6, events: 8, claims: 8, relations: 40, questions: 0, retired: 0 }),
);
const dossier = indexDataset(JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset);
const everyone: NetworkLook = { level: 'person', steps: null, pair: [] };

const anyLook: fc.Arbitrary<NetworkLook> = fc.record({
  level: fc.constantFrom(...foldLevels),
  steps: fc.constantFrom(null, 1, 2),
  pair: fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    fc.uniqueArray(fc.constantFrom(...invented.actors.keys()), { minLength: 2, maxLength: 2 }),
  ),
});

const idsOf = (rows: readonly { item: { id: string } }[]): string[] => rows.map(({ item }) => item.id).sort();

/** Line a–b–c–d–e, with people of three bodies in two states. */
const chain = indexDataset(
  story({
    articles: [article('a1', '2022-01-07', 2)],
    actors: [
      { ...actor('a'), affiliation: 'house' },
      { ...actor('b'), affiliation: 'house' },
      { ...actor('c'), affiliation: 'east' },
      actor('d'),
      actor('e'),
      { ...actor('house'), kind: 'government', affiliation: 'west' },
      { ...actor('west'), kind: 'state' },
      { ...actor('east'), kind: 'state' },
    ],
    relations: [
      relation('ab', 'a', 'b'),
      relation('bc', 'b', 'c', { date: on('2022-01-09') }),
      relation('cb', 'c', 'b', { sign: 'hostile' }),
      relation('cd', 'c', 'd', { date: on('2022-01-12') }),
      relation('de', 'd', 'e'),
      relation('west-house', 'west', 'house'),
    ],
  }),
);
const look = (query: Partial<Query>, change: Partial<NetworkLook>) =>
  projectNetworkView(chain, { ...emptyQuery, ...query }, { ...everyone, ...change });
const drawn = (query: Partial<Query>, change: Partial<NetworkLook>): string[] =>
  look(query, change)
    .edges.map(({ source, target }) => [source, target].sort().join('-'))
    .sort();

describe('projectNetworkView', () => {
  it('is the plain network where nothing is asked of it', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const [{ network }, view] = [project(dossier, query), projectNetworkView(dossier, query, everyone)];
        expect(projectNetworkView(dossier, query, everyone, network)).toEqual(view);
        expect(view.edges).toEqual(network.edges);
        expect(view.total).toEqual(network.total);
        expect(view.nodes.map(({ actor: { id }, weight }) => [id, weight])).toEqual(
          network.nodes.map(({ actor: { id }, weight }) => [id, weight]),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('gives the very same edge again where none of its relations changed', () => {
    const ask = (change: Partial<Query>) => project(chain, { ...emptyQuery, ...change }).network.edges;
    const [before, after] = [ask({ to: day('2022-01-13') }), ask({ to: day('2022-01-10') })];
    const changed = after.filter((edge) => !before.includes(edge)).map(({ id }) => id);
    expect(changed).toEqual(['c~d~neutral']);
  });

  it('gives each edge the weight of its listed relations, each with a sentence, and the table what is drawn', () => {
    fc.assert(
      fc.property(anyQuery, anyLook, (query, given) => {
        const view = projectNetworkView(invented, query, given);
        const listed = [...view.edges, ...view.loops].flatMap(({ rows, weight }) => {
          const kept = rows.filter((row) => keeps(row.misses));
          expect(totalOf(weight)).toBe(kept.length);
          for (const { item } of kept) {
            expect(item.evidence.length).toBeGreaterThan(0);
            for (const { digest } of item.evidence) expect(invented.sentences.has(digest)).toBe(true);
          }
          return kept;
        });
        expect(idsOf(listed)).toEqual(idsOf(view.rows));
        expect(totalOf(view.total)).toBe(view.rows.length);
        expect(totalOf(view.within)).toBe(view.loops.reduce((sum, { weight }) => sum + totalOf(weight), 0));
      }),
      { numRuns: 200 },
    );
  });

  it('loses no relation and counts none twice when people are folded', () => {
    for (const index of [invented, dossier]) {
      fc.assert(
        fc.property(anyQuery, fc.constantFrom(...foldLevels), (query, level) => {
          const [plain, folded] = [everyone, { ...everyone, level }].map((one) =>
            projectNetworkView(index, query, one),
          );
          expect(idsOf(folded?.rows ?? [])).toEqual(idsOf(plain?.rows ?? []));
          expect(folded?.total).toEqual(plain?.total);
          const between = folded?.edges.reduce((sum, { weight }) => sum + totalOf(weight), 0) ?? 0;
          expect(between + totalOf(folded?.within ?? { certain: 0, possible: 0 })).toBe(
            totalOf(plain?.total ?? { certain: 0, possible: 0 }),
          );
        }),
        { numRuns: 100 },
      );
    }
  });

  it('leaves an actor in its place whatever is asked', () => {
    const places = new Map(invented.dataset.layout.places.map(({ actor: id, x, y }) => [id, `${x} ${y}`]));
    fc.assert(
      fc.property(anyQuery, anyLook, (query, given) => {
        for (const { actor: one, x, y } of projectNetworkView(invented, query, given).nodes)
          expect(`${x} ${y}`).toBe(places.get(one.id));
      }),
      { numRuns: 100 },
    );
  });

  it('counts apart what stays within one party', () => {
    const at = (level: FoldLevel) => {
      const { edges, loops, within, total } = look({}, { level });
      return {
        edges: edges.map(({ id, weight }) => [id, totalOf(weight)]),
        loops: loops.map(({ actor: id, rows }) => [id, idsOf(rows)]),
        within: totalOf(within),
        total: totalOf(total),
      };
    };
    expect(at('institution')).toMatchObject({ loops: [['house', ['ab']]], within: 1, total: 6 });
    expect(at('state')).toEqual({
      edges: [
        ['east~west~neutral', 1],
        ['east~west~hostile', 1],
        ['d~east~neutral', 1],
        ['d~e~neutral', 1],
      ],
      loops: [['west', ['ab', 'west-house']]],
      within: 2,
      total: 6,
    });
  });

  it('goes one or two steps from the actors in the filter, with everything in view there', () => {
    expect(drawn({ actors: ['b'] }, { steps: 1 })).toEqual(['a-b', 'b-c', 'b-c']);
    expect(drawn({ actors: ['b'] }, { steps: 2 })).toEqual(['a-b', 'b-c', 'b-c', 'c-d']);
    const { total } = look({ actors: ['b'] }, { steps: 2 });
    expect(totalOf(total)).toBe(4);
    expect(drawn({}, { steps: 1 })).toHaveLength(6);
  });

  it('shows what lies between two, down to the shortest chain', () => {
    const far = look({}, { pair: ['a', 'd'] });
    expect(far.path).toEqual(['a', 'b', 'c', 'd']);
    expect(drawn({}, { pair: ['a', 'd'] })).toEqual(['a-b', 'b-c', 'b-c', 'c-d']);
    expect(drawn({}, { pair: ['b', 'd'] })).toEqual(['b-c', 'b-c', 'c-d']);
    expect(look({ to: day('2022-01-10') }, { pair: ['a', 'd'] }).path).toBeNull();
    expect(look({}, { pair: ['a', 'west'] }).path).toBeNull();
    expect(look({}, { level: 'state', pair: ['a', 'd'] }).path).toEqual(['west', 'east', 'd']);
  });
});
