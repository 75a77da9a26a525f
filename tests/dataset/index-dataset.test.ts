import fc from 'fast-check';
import { evidenceOf } from '@/domain/evidence';
import '../fixtures/fixed-seed';
import { describe, expect, it } from 'vitest';
import { datasetSchema } from '@/dataset/dataset-schema';
import { claimantOf, indexDataset } from '@/dataset/index-dataset';
import { anyDataset, makeDataset } from '../fixtures/arbitrary-dataset';

const many = { numRuns: 150 };

describe('indexDataset', () => {
  it('is given sound datasets here', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(datasetSchema.parse(dataset)).toEqual(dataset);
      }),
      { numRuns: 40 },
    );
  });

  it('finds every item by its id, and nothing else', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const index = indexDataset(dataset);
        for (const kind of ['articles', 'actors', 'events', 'claims', 'relations'] as const) {
          expect([...index[kind].entries()]).toEqual(dataset[kind].map((item) => [item.id, item]));
        }
        expect(index.actors.get('constructor')).toBeUndefined();
        expect(index.dataset).toBe(dataset);
      }),
      many,
    );
  });

  it('numbers articles by publication, from 1', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { byPublication, numberOf } = indexDataset(dataset);
        expect(new Set(byPublication)).toEqual(new Set(dataset.articles));
        byPublication.forEach((article, i) => {
          expect(numberOf.get(article.id)).toBe(i + 1);
          const next = byPublication[i + 1];
          if (next) expect((article.published.start ?? '') <= (next.published.start ?? '')).toBe(true);
        });
      }),
      many,
    );
  });

  it('does not change what it is given, whatever order it stands in', () => {
    const dataset = makeDataset({
      seed: 5,
      articles: 4,
      actors: 4,
      events: 5,
      claims: 5,
      relations: 5,
      questions: 1,
      retired: 0,
    });
    const before = structuredClone(dataset);
    const { byPublication } = indexDataset(dataset);
    expect(dataset).toEqual(before);
    const reversed = indexDataset({ ...dataset, articles: dataset.articles.toReversed() });
    expect(reversed.byPublication).toEqual(byPublication);
  });

  it('gathers what hangs on an event or a claim', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const index = indexDataset(dataset);
        for (const { id } of dataset.events) {
          expect(index.claimsOfEvent.get(id) ?? []).toEqual(dataset.claims.filter(({ event }) => event === id));
          expect(index.relationsOfEvent.get(id) ?? []).toEqual(dataset.relations.filter(({ event }) => event === id));
        }
        for (const { id } of dataset.claims) {
          expect(index.relationsOfClaim.get(id) ?? []).toEqual(dataset.relations.filter(({ claim }) => claim === id));
          const answers = (index.answersTo.get(id) ?? []).map(
            ({ by, answer }) => `${by.id} ${answer.how} ${answer.claim}`,
          );
          const wanted = dataset.claims.flatMap((by) =>
            by.answers.filter(({ claim }) => claim === id).map(({ how }) => `${by.id} ${how} ${id}`),
          );
          expect(answers).toEqual(wanted);
        }
        expect([...index.claimsOfEvent.keys(), ...index.relationsOfEvent.keys()]).not.toContain(null);
      }),
      many,
    );
  });

  it('knows each sentence, its place, and all that it supports in the order of the original', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const index = indexDataset(dataset);
        const all = [
          ...dataset.events.flatMap(({ id, evidence }) => evidence.map((at) => ({ key: `event ${id}`, at }))),
          ...dataset.claims.flatMap(({ id, reports }) =>
            reports.flatMap(({ evidence }) => evidence.map((at) => ({ key: `claim ${id}`, at }))),
          ),
          ...dataset.relations.flatMap(({ id, evidence }) => evidence.map((at) => ({ key: `relation ${id}`, at }))),
        ];
        for (const article of dataset.articles) {
          article.digest.forEach((sentence, i) => {
            expect(index.sentences.get(sentence.id)).toEqual({ article, sentence, ordinal: i + 1 });
            const found = index.supportOf.get(sentence.id) ?? [];
            const wanted = all.filter(({ at }) => at.digest === sentence.id);
            expect(found.map(({ kind, id, evidence }) => `${kind} ${id} ${evidence.start}`).sort()).toEqual(
              wanted.map(({ key, at }) => `${key} ${at.start}`).sort(),
            );
            const starts = found.map(({ evidence }) => evidence.start);
            expect(starts).toEqual([...starts].sort((a, b) => a - b));
          });
        }
      }),
      many,
    );
  });
});

describe('of a claim', () => {
  const [claim] = makeDataset({
    seed: 21,
    articles: 3,
    actors: 2,
    events: 1,
    claims: 1,
    relations: 0,
    questions: 0,
    retired: 0,
  }).claims;
  if (!claim) throw new Error('no claim');

  it('the evidence is that of all its reports', () => {
    const [report] = claim.reports;
    if (!report) throw new Error('no report');
    const twice = { ...claim, reports: [report, { ...report, article: 'article-9' }] };
    expect(evidenceOf(twice)).toEqual([...report.evidence, ...report.evidence]);
  });

  it('the claimant is an actor, or nobody when the article speaks', () => {
    expect(claimantOf({ ...claim, claimant: 'actor-1' })).toBe('actor-1');
    expect(claimantOf({ ...claim, claimant: 'narrator' })).toBeNull();
  });
});
