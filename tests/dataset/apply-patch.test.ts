import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, applyChanges, revertChanges } from '@/dataset/apply-patch';
import { findConflicts } from '@/dataset/compare-patches';
import { diffDatasets } from '@/dataset/diff-datasets';
import type { Dataset } from '@/dataset/format';
import { openPatched } from '@/dataset/open-patches';
import type { Change } from '@/dataset/patch';
import { fitOf, sentenceFate } from '@/dataset/patch-standing';
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
    expect(sentenceFate(put(0, `${article?.id}-s7`, 'ef'.repeat(32)), sentence)).toEqual({ fate: 'gone', id: null });
  });
});
