import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Patch } from '@/dataset/patch';
import { longestInLink, patchFromLink, patchToLink } from '@/dataset/patch-link';
import { formatPatch, readPatch } from '@/dataset/read-patch';
import { anyRolls, makeChanges } from '../fixtures/arbitrary-changes';
import { anyDataset } from '../fixtures/arbitrary-dataset';

const anyPatch = fc
  .tuple(anyDataset, anyRolls(4))
  .map(
    ([dataset, rolls]): Patch => ({
      patchVersion: 1,
      dossier: { id: 'dossier', version: '1.0.0' },
      changes: makeChanges(dataset, rolls),
    }),
  )
  .filter(({ changes }) => changes.length > 0);

const small: Patch = {
  patchVersion: 1,
  dossier: { id: 'harbour', version: '0.2.0' },
  changes: [
    {
      kind: 'claim',
      id: 'over-1200-on-strike',
      field: 'quantity',
      old: { min: 1200, max: 1200 },
      new: { min: 1200, max: null },
      reason: 'The hedge stands in sentence 4: “more than”.',
      author: 'A reader',
      date: '2026-03-14',
    },
  ],
};

describe('a patch', () => {
  it('is the same after it was a file', () => {
    fc.assert(
      fc.property(anyPatch, (patch) => {
        expect(readPatch(formatPatch(patch))).toEqual({ ok: true, patch });
      }),
      { numRuns: 100 },
    );
  });

  it('is the same after it was in a link, or too long for one', () => {
    let carried = 0;
    fc.assert(
      fc.property(anyPatch, (patch) => {
        const text = patchToLink(patch);
        if (text === null) return;
        carried++;
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(text.length).toBeLessThanOrEqual(longestInLink);
        expect(patchFromLink(text)).toEqual({ ok: true, patch });
      }),
      { numRuns: 200 },
    );
    expect(carried).toBeGreaterThan(150);
  });

  it('of one line needs few letters', () => {
    expect(patchToLink(small)?.length).toBeLessThan(400);
    const long = Array.from({ length: 40 }, (_, i) => ({
      ...(small.changes[0] as Patch['changes'][number]),
      id: `claim-${i * 7919}`,
      reason: Array.from({ length: 30 }, (_word, j) => ((i * 31 + j * 17) % 9973).toString(36)).join(' '),
    }));
    expect(patchToLink({ ...small, changes: long })).toBeNull();
  });

  it('is too long for a link however large it is', () => {
    const [change] = small.changes as [Patch['changes'][number]];
    const changes = Array.from({ length: 5_000 }, (_, i) => ({
      ...change,
      id: `claim-${i}`,
      reason: Array.from({ length: 20 }, (_word, j) => (((i * 20 + j) * 2_654_435_761) % 2 ** 32).toString(36)).join(
        '',
      ),
    }));
    expect(patchToLink({ ...small, changes })).toBeNull();
  });

  it.each([
    ['empty', '', 'empty'],
    ['cut off', formatPatch(small).slice(0, 80), 'not-json'],
    ['something else', '{"formatVersion":1}', 'not-a-patch'],
    ['of a later version', formatPatch(small).replace('"patchVersion": 1', '"patchVersion": 2'), 'newer-version'],
    ['of no kind', formatPatch(small).replace('"claim"', '"gossip"'), 'invalid'],
    ['with an odd field', formatPatch(small).replace('"quantity"', '"__proto__"'), 'invalid'],
    ['with more than it may have', formatPatch(small).replace('"reason"', '"text":"…","reason"'), 'invalid'],
    ['very deep', `{"patchVersion":1,"a":${'['.repeat(60)}${']'.repeat(60)}}`, 'too-large'],
  ])('that is %s is told as that', (_, text, cause) => {
    expect(readPatch(text)).toMatchObject({ ok: false, cause });
  });

  it('is refused in a sentence, not with an exception, whatever the link holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(patchFromLink(text).ok).toBe(false);
      }),
    );
    const text = patchToLink(small) ?? '';
    for (let i = 0; i < text.length; i += 7) {
      const spoilt = `${text.slice(0, i)}A${text.slice(i + 1)}`;
      const read = patchFromLink(spoilt);
      if (read.ok) expect(read.patch.changes).toHaveLength(1);
    }
  });
});
