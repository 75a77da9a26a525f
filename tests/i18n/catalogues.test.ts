import { describe, expect, it } from 'vitest';
import { actorKinds, groups } from '@/domain/actor';
import { answerKinds, attributions, claimKinds, modalities, stages } from '@/domain/claim';
import { eventTypes, participantRoles, saliences, statuses } from '@/domain/event';
import { comparators } from '@/domain/quantity';
import { relationKinds, signs } from '@/domain/relation';
import { en } from '@/i18n/en';
import { filterWords } from '@/i18n/filter-words';
import { nl } from '@/i18n/nl';
import { catalogues } from '@/i18n/use-words';
import { clocks } from '@/query/query';

type Leaf = string | ((...args: never[]) => unknown);

/** Every entry of a catalogue with its path. */
const leaves = (value: unknown, path = ''): [string, Leaf][] => {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
};

/** What an entry says for some sample values: counts in the singular, the plural and in thousands, else words. */
const said = (leaf: Leaf): string[] => {
  if (typeof leaf === 'string') return [leaf];
  const call = leaf as (...args: unknown[]) => unknown;
  const samples: unknown[][] = [
    [1, 0],
    [2, 1],
    [1234, 5678],
    ['aap', 'noot', 'mies'],
  ];
  return samples.map((sample) => [call(...sample)].flat().join(''));
};

const english = new Map(leaves(en));
const dutch = new Map(leaves(nl));

/** Entries whose words are the same in both languages: names, and words that the languages share. */
const shared = [
  'app.name',
  'app.languages.nl',
  'app.languages.en',
  'app.pages.dashboard',
  'regions.filters',
  'regions.details',
  'groups.media',
  'actorKinds.media',
  'eventTypes.protest',
  'measures.swift',
  'summary.inArticles',
];

describe('the catalogues', () => {
  it('have the same entries of the same kinds', () => {
    const kinds = (entries: ReadonlyMap<string, Leaf>): string[] =>
      [...entries].map(([path, leaf]) => `${path}: ${typeof leaf}`).sort();
    expect(kinds(dutch)).toEqual(kinds(english));
    expect(english.size).toBeGreaterThan(200);
    expect(catalogues).toEqual({ nl, en });
  });

  it('say something everywhere', () => {
    for (const [language, entries] of [
      ['en', english],
      ['nl', dutch],
    ] as const) {
      for (const [path, leaf] of entries) {
        // The last sample is words, which no count can be.
        for (const text of said(leaf).slice(0, 3)) {
          expect(text, `${language} ${path}`).toMatch(/\S/);
          expect(text, `${language} ${path}`).not.toMatch(/undefined|null|NaN|\[object|\$\{|^\s|\s$/);
        }
      }
    }
  });

  it('say it in two languages', () => {
    const same = [...english].filter(([path, leaf]) => {
      const other = dutch.get(path);
      return other !== undefined && said(leaf).join('|') === said(other).join('|');
    });
    expect(same.map(([path]) => path).sort()).toEqual([...shared].sort());
  });

  it('use what they are given in both languages or in neither', () => {
    for (const [path, leaf] of english) {
      if (typeof leaf === 'string') continue;
      const other = dutch.get(path);
      if (other === undefined) throw new Error(path);
      for (const word of ['aap', 'noot', 'mies']) {
        const uses = (entry: Leaf): boolean => (said(entry).at(-1) ?? '').includes(word);
        expect(uses(other), `${path} with ${word}`).toBe(uses(leaf));
      }
    }
  });

  it('write numbers as each language does', () => {
    expect(en.count.events(1234)).toBe('1,234 events');
    expect(nl.count.events(1234)).toBe('1.234 gebeurtenissen');
    expect([en.count.events(0), en.count.events(1), en.count.events(2)]).toEqual(['0 events', '1 event', '2 events']);
    expect([nl.count.events(0), nl.count.events(1)]).toEqual(['0 gebeurtenissen', '1 gebeurtenis']);
    expect([en.count.andPossible(4, 0), en.count.andPossible(4, 2)]).toEqual(['4', '4, and 2 possible']);
    expect([nl.count.andPossible(4, 0), nl.count.andPossible(4, 2)]).toEqual(['4', '4, en 2 mogelijk']);
  });

  it.each([
    ['groups', groups],
    ['actorKinds', actorKinds],
    ['eventTypes', eventTypes],
    ['statuses', statuses],
    ['claimKinds', claimKinds],
    ['modalities', modalities],
    ['stages', stages],
    ['attributions', attributions],
    ['answers', answerKinds],
    ['answeredBy', answerKinds],
    ['signs', signs],
    ['relationKinds', relationKinds],
    ['roles', participantRoles],
    ['comparators', comparators],
    ['clocks', clocks],
  ] as const)('name every one of the %s', (name, values) => {
    for (const words of [en, nl]) {
      expect(Object.keys(words[name]).sort()).toEqual([...values].sort());
      const names = Object.values(words[name]);
      expect(new Set(names).size, 'no two have one name').toBe(names.length);
    }
    expect(saliences).toHaveLength(2);
  });

  it('keep to their language', () => {
    const words = (entries: ReadonlyMap<string, Leaf>): Map<string, string[]> =>
      new Map(
        [...entries]
          .filter(([path]) => !path.startsWith('app.languages'))
          .map(([path, leaf]) => [
            path,
            said(leaf)
              .join(' ')
              .toLowerCase()
              .match(/\p{L}+/gu) ?? [],
          ]),
      );
    const onlyEnglish = new Set(
      'the and with from this that not for are were event events claim claims article articles sentence sentences search close show hide all more no yes about before after earlier later known unknown left out day days date dates table chart year month language said published happened who which'.split(
        ' ',
      ),
    );
    const onlyDutch = new Set(
      'het een en van niet met voor naar deze dit zijn werd gebeurtenis gebeurtenissen bewering beweringen artikel artikelen zin zinnen zoek sluit toon alle meer geen ja vóór na eerder bekend onbekend dag dagen datum tabel beeld jaar maand taal gezegd verschenen gebeurd wie welke ook maar nog'.split(
        ' ',
      ),
    );
    const strays = (entries: ReadonlyMap<string, Leaf>, foreign: ReadonlySet<string>): string[] =>
      [...words(entries)].flatMap(([path, own]) =>
        own.filter((word) => foreign.has(word)).map((word) => `${path}: ${word}`),
      );
    expect(strays(dutch, onlyEnglish)).toEqual([
      'summary.later: later',
      'summary.later: later',
      'summary.later: later',
      'summary.later: later',
    ]);
    expect(strays(english, onlyDutch)).toEqual([]);
  });

  it('have the regions by the names that are agreed', () => {
    expect(Object.values(en.regions)).toEqual(['Timeline', 'Network', 'Claims', 'Articles', 'Filters', 'Details']);
    expect(Object.values(nl.regions)).toEqual(['Tijdlijn', 'Netwerk', 'Beweringen', 'Artikelen', 'Filters', 'Details']);
  });
});

describe('the words of the filters', () => {
  it('stand in both languages and count as each does', () => {
    expect(Object.keys(filterWords.nl)).toEqual(Object.keys(filterWords.en));
    for (const [path, leaf] of leaves(filterWords)) for (const text of said(leaf)) expect(text, path).toMatch(/\S/);
    expect(filterWords.en.earlier(1)).toBe('1 event lies earlier');
    expect(filterWords.en.later(1234)).toBe('1,234 events lie later');
    expect(filterWords.nl.undated(1234)).toBe('1.234 gebeurtenissen hebben geen datum op deze klok');
    expect(filterWords.nl.earlier(1234)).toBe('1.234 gebeurtenissen liggen eerder');
  });
});

// The words of single views live in files of their own; what holds for all of them is checked here.
describe.each(Object.entries(import.meta.glob<Record<string, unknown>>('../../src/i18n/*-words.ts', { eager: true })))(
  '%s',
  (_file, module) => {
    const both = Object.values(module).filter(
      (value): value is Record<'nl' | 'en', unknown> =>
        typeof value === 'object' && value !== null && 'nl' in value && 'en' in value,
    );

    it('has the same entries in both languages, and none is empty in one of them only', () => {
      for (const { nl: own, en: other } of both) {
        const kinds = (value: unknown): string[] =>
          Object.entries(value as object).map(([key, entry]) => `${key}: ${typeof entry}`);
        expect(kinds(own).sort()).toEqual(kinds(other).sort());
        const empty = (value: unknown): string[] => leaves(value).flatMap(([path, leaf]) => (leaf === '' ? path : []));
        expect(empty(own).sort()).toEqual(empty(other).sort());
      }
    });
  },
);
