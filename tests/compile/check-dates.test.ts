import { describe, expect, it } from 'vitest';
import { type Edit, problemsAfter } from './dossier-folder';

const says = (...edits: Edit[]): string[] => problemsAfter(...edits).map((told) => told.says);

describe('checkDates', () => {
  it('tells of a date that cannot be compiled, at its line', () => {
    expect(problemsAfter(['events.yaml', 'edtf: 2021-12-06', 'edtf: 2021-12-36'])).toEqual([
      expect.objectContaining({
        file: 'events.yaml',
        at: 'edtf: 2021-12-36',
        says: expect.stringMatching(/date: edtf "2021-12-36"/),
      }),
    ]);
  });

  it('looks at every date there is', () => {
    const wrong: Edit[] = [
      ['articles/a000.yaml', 'edtf: 2021-12-07', 'edtf: gisteren'],
      ['claims/troops.yaml', 'edtf: ../2021-12-07', 'edtf: gisteren'],
      ['claims/sanctions.yaml', '  said:', '  aboutDate: { edtf: morgen, basis: { nl: Zo., en: So. } }\n  said:'],
      ['relations.yaml', 'edtf: 2021-12-06', 'edtf: gisteren'],
      [
        'events.yaml',
        '  status:',
        '    earlier: [{ before: a000, edtf: morgen, basis: { nl: Zo., en: So. } }]\n  status:',
      ],
    ];
    expect(says(...wrong)).toHaveLength(wrong.length);
  });

  it('wants both bounds of a publication', () => {
    expect(says(['articles/a000.yaml', 'edtf: 2021-12-07', 'edtf: ../2021-12-07'])).toEqual([
      'article a000: published is open on one side; argue both bounds from the content',
    ]);
  });
});

describe('checkPeriods', () => {
  it('wants the period and the phases to run forwards', () => {
    expect(
      says(
        ['dossier.yaml', 'start: 2021-12-01, end: 2021-12-31', 'start: 2021-12-31, end: 2021-12-01'],
        ['dossier.yaml', 'end: 2021-12-07', 'end: 2021-11-07'],
      ),
    ).toEqual([expect.stringMatching(/^period ends/), expect.stringMatching(/^phases\.0 ends/)]);
  });
});
