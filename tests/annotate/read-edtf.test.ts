import { describe, expect, it } from 'vitest';
import { readEdtf } from '@/annotate/read-edtf';
import { edtfBounds } from '@/compile/edtf-bounds';

const parts = ['2026-03-12', '2026-02-29', '2024-02-29', '2026-02', '2026-13', '2026', '1900', '2026-3-1', 'soon', ''];
const cases = [
  ...parts,
  ...parts.flatMap((a) => [`${a}/..`, `../${a}`, ...parts.map((b) => `${a}/${b}`)]),
  '../..',
  '2026/2027/2028',
];

describe('a date as it is typed', () => {
  it('has the bounds that compiling gives it, and is none where compiling refuses it', () => {
    let read = 0;
    for (const edtf of cases) {
      const [own, compiled] = [readEdtf(edtf), edtfBounds(edtf)];
      const isBackward = compiled.kind === 'bounds' && (compiled.start ?? '') > (compiled.end ?? '9999');
      if (own === null) expect(compiled.kind === 'unreadable' || isBackward, edtf).toBe(true);
      else {
        read++;
        expect(compiled, edtf).toMatchObject({ kind: 'bounds', start: own.start, end: own.end });
      }
    }
    expect(read).toBeGreaterThan(20);
  });

  it.each([
    ['2026-03-12~', '2026-03-09', '2026-03-15'],
    ['2026-03~', '2026-02-14', '2026-04-15'],
    ['2026-03-12?', '2026-03-12', '2026-03-12'],
  ])('of %s tells how far it may be off', (edtf, start, end) => {
    expect(readEdtf(edtf)).toEqual({ edtf, start, end });
  });
});
