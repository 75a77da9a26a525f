import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { foldWord } from '@/query/fold-word';
import { search } from '@/query/search';
import { synonymsOf } from '@/query/synonyms-of';
import { anyDataset, makeDataset } from '../fixtures/arbitrary-dataset';
import { anyText } from '../fixtures/arbitrary-text';
import '../fixtures/fixed-seed';

const invented = makeDataset({
  seed: 40,
  articles: 2,
  actors: 3,
  events: 2,
  claims: 2,
  relations: 2,
  questions: 0,
  retired: 0,
});
const [first, second, third] = invented.actors;
if (!first || !second || !third) throw new Error('no actors');

const index = indexDataset({
  ...invented,
  actors: [
    {
      ...first,
      name: { nl: 'Zoë van der Broeck', en: 'Zoe van der Broeck' },
      aliases: ['de Brücken-minister', "O'Hara"],
      role: { nl: 'minister', en: 'secretary of state' },
    },
    { ...second, name: { nl: 'Oekraïne', en: 'Ukraine' }, aliases: ['het Noorden'] },
    { ...third, name: { nl: 'noordzeevloot', en: 'North Sea fleet' }, aliases: [] },
  ],
});
const actorsFor = (words: string): string[] =>
  search(index, words)
    .filter(({ kind }) => kind === 'actor')
    .map(({ id }) => id)
    .sort();

describe('search', () => {
  it.each([
    ['Zoë', ['actor-0']],
    ['zoe', ['actor-0']],
    ['ZOË', ['actor-0']],
    ['zoe\u0308', ['actor-0']],
    ['bruck', ['actor-0']],
    ['brücken', ['actor-0']],
    ["O'Hara", ['actor-0']],
    ['hara', ['actor-0']],
    ['secretary minister', ['actor-0']],
    ['broeck zo', ['actor-0']],
    ['Oekraine', ['actor-1']],
    ['oekr', ['actor-1']],
    ['UKRAINE', ['actor-1']],
    ['noord', ['actor-1', 'actor-2']],
    ['noordzee', ['actor-2']],
    ['oord', []],
    ['zoe noord', []],
    ['Who said Zoë?', ['actor-0']],
    ['Wat zei de minister van Brücken?', ['actor-0']],
    ['van der', ['actor-0']],
    ['who', []],
    ['', []],
    ['   ', []],
    ['…', []],
  ])('finds for %j the actors %j', (words, ids) => {
    expect(actorsFor(words)).toEqual(ids);
  });

  it('finds each invented actor by each name and alias, whole, folded, and begun', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const own = indexDataset(dataset);
        for (const { id, name, aliases } of dataset.actors) {
          for (const words of [name.nl, name.en, ...aliases]) {
            const folded = words.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
            for (const asked of [words, folded, words.slice(0, 3)]) {
              expect(
                search(own, asked).some((hit) => hit.kind === 'actor' && hit.id === id),
                `${id} by ${asked}`,
              ).toBe(true);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('finds an event by its participants and a claim by who makes it', () => {
    const made = indexDataset({
      ...index.dataset,
      events: invented.events.map((event) => ({
        ...event,
        participants: [{ actor: 'actor-1', role: 'host' as const }],
      })),
      claims: invented.claims.map((claim) => ({ ...claim, claimant: 'actor-1', about: [] })),
    });
    const kinds = search(made, 'oekraïne').map(({ kind, id }) => `${kind} ${id}`);
    expect(kinds.sort()).toEqual(['actor actor-1', 'claim claim-0', 'claim claim-1', 'event event-0', 'event event-1']);
    expect(kinds.length).toBe(new Set(kinds).size);
  });

  it('finds sentences of the digest in either language', () => {
    const [article] = invented.articles;
    const sentence = article?.digest[0];
    if (!article || !sentence) throw new Error('no sentence');
    const made = indexDataset({
      ...invented,
      articles: [{ ...article, digest: [{ ...sentence, text: { nl: 'kwikstaart', en: 'wagtail' } }] }],
      events: [],
      claims: [],
      relations: [],
    });
    for (const word of ['kwikstaart', 'wagt']) {
      expect(search(made, word)).toMatchObject([{ kind: 'sentence', id: sentence.id }]);
    }
  });

  it('puts the best first', () => {
    const scores = search(index, 'noord').map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('does not throw on any words', () => {
    fc.assert(
      fc.property(anyText(40), (words) => {
        expect(Array.isArray(search(index, words))).toBe(true);
      }),
      { numRuns: 500 },
    );
    for (const words of ['__proto__', 'constructor', 'a'.repeat(200), '"unclosed', 'a OR b', '*', '\\', '\ud800']) {
      expect(Array.isArray(search(index, words))).toBe(true);
    }
  });
});

describe('search in the dossier itself', () => {
  const dataset: Dataset = JSON.parse(readFileSync('public/dataset.json', 'utf8'));
  const whole = indexDataset(dataset);

  it('finds every actor by every name and spelling', () => {
    const lost = dataset.actors.flatMap(({ id, name, aliases }) =>
      [name.nl, name.en, ...aliases]
        .flatMap((words) => [words, foldWord(words)])
        .filter((words) => !search(whole, words).some((hit) => hit.kind === 'actor' && hit.id === id))
        .map((words) => `${id}: ${words}`),
    );
    expect(lost).toEqual([]);
  });

  const foundBy = (words: string): string[] => search(whole, words).map(({ kind, id }) => `${kind} ${id}`);

  it.each(['100000', '100.000', '100,000', '100 000', '100\u00a0000'])('finds a number of troops by %j', (words) => {
    expect(foundBy(words)).toContain('claim blinken-100000-near-borders');
  });

  it.each([
    ['8500', 'claim 8500-on-alert'],
    ['2024', 'article a004'],
    ['March 29', 'article a004'],
    ['evacuate', 'event canada-moves-embassy'],
    ['evacueren', 'event canada-moves-embassy'],
    ['deny', 'claim russia-never-planned-attack'],
    ['ontkennen', 'claim russia-never-planned-attack'],
  ])('finds by %j the %s', (words, item) => {
    expect(foundBy(words)).toContain(item);
  });

  it.each(
    dataset.claims.flatMap(({ id, quantity }) =>
      [quantity?.min, quantity?.max].flatMap((n) => (n == null ? [] : [[n, id] as const])),
    ),
  )('finds by the bare number %i the claim %s', (number, id) => {
    expect(foundBy(String(number))).toContain(`claim ${id}`);
  });
});

describe('synonyms', () => {
  const groups = [
    ['evacuate', 'vertrekken', 'departure'],
    ['call', 'bellen'],
  ];

  it.each([
    ['evacuate', ['evacuate', 'vertrekken', 'departure']],
    ['evacuated', ['evacuate', 'vertrekken', 'departure']],
    ['evac', ['evacuate', 'vertrekken', 'departure']],
    ['eva', []],
    ['departures', ['evacuate', 'vertrekken', 'departure']],
    ['calls', ['call', 'bellen']],
    ['recall', []],
    ['', []],
  ])('of %j are %j', (word, members) => {
    expect(synonymsOf(word, groups)).toEqual(members);
  });
});

describe('foldWord', () => {
  it.each([
    ['Oekraïne', 'oekraine'],
    ['Genève', 'geneve'],
    ['ÉÉN', 'een'],
    ['İstanbul', 'istanbul'],
    ['Ångström', 'angstrom'],
    ['Страйк', 'страик'],
    ['', ''],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
    expect(foldWord(folded)).toBe(folded);
  });
});
