import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerKinds, attributions, claimKinds, modalities, stages } from '@/domain/claim';
import { eventTypes, participantRoles, saliences, statuses } from '@/domain/event';
import { type Language, languages } from '@/domain/text';
import { actorKinds, comparators, relationKinds, signs } from '@/domain/vocabulary';
import { archive } from '@/i18n/archive.en';
import { archive as archiveInDutch } from '@/i18n/archive.nl';
import { annotateWordsOf } from '@/i18n/use-annotate-words';
import { attachingWordsOf } from '@/i18n/use-attaching-words';
import { correctionWordsOf } from '@/i18n/use-correction-words';
import { dossierWordsOf } from '@/i18n/use-dossier-words';
import { searchWordsOf } from '@/i18n/use-search-words';
import { testedWordsOf } from '@/i18n/use-tested-words';
import { lateWordsOf, wordsOf as pageWordsOf } from '@/i18n/words';
import { clocks } from '@/query/query';

/** What every page says, and what comes with parts that not every reader sees. */
const wordsOf = (lang: Language) => ({
  ...pageWordsOf(lang),
  ...lateWordsOf(lang),
  dossiers: dossierWordsOf(lang),
  annotate: annotateWordsOf(lang),
  attaching: attachingWordsOf(lang),
  search: searchWordsOf(lang),
  corrections: correctionWordsOf(lang),
  tested: testedWordsOf(lang),
  archive: { nl: archiveInDutch, en: archive }[lang],
});

type Leaf = string | ((...args: never[]) => unknown);

/** Every entry of a catalogue with its path. */
const leaves = (value: unknown, path = ''): [string, Leaf][] => {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
};

const topic = { one: 'noot', many: 'mies' };
const holdings = Object.fromEntries(
  'articles sentences actors events claims reports relations answers questions evidence'
    .split(' ')
    .map((name, at) => [name, at * 1000 + 1]),
);

/** What is asked of entries that take more than counts and words. */
const own: Readonly<Record<string, readonly unknown[]>> = {
  'claims.sheet.stack': [2, ['aap', 'noot']],
  'claims.hedges.shapes': [['aap', 'noot'], ['mies']],
  'claims.headline.only': ['aap', 'noot'],
  'claims.headline.belongs': [2, 1234, topic, 'event'],
  'claims.headline.thisClaim': [1234, topic],
  'claims.headline.notThisClaim': [1234, topic],
  'claims.underOtherTab': [1234, 'event', 'aap'],
  'claims.summary.inTab': [1234, topic],
  'data.holds': [holdings],
  'dossiers.faults.oneOf': [['aap', 'noot']],
  'dossiers.faults.unknown': [['aap', 'noot']],
  'network.ofKind': ['calls', 1234],
  'network.dealMost': ['aap', 'noot', ['mies', 'wim'], 1234],
  'network.between': ['aap', 'noot', ['mies', 'wim'], 1234],
  'network.among': [1234, ['mies', 'wim'], 1234],
  'attaching.found': [1, 1234, 5678, ['aap']],
  'reader.sentences': [[1, 1234]],
  'reader.answered': ['aap', 'denies', [1, 1234]],
  'reader.answers': ['denies', [{ title: 'aap', ordinals: [1, 1234] }]],
  'tellings.articles': [[1, 2]],
  'search.otherwise': ['aap', ['noot', 'mies']],
  'share.open': ['aap', ['noot', 'mies']],
  'share.place': [1, [1, 2]],
  'timeline.articleNumbers': [['1', '2']],
  'timeline.headline.few': [
    3,
    'call',
    [
      ['aap', 1],
      ['noot', 1234],
    ],
  ],
  'timeline.headline.ordinal': ['aap', 2, 3, 'call'],
};

const words = ['aap', 'noot', 'mies', 'vuur', 'schapen'];

/** What an entry says: to counts in the singular, the plural and in thousands, then to words. */
const said = (place: string, leaf: Leaf): string[] => {
  if (typeof leaf === 'string') return [leaf];
  const say = (args: readonly unknown[]): string =>
    [(leaf as (...args: unknown[]) => unknown)(...args)].flat().join('');
  const asked = own[place];
  return asked ? [say(asked)] : [...[1, 2, 1234].map((count) => say(Array(5).fill(count))), say(words)];
};

const catalogues = new Map(languages.map((lang) => [lang, new Map(leaves(wordsOf(lang)))]));
const english = catalogues.get('en') ?? new Map<string, Leaf>();
const dutch = catalogues.get('nl') ?? new Map<string, Leaf>();

/** Entries that say nothing on purpose: what is said of the rest goes without saying here. */
const silent = [
  'claims.modality.asserted',
  'claims.modality.reported',
  'claims.postures.other',
  'details.postures.other',
  'question.clocks.event',
];

/** Names, and words that the languages share. */
const shared = new Set(
  `Aanloop|Menu|Nederlands|English|Dashboard|Filters|Details|Actor|actor|Status|media|Protest|SWIFT|ring|Tab|Enter|Escape|F|Open|open
  |trainers|JSON|JSON Schema|JSON-LD|GEXF 1.3|CSL-JSON|BibTeX|Zoom|Zoom in|Type|Link|Was|Stop|contact|Contact|in|week|Open in Aanloop|Dossiers|was|Is`.split(
    /\s*\|/,
  ),
);

describe('the catalogues', () => {
  it('have the same entries of the same kinds in every language', () => {
    const kinds = (entries: ReadonlyMap<string, Leaf>): string[] =>
      [...entries].map(([place, leaf]) => `${place}: ${typeof leaf}`).sort();
    for (const lang of languages) expect(kinds(catalogues.get(lang) ?? new Map()), lang).toEqual(kinds(english));
    expect(english.size).toBeGreaterThan(1100);
  });

  it('are all read: each file stands in every language and in its words', () => {
    const files = readdirSync(path.join(import.meta.dirname, '../../src/i18n'));
    const catalogueFiles = files.filter((file) => file.endsWith('.en.ts')).map((file) => file.replace('.en.ts', ''));
    for (const lang of languages) {
      const there = files.filter((file) => file.endsWith(`.${lang}.ts`)).map((file) => file.replace(`.${lang}.ts`, ''));
      expect(there.sort()).toEqual(catalogueFiles.sort());
    }
    const whole = new Set(Object.keys(wordsOf('en')));
    for (const file of catalogueFiles.filter(
      (name) => !['words', 'late-words', 'grammar', 'screen', 'vocabulary', 'file-forms'].includes(name),
    )) {
      expect(whole, file).toContain(file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    }
  });

  it('give the code outside nothing but types, lest a page bring a language that it does not speak', () => {
    const root = path.join(import.meta.dirname, '../../src');
    const takes = (file: string): boolean =>
      /(?:^import (?!type )[^;]*|\bimport\()'@\/i18n\/[^']*\.(?:en|nl)'/m.test(
        readFileSync(path.join(root, file), 'utf8'),
      );
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    expect(files.filter(takes)).toEqual([]);
  });

  it('hold no word that nobody asks for', () => {
    const root = path.join(import.meta.dirname, '../../src');
    const asking = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.(en|nl)\.ts$/.test(file))
      .map((file) => readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));
    const asked = new Set(asking.flatMap((text) => [...(text.match(/\w+/g) ?? []), ...(text.match(/[\w-]+/g) ?? [])]));
    const names = new Set([...english.keys()].flatMap((place) => place.split('.')));
    expect([...names].filter((name) => /^[a-z]/i.test(name) && !asked.has(name))).toEqual([]);
  });

  it('say something everywhere', () => {
    for (const [language, entries] of catalogues) {
      for (const [place, leaf] of entries) {
        if (silent.includes(place)) expect(leaf).toBe('');
        else {
          // The last sample is words, which no count can be.
          for (const text of said(place, leaf).slice(0, 3)) {
            expect(text, `${language} ${place}`).toMatch(/\S/);
            expect(text, `${language} ${place}`).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
            if (place !== 'reader.legend.claimNote') expect(text, `${language} ${place}`).not.toMatch(/^\s|\s$/);
          }
        }
      }
    }
  });

  it('say it in two languages', () => {
    const same = [...english].flatMap(([place, leaf]) => {
      const other = dutch.get(place);
      const text = said(place, leaf).join('|');
      if (other === undefined || text !== said(place, other).join('|')) return [];
      // What is left of a sentence without what it was given, and without the marks between.
      const plain =
        text.replace(/aap|noot|mies|vuur|schapen|calls|\d/gi, '').match(/\p{L}[\p{L}\d .-]*\p{L}|\p{L}/gu) ?? [];
      return typeof leaf === 'string' ? [{ place, texts: [text] }] : [{ place, texts: plain }];
    });
    const strange = same.flatMap(({ place, texts }) =>
      texts
        .filter((text) => text !== '' && /\p{L}/u.test(text) && !shared.has(text))
        .map((text) => `${place}: ${text}`),
    );
    expect(strange).toEqual([]);
  });

  it('use what they are given in both languages or in neither', () => {
    const free = ['claims.headline.belongs'];
    for (const [place, leaf] of english) {
      const other = dutch.get(place);
      if (other === undefined) throw new Error(place);
      if (typeof leaf === 'string' || free.includes(place)) continue;
      for (const word of words) {
        const uses = (entry: Leaf): boolean => (said(place, entry).at(-1) ?? '').includes(word);
        expect(uses(other), `${place} with ${word}`).toBe(uses(leaf));
      }
    }
  });

  it('write numbers as each language does', () => {
    const [en, nl] = [wordsOf('en'), wordsOf('nl')];
    expect(en.count.events(1234)).toBe('1,234 events');
    expect(nl.count.events(1234)).toBe('1.234 gebeurtenissen');
    expect([en.count.events(0), en.count.events(1), en.count.events(2)]).toEqual(['0 events', '1 event', '2 events']);
    expect([nl.count.events(0), nl.count.events(1)]).toEqual(['0 gebeurtenissen', '1 gebeurtenis']);
    expect([en.count.andPossible(4, 0), en.count.andPossible(4, 2)]).toEqual(['4', '4, and 2 possible']);
    expect([nl.count.andPossible(4, 0), nl.count.andPossible(4, 2)]).toEqual(['4', '4, en 2 mogelijk']);
    expect(en.filter.earlier(1)).toBe('1 event lies earlier');
    expect(en.filter.later(1234)).toBe('1,234 events lie later');
    expect(nl.filter.undated(1234)).toBe('1.234 gebeurtenissen hebben geen datum op deze klok');
    for (const [lang, wrong] of [
      ['en', /\d\.\d{3}/],
      ['nl', /\d,\d{3}/],
    ] as const) {
      for (const [place, leaf] of catalogues.get(lang) ?? []) {
        for (const text of said(place, leaf)) expect(text, `${lang} ${place}`).not.toMatch(wrong);
      }
    }
  });

  it.each([
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
    ['relationKindsOfSeveral', relationKinds],
    ['roles', participantRoles],
    ['comparators', comparators],
    ['clocks', clocks],
  ] as const)('name every one of the %s', (name, values) => {
    for (const lang of languages) {
      const named = wordsOf(lang)[name];
      expect(Object.keys(named).sort()).toEqual([...values].sort());
      const names = Object.values(named);
      expect(new Set(names).size, 'no two have one name').toBe(names.length);
    }
    expect(saliences).toHaveLength(2);
  });

  it('keep to their language', () => {
    const spoken = (entries: ReadonlyMap<string, Leaf>): [string, string[]][] =>
      [...entries]
        .filter(([place]) => !place.startsWith('app.languages'))
        .map(([place, leaf]) => [
          place,
          said(place, leaf)
            .join(' ')
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [],
        ]);
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
    const strays = (entries: ReadonlyMap<string, Leaf>, foreign: ReadonlySet<string>): string[] => [
      ...new Set(
        spoken(entries).flatMap(([place, text]) =>
          text.filter((word) => foreign.has(word)).map((word) => `${place}: ${word}`),
        ),
      ),
    ];
    // "later" and "order" are Dutch words too.
    expect(strays(dutch, onlyEnglish).filter((stray) => !stray.endsWith(': later'))).toEqual([]);
    expect(strays(english, onlyDutch)).toEqual([]);
  });

  it('speak to readers of no file by its name, and of the kind of a claim only', () => {
    for (const [lang, entries] of catalogues) {
      for (const [place, leaf] of entries) {
        for (const text of said(place, leaf)) {
          expect(text, `${lang} ${place}`).not.toMatch(/dataset(?:\.schema)?\.json/);
        }
      }
    }
    const labels = (lang: 'en' | 'nl', word: RegExp): string[] =>
      [...(catalogues.get(lang) ?? [])].flatMap(([, leaf]) =>
        typeof leaf === 'string' && word.test(leaf) ? [leaf] : [],
      );
    expect(new Set(labels('en', /^Kind\b/))).toEqual(new Set(['Kind of claim']));
    expect(new Set(labels('nl', /^Soort\b/))).toEqual(new Set(['Soort bewering']));
  });

  it('have the regions by the names that are agreed', () => {
    expect(Object.values(wordsOf('en').regions)).toEqual([
      'Timeline',
      'Network',
      'Claims',
      'Articles',
      'Filters',
      'Details',
    ]);
    expect(Object.values(wordsOf('nl').regions)).toEqual([
      'Tijdlijn',
      'Netwerk',
      'Beweringen',
      'Artikelen',
      'Filters',
      'Details',
    ]);
  });
});

describe('the source tree', () => {
  it('asks for words and branches on no language, outside this layer', () => {
    const root = path.join(import.meta.dirname, '../../src');
    const branches = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !path.relative(root, file).startsWith('i18n'))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => /[!=]==? '(?:nl|en)'|'(?:nl|en)' [!=]==?/.test(line))
          .map((line) => `${path.relative(root, file)}: ${line.trim()}`),
      );
    expect(branches).toEqual([]);
  });
});
