import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { datasetSchema } from '@/dataset/dataset-schema';
import { actorSchema } from '@/domain/actor-schema';
import { articleSchema } from '@/domain/article-schema';
import { claimSchema } from '@/domain/claim-schema';
import { dossierSchema } from '@/domain/dossier-schema';
import { eventSchema } from '@/domain/event-schema';
import { evidenceSchema } from '@/domain/evidence-schema';
import { quantitySchema } from '@/domain/quantity-schema';
import { questionSchema } from '@/domain/question-schema';
import { relationSchema } from '@/domain/relation-schema';
import { retiredSchema } from '@/domain/retired-schema';
import { textSchema } from '@/domain/text-schema';
import { whenSchema } from '@/domain/when-schema';
import { makeDataset } from '../fixtures/arbitrary-dataset';

const dataset = makeDataset({
  seed: 7,
  articles: 3,
  actors: 5,
  events: 6,
  claims: 8,
  relations: 6,
  questions: 1,
  retired: 1,
});

const quantity = dataset.claims.find((claim) => claim.quantity !== null)?.quantity;

const samples: readonly [string, z.ZodType, unknown][] = [
  ['dataset', datasetSchema, dataset],
  ['dossier', dossierSchema, dataset.dossier],
  ['article', articleSchema, dataset.articles[0]],
  ['actor', actorSchema, dataset.actors[0]],
  ['event', eventSchema, dataset.events[0]],
  ['claim', claimSchema, dataset.claims[0]],
  ['relation', relationSchema, dataset.relations[0]],
  ['question', questionSchema, dataset.questions[0]],
  ['retired', retiredSchema, dataset.retired[0]],
  ['quantity', quantitySchema, quantity],
  ['when', whenSchema, dataset.events[0]?.date],
  ['text', textSchema, dataset.events[0]?.title],
];

/** The same value with an unknown field in one of its objects, for each of them. */
const withExtra = (value: unknown): unknown[] => {
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => withExtra(item).map((changed) => value.with(i, changed)));
  }
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.entries(value).flatMap(([key, inner]) =>
    withExtra(inner).map((changed) => ({ ...value, [key]: changed })),
  );
  return [{ ...value, surprise: 1 }, ...deeper];
};

describe.each(samples)('the schema of a %s', (_name, schema, sample) => {
  it('takes a sound one as it is', () => {
    expect(schema.parse(sample)).toEqual(sample);
  });

  it('refuses an unknown field at any depth', () => {
    const changed = withExtra(sample).slice(0, 400);
    expect(changed.length).toBeGreaterThan(0);
    for (const other of changed) expect(schema.safeParse(other).success, JSON.stringify(other)).toBe(false);
  });

  it('refuses a missing field', () => {
    for (const key of Object.keys(sample as object)) {
      // A dossier may lack one of its languages here and there.
      if (_name === 'text') continue;
      const { [key]: _gone, ...rest } = sample as Record<string, unknown>;
      expect(schema.safeParse(rest).success, key).toBe(false);
    }
  });
});

describe('what must not be empty', () => {
  it('is the evidence of an event and of a relation, the reports of a claim, and a text in either language', () => {
    expect(eventSchema.safeParse({ ...dataset.events[0], evidence: [] }).success).toBe(false);
    expect(relationSchema.safeParse({ ...dataset.relations[0], evidence: [] }).success).toBe(false);
    expect(claimSchema.safeParse({ ...dataset.claims[0], reports: [] }).success).toBe(false);
    expect(textSchema.safeParse({ nl: '', en: 'x' }).success).toBe(false);
    expect(textSchema.safeParse({ nl: 'x', en: '' }).success).toBe(false);
    expect(textSchema.safeParse({}).success).toBe(false);
    expect(textSchema.safeParse({ ar: 'x' }).success).toBe(true);
  });
});

it('no stretch begins before its article, or ends where it begins', () => {
  const [evidence] = dataset.events[0]?.evidence ?? [];
  expect(evidenceSchema.safeParse(evidence).success).toBe(true);
  expect(evidenceSchema.safeParse({ ...evidence, start: -1 }).success).toBe(false);
  expect(evidenceSchema.safeParse({ ...evidence, end: 0 }).success).toBe(false);
});
