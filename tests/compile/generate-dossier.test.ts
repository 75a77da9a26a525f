import { describe, expect, it } from 'vitest';
import { generateDossier } from '@/compile/generate-dossier';
import { datasetSchema } from '@/dataset/dataset-schema';
import { indexDataset } from '@/dataset/index-dataset';

const made = generateDossier({ claims: 1500, seed: 7 });
const index = indexDataset(made);

describe('generateDossier', () => {
  it('is a valid dataset, of as many claims as asked, the same for the same seed', () => {
    expect(datasetSchema.safeParse(made).error?.issues ?? []).toEqual([]);
    expect(made.claims).toHaveLength(1500);
    expect(generateDossier({ claims: 1500, seed: 7 })).toEqual(made);
    expect(generateDossier({ claims: 1500, seed: 8 })).not.toEqual(made);
  });

  it('refers to nothing that is not there', () => {
    for (const { participants } of made.events)
      for (const { actor } of participants) expect(index.actors.has(actor)).toBe(true);
    for (const { claimant, about, event, reports } of made.claims) {
      for (const id of [claimant, ...about]) expect(id === 'narrator' || index.actors.has(id)).toBe(true);
      expect(event === null || index.events.has(event)).toBe(true);
      for (const { article, evidence } of reports)
        for (const { digest } of evidence) expect(index.sentences.get(digest)?.article.id).toBe(article);
    }
    for (const { source, target } of made.relations) {
      expect(source).not.toBe(target);
      expect(index.actors.has(source) && index.actors.has(target)).toBe(true);
    }
    expect(new Set(made.layout.places.map(({ actor }) => actor)).size).toBe(made.actors.length);
  });

  it('is like a record: skewed actors, bursts, and about 42 in a hundred dates that are no single day', () => {
    const dates = [...made.claims.map(({ said }) => said), ...made.events.map(({ date }) => date)];
    const uncertain = dates.filter(({ start, end }) => start === null || start !== end).length / dates.length;
    expect(uncertain).toBeGreaterThan(0.38);
    expect(uncertain).toBeLessThan(0.46);
    const largestOf = (keys: readonly string[]): number[] =>
      [...Map.groupBy(keys, (key) => key).values()].map(({ length }) => length).sort((a, b) => b - a);
    const speakers = largestOf(made.claims.map(({ claimant }) => claimant));
    const tenth = speakers.slice(0, Math.ceil(speakers.length / 10)).reduce((sum, count) => sum + count, 0);
    expect(tenth).toBeGreaterThan(made.claims.length / 3);
    const perDay = largestOf(made.claims.flatMap(({ said }) => (said.start === said.end ? (said.start ?? []) : [])));
    expect(perDay[0]).toBeGreaterThan(5 * (perDay[Math.floor(perDay.length / 2)] ?? 0));
  });
});
