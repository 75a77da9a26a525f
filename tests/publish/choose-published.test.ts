import '@/i18n/all-words';
import { describe, expect, it } from 'vitest';
import { generateDossier } from '@/compile/generate-dossier';
import { indexDataset } from '@/dataset/index-dataset';
import { choosePublished } from '@/publish/choose-published';
import { writePages } from '@/publish/write-pages';
import { smallStory } from '../fixtures/small-story';

describe('what has a page of its own', () => {
  it('is everything in a dossier of a usual size', () => {
    const index = indexDataset(smallStory);
    const chosen = choosePublished(index);
    const { events, claims, actors, articles } = smallStory;
    for (const { id } of events) expect(chosen.has('event', id)).toBe(true);
    for (const { id } of claims) expect(chosen.has('claim', id)).toBe(true);
    for (const { id } of actors) expect(chosen.has('actor', id)).toBe(true);
    for (const { id } of articles) expect(chosen.has('article', id)).toBe(true);
    expect(chosen.left).toEqual({ event: 0, claim: 0, actor: 0, article: 0 });
    expect(chosen.has('event', 'nothing')).toBe(false);
  });

  it('is what most else refers to in a large one, and the rest is counted', () => {
    const dataset = generateDossier({ claims: 1000, seed: 2 });
    const chosen = choosePublished(indexDataset(dataset), 300);
    const { events, claims, actors, articles } = dataset;
    const all = events.length + claims.length + actors.length + articles.length;
    expect(chosen.count).toBe(300);
    expect(Object.values(chosen.left).reduce((sum, some) => sum + some)).toBe(all - 300);
    // In an invented dossier the first actors speak most.
    expect(chosen.has('actor', 'actor-0')).toBe(true);
    const carriersOf = (id: string): number =>
      new Set(events.find((one) => one.id === id)?.evidence.map(({ article }) => article)).size +
      claims.filter(({ event }) => event === id).length +
      dataset.relations.filter(({ event }) => event === id).length;
    const kept = events.filter(({ id }) => chosen.has('event', id)).map(({ id }) => carriersOf(id));
    const lost = events.filter(({ id }) => !chosen.has('event', id)).map(({ id }) => carriersOf(id));
    expect(kept.length).toBeGreaterThan(10);
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(Math.max(...lost));
  });
});

it('tells of each page that is written, and of none that stands where something used to be', () => {
  const index = indexDataset({
    ...smallStory,
    retired: [{ id: 'ring', kind: 'event', reason: { nl: 'weg', en: 'gone' }, date: '2022-03-01', replacedBy: [] }],
  });
  const chosen = choosePublished(index);
  const told: number[] = [];
  const pages = writePages(index, '/', chosen, (done) => told.push(done));
  expect(told).toEqual(Array.from({ length: 2 * chosen.count }, (_, i) => i + 1));
  expect(pages).toHaveLength(2 * (chosen.count + 1));
});
