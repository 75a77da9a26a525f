import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetSchema } from '@/dataset/dataset-schema';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { projectFocus } from '@/query/focus';
import { knownOn } from '@/query/known-on';
import { project } from '@/query/project';
import { search } from '@/query/search';
import { anyDataset, days, makeDataset } from '../fixtures/arbitrary-dataset';
import { anyQuery } from '../fixtures/arbitrary-query';
import { actor, article, at, event, on, smallStory, story } from '../fixtures/small-story';
import '../fixtures/fixed-seed';
import { day } from '../fixtures/day';

const anyDay = fc.constantFrom(...days, '2021-12-30', '2022-02-01');

const knownBy = (dataset: Dataset, text: string): Dataset => knownOn(dataset, day(text));

/** The ids of what can be known on a day, worked out from what each thing rests on. */
const knowable = (dataset: Dataset, day: string): Set<string> => {
  const articles = new Set(
    dataset.articles.filter(({ published: { start } }) => !(start !== null && start > day)).map(({ id }) => id),
  );
  // Where nothing is later, nothing is hidden.
  if (articles.size === dataset.articles.length) return new Set(allIds(dataset));
  const rests = (evidence: readonly { article: string }[]): boolean =>
    evidence.some(({ article }) => articles.has(article));
  const events = dataset.events.filter(({ evidence }) => rests(evidence));
  const claims = dataset.claims.filter(({ reports }) => rests(reports));
  const relations = dataset.relations.filter(({ evidence }) => rests(evidence));
  const claimIds = new Set(claims.map(({ id }) => id));
  const questions = dataset.questions.filter((question) => question.claims.some((id) => claimIds.has(id)));
  const actors = new Set<string>();
  for (const { id, mentions } of dataset.actors) if (rests(mentions)) actors.add(id);
  const named = new Set(dataset.actors.filter(({ mentions }) => mentions.length > 0).map(({ id }) => id));
  for (const { participants } of events) for (const { actor } of participants) if (!named.has(actor)) actors.add(actor);
  for (const { claimant, coClaimants = [], about, quantity, reports } of claims) {
    for (const id of [claimant, ...coClaimants, ...about]) actors.add(id);
    if (quantity?.subject != null) actors.add(quantity.subject);
    for (const { article, via } of reports) if (via !== null && articles.has(article)) actors.add(via);
  }
  for (const { source, target } of relations) actors.add(source).add(target);
  return new Set([
    ...articles,
    ...dataset.articles.filter(({ id }) => articles.has(id)).flatMap(({ digest }) => digest.map(({ id }) => id)),
    ...[...events, ...claims, ...relations, ...questions].map(({ id }) => id),
    ...dataset.actors.filter(({ id }) => actors.has(id)).map(({ id }) => id),
  ]);
};

const allIds = (dataset: Dataset): string[] => [
  ...[...dataset.articles, ...dataset.events, ...dataset.claims, ...dataset.relations].map(({ id }) => id),
  ...[...dataset.questions, ...dataset.actors].map(({ id }) => id),
  ...dataset.articles.flatMap(({ digest }) => digest.map(({ id }) => id)),
];

const idsIn = /\b(?:article-\d+(?:-s\d+)?|(?:event|claim|actor|relation|question)-\d+)\b/g;

/** Every id anywhere within: in values, keys, texts, maps and sets. */
const scan = (value: unknown, found: Set<string> = new Set(), seen: Set<unknown> = new Set()): Set<string> => {
  if (typeof value === 'string') for (const [id] of value.matchAll(idsIn)) found.add(id);
  if (typeof value !== 'object' || value === null || seen.has(value)) return found;
  seen.add(value);
  if (value instanceof Map) for (const entry of value) scan(entry, found, seen);
  else if (value instanceof Set) for (const item of value) scan(item, found, seen);
  else for (const [key, item] of Object.entries(value)) scan(item, scan(key, found), seen);
  return found;
};

describe('knownOn', () => {
  it('leaves a sound dataset', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (dataset, day) => {
        expect(datasetSchema.safeParse(knownBy(dataset, day)).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out stretches of time that begin later, for their titles tell', () => {
    const phases = ['2021-12-01', '2022-01-10', '2022-01-11'].map((start) => ({
      id: start,
      title: { en: 'A week', nl: 'Een week' },
      start,
      end: '2022-02-28',
    }));
    const whole: Dataset = {
      ...smallStory,
      dossier: { ...smallStory.dossier, phases },
      articles: [article('early', '2022-01-10', 1), article('late', '2022-01-11', 1)],
    };
    expect(knownBy(whole, '2022-01-10').dossier.phases.map(({ id }) => id)).toEqual(['2021-12-01', '2022-01-10']);
    expect(knownBy(whole, '2022-01-11').dossier.phases).toHaveLength(3);
  });

  it('leaves nothing in the index that rests on later articles alone', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (dataset, day) => {
        const known = knowable(dataset, day);
        const later = allIds(dataset).filter((id) => !known.has(id));
        const reachable = scan(indexDataset(knownBy(dataset, day)));
        expect(later.filter((id) => reachable.has(id))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves nothing of it in any projection, focus or search', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, anyQuery, (dataset, day, query) => {
        const known = knowable(dataset, day);
        const later = allIds(dataset).filter((id) => !known.has(id));
        const index = indexDataset(knownBy(dataset, day));
        // What was asked for comes back with the answer and is no answer.
        const { query: _asked, ...answer } = project(index, query);
        const refs = [...known].flatMap((id) => {
          const kind = id.includes('-s') ? 'sentence' : id.replace(/-\d+$/, '');
          return ['event', 'claim', 'actor', 'article', 'sentence', 'relation'].includes(kind)
            ? [{ kind: kind as 'event', id }]
            : [];
        });
        const reachable = scan([answer, projectFocus(index, refs), search(index, query.q), search(index, 'e')]);
        expect(later.filter((id) => reachable.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps everything that rests on an earlier article', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (dataset, day) => {
        const known = knowable(dataset, day);
        const restricted = knownBy(dataset, day);
        expect(allIds(restricted).filter((id) => !known.has(id))).toEqual([]);
        const kept = new Set(allIds(restricted));
        // Without a later article nothing is taken away, not even what no article bears out.
        if (restricted !== dataset) expect([...known].filter((id) => !kept.has(id))).toEqual([]);
        expect(restricted.layout.places.map(({ actor }) => actor)).toEqual(restricted.actors.map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no reference to what is gone', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (dataset, day) => {
        const restricted = knownBy(dataset, day);
        const there = new Set(allIds(restricted));
        const gone = allIds(dataset).filter((id) => !there.has(id));
        expect([...scan(restricted)].filter((id) => gone.includes(id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same the second time, and does not depend on the days between', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, anyDay, (dataset, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const once = knownBy(dataset, early);
        expect(knownBy(once, early)).toEqual(once);
        expect(knownBy(once, late)).toEqual(once);
        // A dataset whose articles are all known stands as it is, so compare where something is taken away each time.
        const between = knownBy(dataset, late);
        if (between !== dataset) expect(knownBy(between, early)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  it('gives each date as it was known, and who takes part as far as they were named', () => {
    const basis = { nl: 'Zo.', en: 'So.' };
    const dated = {
      edtf: '2022-01',
      start: '2022-01-01',
      end: '2022-01-31',
      extent: 'moment',
      basis,
      expression: null,
    } as const;
    const talks = event('talks', {
      date: {
        ...on('2022-01-12'),
        earlier: [
          { ...dated, before: 'a2' },
          { ...on('2022-01-11'), before: 'a3' },
        ],
      },
      participants: ['named', 'later', 'unnamed'].map((id) => ({ actor: id, role: 'participant' })),
      evidence: [at('a1-s1'), at('a3-s1')],
    });
    const mention = (id: string) => [{ article: id, start: 0, end: 5 }];
    const dataset = story({
      articles: [article('a1', '2022-01-01', 1), article('a2', '2022-01-03', 1), article('a3', '2022-01-05', 1)],
      actors: [
        { ...actor('named'), mentions: mention('a1') },
        { ...actor('later'), mentions: mention('a3') },
        { ...actor('unnamed'), mentions: [] },
      ],
      events: [talks],
    });
    const then = (day: string) => knownBy(dataset, day).events[0];
    expect(then('2022-01-02')?.date).toEqual(dated);
    expect(then('2022-01-04')?.date).toEqual(on('2022-01-11'));
    expect(then('2022-01-05')).toEqual(talks);
    expect(then('2022-01-04')?.participants.map((one) => one.actor)).toEqual(['named', 'unnamed']);
  });

  it('changes nothing it is given', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (dataset, day) => {
        const before = structuredClone(dataset);
        knownBy(dataset, day);
        expect(dataset).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('gives an article the doubt about its day: published some day from the 3rd to the 9th, it is known on the 3rd', () => {
    const [article] = makeDataset({
      seed: 1,
      articles: 1,
      actors: 1,
      events: 0,
      claims: 0,
      relations: 0,
      questions: 0,
      retired: 0,
    }).articles;
    const published = (start: string | null, end: string | null) => ({
      edtf: 'x',
      start,
      end,
      extent: 'moment' as const,
      basis: { nl: 'x', en: 'x' },
      expression: null,
    });
    const dataset = makeDataset({
      seed: 1,
      articles: 1,
      actors: 1,
      events: 1,
      claims: 0,
      relations: 0,
      questions: 0,
      retired: 0,
    });
    const dated = (start: string | null, end: string | null): Dataset => ({
      ...dataset,
      articles: dataset.articles.map((one) => ({ ...one, published: published(start, end) })),
    });
    expect(article).toBeDefined();
    expect(knownBy(dated('2022-01-03', '2022-01-09'), '2022-01-02').articles).toEqual([]);
    expect(knownBy(dated('2022-01-03', '2022-01-09'), '2022-01-02').events).toEqual([]);
    expect(knownBy(dated('2022-01-03', '2022-01-09'), '2022-01-03').articles).toHaveLength(1);
    expect(knownBy(dated('2022-01-03', '2022-01-09'), '2022-01-09').events).toHaveLength(1);
    expect(knownBy(dated(null, '2022-01-09'), '2021-01-01').articles).toHaveLength(1);
  });
});
