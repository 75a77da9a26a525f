import { describe, expect, it } from 'vitest';
import { decodeDataset } from '@/dataset/decode';
import { smallStory } from '../fixtures/small-story';

const faultsOf = (change: (dataset: typeof smallStory & Record<string, unknown>) => void) => {
  const dataset = structuredClone(smallStory) as typeof smallStory & Record<string, unknown>;
  change(dataset);
  const decoded = decodeDataset(JSON.stringify(dataset));
  return decoded.ok ? null : decoded.problem;
};

const set = (holder: unknown, key: string, value: unknown): void => {
  (holder as Record<string, unknown>)[key] = value;
};

describe('what is not as the format has it', () => {
  it.each<[string, (dataset: typeof smallStory) => void, object]>([
    [
      'nothing',
      ({ claims }) => set(claims[1], 'said', undefined),
      { at: 'claims.1.said', read: null, rule: { kind: 'missing' } },
    ],
    [
      'a number for a text',
      ({ events }) => set(events[0], 'summary', 7),
      { at: 'events.0.summary', read: '7', rule: { kind: 'type', type: 'object' } },
    ],
    [
      'a title of nothing but spaces',
      ({ events }) => set(events[0], 'title', { nl: 'Titel', en: ' \u200b' }),
      { at: 'events.0.title.en', rule: { kind: 'form', form: 'words' } },
    ],
    [
      'a kind of its own',
      ({ claims }) => set(claims[0], 'kind', 'gossip'),
      { at: 'claims.0.kind', read: '"gossip"', rule: { kind: 'one-of' } },
    ],
    [
      'another id',
      ({ actors }) => set(actors[0], 'id', 'Ann B'),
      { at: 'actors.0.id', read: '"Ann B"', rule: { kind: 'form', form: 'id' } },
    ],
    [
      'no day',
      ({ events }) => set(events[0]?.date, 'start', '9/10/2017'),
      { at: 'events.0.date.start', read: '"9/10/2017"', rule: { kind: 'form', form: 'day' } },
    ],
    [
      'no version',
      ({ dossier }) => set(dossier, 'version', '1'),
      { at: 'dossier.version', read: '"1"', rule: { kind: 'form', form: 'version' } },
    ],
    [
      'something more',
      ({ articles }) => set(articles[0], 'colour', 'red'),
      { at: 'articles.0', read: null, rule: { kind: 'unknown', names: ['colour'] } },
    ],
  ])('%s is told with its place, what was read and what would be right', (_, change, fault) => {
    expect(faultsOf(change)?.faults).toMatchObject([fault]);
  });

  it('is listed as far as one mends it at once, and the rest counted', () => {
    const problem = faultsOf(({ actors }) => {
      const [first] = actors;
      if (first) actors.push(...Array.from({ length: 80 }, (_, i) => ({ ...first, id: `X ${i}` })));
    });
    expect(problem?.faults).toHaveLength(50);
    expect(problem?.more).toBe(30);
  });
});
