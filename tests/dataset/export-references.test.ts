import { entries } from 'bibtex-parse';
import { describe, expect, it } from 'vitest';
import { escapeBibtex, exportBibtex } from '@/dataset/export-bibtex';
import { exportCsl } from '@/dataset/export-csl';
import type { When } from '@/domain/when';
import { awkwardRecord, record } from './export-fixture';

interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly issued:
    | { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: boolean }
    | { readonly literal: string };
  readonly note: string;
}

const csl = (dataset = record, lang: 'nl' | 'en' = 'nl'): CslItem[] => JSON.parse(exportCsl(dataset, lang));

const published = (edtf: string, start: string | null, end: string | null): When => ({
  edtf,
  start,
  end,
  extent: 'moment',
  basis: { nl: 'Zo staat het er.', en: 'It says so.' },
  expression: null,
});

const withPublication = (when: When) => ({
  ...record,
  articles: record.articles.slice(0, 1).map((article) => ({ ...article, published: when })),
});

describe('exportCsl', () => {
  it('has an item an article, with its title in each language', () => {
    for (const lang of ['nl', 'en'] as const) {
      const items = csl(record, lang);
      expect(items.map(({ id }) => id)).toEqual(record.articles.map(({ id }) => id));
      expect(items.map(({ title }) => title)).toEqual(record.articles.map(({ title }) => title[lang]));
      for (const [i, { note }] of items.entries()) {
        expect(note).toContain(record.articles[i]?.title[lang === 'nl' ? 'en' : 'nl']);
      }
    }
  });

  it.each<[When, CslItem['issued']]>([
    [published('2022-01-10', '2022-01-10', '2022-01-10'), { 'date-parts': [[2022, 1, 10]] }],
    [
      published('2021-12-07/2021-12-08', '2021-12-07', '2021-12-08'),
      {
        'date-parts': [
          [2021, 12, 7],
          [2021, 12, 8],
        ],
      },
    ],
    [
      published('2021-12-14~', '2021-12-12', '2021-12-16'),
      {
        'date-parts': [
          [2021, 12, 12],
          [2021, 12, 16],
        ],
        circa: true,
      },
    ],
    [published('../2022-01-10', null, '2022-01-10'), { literal: '../2022-01-10' }],
    [published('2022-01-10/..', '2022-01-10', null), { literal: '2022-01-10/..' }],
    [published('..', null, null), { literal: '..' }],
  ])('dates %j', (when, issued) => {
    expect(csl(withPublication(when))[0]?.issued).toEqual(issued);
  });
});

describe.each([
  ['CSL', exportCsl],
  ['BibTeX', exportBibtex],
] as const)('%s', (_, write) => {
  it('calls the titles of a dossier of others theirs', () => {
    const theirs = { licence: null, attribution: { nl: 'Het andere', en: 'The other' } };
    expect(write(record, 'en')).toContain('Title by Aanloop');
    expect(write(record, 'en', theirs)).not.toContain('Aanloop');
    expect(write(record, 'en', theirs)).toContain('as in the dossier “The other”');
  });
});

describe('exportBibtex', () => {
  it.each(['nl', 'en'] as const)('is read by another parser, in %s', (lang) => {
    const read = entries(exportBibtex(record, lang));
    expect(read.map(({ key, type }) => ({ key, type }))).toEqual(
      record.articles.map(({ id }) => ({ key: id, type: 'misc' })),
    );
    expect(read.map(({ TITLE }) => TITLE)).toEqual(record.articles.map(({ title }) => title[lang]));
    expect(read.map(({ DATE }) => DATE)).toEqual(record.articles.map((article) => article.published.edtf));
    for (const entry of read) expect(String(entry.YEAR)).toMatch(/^20\d\d$/);
  });

  it('survives awkward words', () => {
    expect(entries(exportBibtex(awkwardRecord(), 'en'))).toHaveLength(record.articles.length);
  });

  it('leaves out the month, or the year, that is in doubt', () => {
    const of = (when: When) => exportBibtex(withPublication(when), 'en');
    expect(of(published('2022-01-10', '2022-01-10', '2022-01-10'))).toMatch(/year = \{2022\},\n {2}month = jan,/);
    expect(of(published('2021-11-30/2021-12-01', '2021-11-30', '2021-12-01'))).not.toMatch(/month/);
    expect(of(published('2021-12-31/2022-01-01', '2021-12-31', '2022-01-01'))).not.toMatch(/year/);
    expect(of(published('2022-01-10%', '2022-01-08', '2022-01-12'))).toMatch(/date = \{2022-01-08\/2022-01-12\}/);
  });

  it.each(['2022}, note = {x', '2022\\', '{2022-01-10}', ''])('lets no date of a file out of its field: %j', (edtf) => {
    const [entry, ...others] = entries(
      exportBibtex(withPublication(published(edtf, '2022-01-10', '2022-01-11')), 'en'),
    );
    expect(others).toEqual([]);
    expect(entry?.DATE).toBe('2022-01-10/2022-01-11');
  });

  it('gives no date where there is none', () => {
    expect(exportBibtex(withPublication(published('..', null, null)), 'en')).not.toMatch(/date =/);
  });

  it.each([
    ['nl', 'dutch'],
    ['fr-BE', 'french'],
    ['uk', 'ukrainian'],
    ['abcd', null],
    ['zz', null],
  ])('tells the language of an article, %s', (language, name) => {
    const articles = record.articles.slice(0, 1).map((article) => ({ ...article, language }));
    expect(/langid = \{(.*)\}/.exec(exportBibtex({ ...record, articles }, 'en'))?.[1] ?? null).toBe(name);
  });

  it('escapes what BibTeX means something by', () => {
    expect(escapeBibtex('50 % of {a_b} & $5 #1\n~ ^ \\')).toBe(
      '50 \\% of \\{a\\_b\\} \\& \\$5 \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
  });
});
