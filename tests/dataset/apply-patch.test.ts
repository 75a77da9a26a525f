import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, applyChanges, revertChanges, valueAt } from '@/dataset/apply-patch';
import { findConflicts, meet } from '@/dataset/compare-patches';
import { diffDatasets } from '@/dataset/diff-datasets';
import type { Dataset } from '@/dataset/format';
import { openPatched } from '@/dataset/open-patches';
import { type Change, sameValue } from '@/dataset/patch';
import { fitOf, sentenceFate, standingOf } from '@/dataset/patch-standing';
import { fieldsAt } from '@/dataset/patched-items';
import { anyRolls, makeChanges } from '../fixtures/arbitrary-changes';
import { anyDataset } from '../fixtures/arbitrary-dataset';

const bytes = (dataset: Dataset): string => JSON.stringify(dataset);
const change = (given: Partial<Change>): Change => ({
  kind: 'claim',
  id: 'claim-0',
  field: 'place',
  reason: 'as the sentence has it',
  ...given,
});

describe('a patch', () => {
  it('changes and, taken back, leaves the bytes that were there', () => {
    let changed = 0;
    fc.assert(
      fc.property(anyDataset, anyRolls(12), (dataset, rolls) => {
        const before = bytes(dataset);
        const changes = makeChanges(dataset, rolls);
        const applied = applyChanges(dataset, changes);
        expect(applied.unfit).toEqual([]);
        expect(bytes(dataset)).toBe(before);
        if (bytes(applied.dataset) !== before) changed++;
        expect(bytes(revertChanges(applied.dataset, applied.made).dataset)).toBe(before);
      }),
      { numRuns: 500 },
    );
    expect(changed).toBeGreaterThan(300);
  });

  it('commutes with another, or the conflict is named', () => {
    let [commuting, conflicting] = [0, 0];
    fc.assert(
      fc.property(anyDataset, anyRolls(6), anyRolls(6), (dataset, one, other) => {
        const [a, b] = [makeChanges(dataset, one), makeChanges(dataset, other)];
        const conflicts = findConflicts(a, b);
        for (const conflict of conflicts) {
          expect(a).toContain(conflict.a);
          expect(b).toContain(conflict.b);
        }
        if (conflicts.length > 0) {
          conflicting++;
          return;
        }
        commuting++;
        const [ab, ba] = [
          applyChanges(applyChanges(dataset, a).dataset, b),
          applyChanges(applyChanges(dataset, b).dataset, a),
        ];
        expect([...ab.unfit, ...ba.unfit]).toEqual([]);
        expect(bytes(ab.dataset)).toBe(bytes(ba.dataset));
      }),
      { numRuns: 500 },
    );
    expect(commuting).toBeGreaterThan(100);
    expect(conflicting).toBeGreaterThan(20);
  });

  it('says the same twice only once', () => {
    fc.assert(
      fc.property(anyDataset, anyRolls(6), (dataset, rolls) => {
        const [first] = makeChanges(dataset, rolls);
        if (!first) return;
        expect(findConflicts([first], [first])).toEqual([]);
        const once = applyChanges(dataset, [first]);
        const twice = applyChanges(once.dataset, [first]);
        expect(twice.dataset).toBe(once.dataset);
        expect(twice.made).toEqual([]);
      }),
    );
  });

  it('is what lies between two datasets', () => {
    fc.assert(
      fc.property(anyDataset, anyRolls(12), (dataset, rolls) => {
        const { dataset: current } = applyChanges(dataset, makeChanges(dataset, rolls));
        const between = diffDatasets(dataset, current).map((one): Change => ({ ...one, reason: 'between' }));
        const applied = applyChanges(dataset, between);
        expect(applied.unfit).toEqual([]);
        expect(JSON.parse(bytes(applied.dataset))).toEqual(JSON.parse(bytes(current)));
        expect(bytes(revertChanges(applied.dataset, applied.made).dataset)).toBe(bytes(dataset));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what is not there as it was written for', () => {
    fc.assert(
      fc.property(anyDataset, anyRolls(1), (dataset, rolls) => {
        const [first] = makeChanges(dataset, rolls);
        if (!first || first.field === '*') return;
        const wrong = applyChange(dataset, { ...first, old: 'something else stood here' });
        expect(wrong.ok).toBe(false);
        const gone = applyChange(dataset, { ...first, id: 'nobody' });
        expect(gone).toEqual({ ok: false, misfit: { why: 'gone' } });
      }),
    );
  });
});

it.each<[string, Partial<Change>, Partial<Change>, boolean]>([
  ['one field', { field: 'place' }, { field: 'place' }, true],
  ['a field and a part of it', { field: 'title' }, { field: 'title.en' }, true],
  ['a field and one whose name begins so', { field: 'title' }, { field: 'titles' }, false],
  ['the whole item and a field', { field: '*' }, { field: 'place' }, true],
  ['two fields', { field: 'place' }, { field: 'title' }, false],
  ['two items', { id: 'claim-0' }, { id: 'claim-1' }, false],
  ['two kinds of one id', { kind: 'claim' }, { kind: 'event' }, false],
  ['a digest and a sentence', { kind: 'article', id: 'a1', field: 'digest' }, { kind: 'sentence', id: 'a1-s2' }, true],
  ['an article and its sentence', { kind: 'article', id: 'a1', field: '*' }, { kind: 'sentence', id: 'a1-s2' }, true],
  ['a title and a sentence', { kind: 'article', id: 'a1', field: 'title' }, { kind: 'sentence', id: 'a1-s2' }, false],
  ['another article', { kind: 'article', id: 'a2', field: '*' }, { kind: 'sentence', id: 'a1-s2' }, false],
  ['a claim of the name of an article', { id: 'a1', field: '*' }, { kind: 'sentence', id: 'a1-s2' }, false],
])('two changes of %s', (_, one, other, isSame) => {
  expect(meet(change(one), change(other))).toBe(isSame);
  expect(meet(change(other), change(one))).toBe(isSame);
});

it.each<[string, unknown, unknown, boolean]>([
  ['the order of keys', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
  ['another value', { a: 1 }, { a: 2 }, false],
  ['a key more', { a: 1 }, { a: 1, b: undefined }, false],
  ['a key less', { a: 1, b: undefined }, { a: 1 }, false],
  ['another key', { a: undefined }, { b: undefined }, false],
  ['a list and what looks like one', [1], { 0: 1 }, false],
  ['what looks like a list and one', { 0: 1 }, [1], false],
  ['a longer list', [1, 2], [1], false],
  ['the order of a list', [1, 2], [2, 1], false],
  ['nothing and an item', null, {}, false],
  ['a number and its digits', 1, '1', false],
])('the same value: %s', (_, one, other, isSame) => {
  expect(sameValue(one, other)).toBe(isSame);
});

it('fields come in the order of the format, at any depth', () => {
  expect(fieldsAt('claim', ['quantity']).slice(0, 3)).toEqual(['min', 'max', 'comparator']);
  expect(fieldsAt('claim', ['aboutDate'])).toContain('edtf');
  expect(fieldsAt('claim', [])).toEqual(expect.arrayContaining(['id', 'kind', 'answers']));
  expect(fieldsAt('claim', ['place', 'en'])).toEqual([]);
  expect(fieldsAt('claim', ['nowhere', 'else'])).toEqual([]);
});

it('a value is one of the item’s own', () => {
  const item = { title: { en: 'x' }, place: null };
  expect(valueAt(item, ['title', 'en'])).toBe('x');
  for (const path of [
    ['constructor'],
    ['title', 'constructor'],
    ['title', 'nl'],
    ['place', 'en'],
    ['title', 'en', 'length'],
  ])
    expect(valueAt(item, path), path.join('.')).toBeUndefined();
});

describe('a patch of a dossier', () => {
  const [dataset] = fc.sample(
    anyDataset.filter(({ claims }) => claims.length > 2),
    1,
  ) as [Dataset];

  it('changes what is told of the dossier itself, and nothing of another', () => {
    const { id, summary } = dataset.dossier;
    const told = change({ kind: 'dossier', id, field: 'summary.en', old: summary.en, new: 'Told otherwise' });
    const applied = applyChanges(dataset, [told]);
    expect(applied.dataset.dossier.summary.en).toBe('Told otherwise');
    expect(bytes(revertChanges(applied.dataset, applied.made).dataset)).toBe(bytes(dataset));
    expect(applyChange(dataset, { ...told, id: 'another' })).toEqual({ ok: false, misfit: { why: 'gone' } });
  });

  it('has each sentence by itself, at its place in the text', () => {
    const [article] = dataset.articles;
    if (!article) throw new Error('no article');
    const at = (start: number, id: string) => ({ id, paragraph: 1, text: { nl: id, en: id }, start, end: start + 5 });
    const digest = [at(10, 's9'), at(20, 's1'), at(30, 's5')].map((one) => ({ ...one, id: `${article.id}-${one.id}` }));
    const whole = { ...dataset, articles: [{ ...article, digest }, ...dataset.articles.slice(1)] } as Dataset;
    const told = diffDatasets(whole, {
      ...whole,
      articles: [
        { ...article, digest: digest.with(1, { ...digest[1], text: { nl: 'x', en: 'y' } } as never) },
        ...dataset.articles.slice(1),
      ],
    } as Dataset);
    expect(told.map(({ kind, id, field }) => `${kind} ${id} ${field}`)).toEqual([
      `sentence ${article.id}-s1 text.nl`,
      `sentence ${article.id}-s1 text.en`,
    ]);
    const fresh = { ...at(25, 's2'), id: `${article.id}-s2` };
    const added = applyChanges(whole, [
      change({ kind: 'sentence', id: fresh.id, field: '*', new: fresh as unknown as Change['new'] }),
    ]);
    expect(added.dataset.articles[0]?.digest.map(({ start }) => start)).toEqual([10, 20, 25, 30]);
  });

  it('stands to a dossier by what is there of the item', () => {
    const [claim] = dataset.claims;
    const item = claim as unknown as Change['new'];
    const whole = (given: Partial<Change>) =>
      standingOf(dataset, change({ id: claim?.id ?? '', field: '*', ...given })).is;
    expect(whole({ new: item })).toBe('done');
    expect(whole({ old: item })).toBe('fitting');
    expect(whole({ old: { ...claim, place: null, measure: 'x' } as never })).toBe('differing');
    expect(whole({ id: 'not-there', new: item })).toBe('fitting');
    expect(whole({ id: 'not-there', old: item })).toBe('done');
    expect(whole({ id: 'not-there', field: 'place' })).toBe('gone');
  });

  it('puts back what went where it stood, in whatever order the items are', () => {
    const turned = { ...dataset, claims: dataset.claims.toReversed() };
    for (const gone of turned.claims) {
      const current = { ...turned, claims: turned.claims.filter((one) => one !== gone) };
      const between = diffDatasets(turned, current).map((one): Change => ({ ...one, reason: 'between' }));
      const applied = applyChanges(turned, between);
      expect(bytes(applied.dataset)).toBe(bytes(current));
      expect(bytes(revertChanges(applied.dataset, applied.made).dataset), gone.id).toBe(bytes(turned));
    }
  });
});

describe('an opened patch', () => {
  const [dataset] = fc.sample(
    anyDataset.filter(({ claims, actors }) => claims.length > 2 && actors.length > 2),
    1,
  ) as [Dataset];
  const claim = dataset.claims[0] as Dataset['claims'][number];

  it.each([
    ['a field that the format does not have', change({ id: claim.id, field: 'constructor', new: 'x' })],
    ['a kind that is none', change({ id: claim.id, field: 'kind', old: claim.kind, new: 'gossip' })],
    ['a field that must be there', change({ id: claim.id, field: 'modality', old: claim.modality })],
    ['a claimant that is not there', change({ id: claim.id, field: 'claimant', old: claim.claimant, new: 'nobody' })],
    ['another id', change({ id: claim.id, field: 'id', old: claim.id, new: 'claim-1' })],
    [
      'a new item under another id',
      change({ id: 'claim-new', field: '*', new: { ...claim, id: 'claim-other' } as unknown as Change['new'] }),
    ],
  ])('does not take %s', (_, wrong) => {
    const opened = openPatched(dataset, [wrong]);
    expect(opened.notMade.map(({ change: one }) => one)).toEqual([wrong]);
    expect(opened.dataset.claims.map(({ id }) => id)).toEqual(dataset.claims.map(({ id }) => id));
    expect(opened.dataset.claims[0]).toEqual(openPatched(dataset, []).dataset.claims[0]);
  });

  it('makes the sound changes beside those that are not', () => {
    const sound = change({ id: claim.id, field: 'title.en', old: claim.title.en, new: 'Better' });
    const wrong = change({ id: claim.id, field: 'kind', old: claim.kind, new: 'gossip' });
    const opened = openPatched(dataset, [wrong, sound]);
    expect(opened.made).toEqual([sound]);
    expect(opened.dataset.claims.find(({ id }) => id === claim.id)?.title.en).toBe('Better');
  });

  it('tells how it stands to another version', () => {
    const other = { ...dataset, dossier: { ...dataset.dossier, version: '2.0.0' } };
    const fitting = change({ id: claim.id, field: 'title.en', old: claim.title.en, new: 'Better' });
    const differing = { ...fitting, old: 'As it stood in version 1' };
    const done = { ...fitting, old: 'As it stood', new: claim.title.en };
    const gone = { ...fitting, id: 'withdrawn' };
    const changes = [fitting, differing, done, gone];
    const fit = fitOf(other, { patchVersion: 1, dossier: { id: 'dossier', version: '1.0.0' }, changes });
    expect(fit.writtenFor).toBe('1.0.0');
    expect(fit.changes.map(({ standing }) => standing.is)).toEqual(['fitting', 'differing', 'done', 'gone']);
  });

  it('finds the sentence that moved by its words', () => {
    const [article] = dataset.articles;
    const sha256 = 'ab'.repeat(32);
    const sentence = { id: `${article?.id}-s1`, start: 0, end: 9, sha256 };
    const put = (start: number, id: string, hash: string): Dataset => ({
      ...dataset,
      articles: dataset.articles.map((one) =>
        one.id === article?.id
          ? { ...one, digest: one.digest.slice(0, 1).map((own) => ({ ...own, id, start, sha256: hash })) }
          : { ...one, digest: one.digest.map((own) => ({ ...own, sha256: 'cd'.repeat(32) })) },
      ),
    });
    expect(sentenceFate(put(0, sentence.id, sha256), sentence)).toEqual({ fate: 'same', id: sentence.id });
    expect(sentenceFate(put(3, sentence.id, sha256), sentence)).toEqual({ fate: 'moved', id: sentence.id });
    expect(sentenceFate(put(3, `${article?.id}-s2`, sha256), sentence)).toEqual({
      fate: 'moved',
      id: `${article?.id}-s2`,
    });
    expect(sentenceFate(put(0, sentence.id, 'ef'.repeat(32)), sentence).fate).toBe('changed');
    // Without a hash its place is all that tells.
    const { sha256: _, ...plain } = sentence;
    const end = put(0, sentence.id, sha256).articles[0]?.digest[0]?.end ?? 0;
    expect(sentenceFate(put(0, sentence.id, sha256), { ...plain, end }).fate).toBe('same');
    expect(sentenceFate(put(3, sentence.id, sha256), { ...plain, end }).fate).toBe('changed');
    expect(sentenceFate(put(0, sentence.id, sha256), { ...plain, end: end + 1 }).fate).toBe('changed');
    expect(sentenceFate(put(0, `${article?.id}-s7`, 'ef'.repeat(32)), sentence)).toEqual({ fate: 'gone', id: null });
  });
});
