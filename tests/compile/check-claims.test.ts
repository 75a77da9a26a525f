import { describe, expect, it } from 'vitest';
import { type Edit, problemsAfter } from './dossier-folder';

const troops = 'claims/troops.yaml';
const sanctions = 'claims/sanctions.yaml';

const says = (...edits: Edit[]): string[] => problemsAfter(...edits).map((told) => told.says);

describe('checkSanctions', () => {
  it.each(['stage: considered', 'measure: economic'])('wants %s on a sanction', (line) => {
    const field = line.split(':')[0];
    expect(problemsAfter([sanctions, `  ${line}\n`, ''])).toEqual([
      { file: sanctions, at: '- id: levy', says: `claim levy: a sanction without ${field}; add "${field}:"` },
    ]);
  });

  it.each(['stage: imposed', 'measure: arms'])('wants no %s on another claim', (line) => {
    const told = problemsAfter([troops, 'claimant: bakker', `claimant: bakker\n  ${line}`]);
    expect(told).toEqual([
      expect.objectContaining({ at: line, says: expect.stringMatching(/on a claim of another kind/) }),
    ]);
  });
});

describe('checkConditions', () => {
  it('wants a condition and its basis together', () => {
    expect(says([sanctions, '  conditionBasis: implied\n', ''])).toEqual([
      'claim levy: condition without conditionBasis; add "conditionBasis:" or leave out both',
    ]);
    expect(says([troops, 'claimant: bakker', 'claimant: bakker\n  conditionBasis: stated'])).toEqual([
      expect.stringMatching(/conditionBasis without condition/),
    ]);
    const without =
      '  condition: { nl: als de brug dicht blijft, en: if the bridge stays closed }\n  conditionBasis: implied\n';
    expect(says([sanctions, without, ''])).toEqual([]);
  });
});

describe('checkAttributions', () => {
  it('wants a note where it is not stated, and only there', () => {
    expect(says([sanctions, 'attribution: stated', 'attribution: inferred'])).toEqual([
      'claim levy: attribution inferred without a note; add "attributionNote:" saying why',
    ]);
    expect(says([troops, 'attribution: doubtful', 'attribution: stated'])).toEqual([
      expect.stringMatching(/a note on a stated attribution/),
    ]);
  });
});

describe('checkQuantities', () => {
  const quantity = (comparator: string, min: string, max: string): Edit => [
    troops,
    'min: 20\n    max: 20\n    comparator: "~"',
    `min: ${min}\n    max: ${max}\n    comparator: "${comparator}"`,
  ];

  it.each([
    ['=', '20', '20'],
    ['~', '20', '20'],
    ['>', '20', 'null'],
    ['<', 'null', '20'],
    ['range', '20', '30'],
  ])('takes %s with %s and %s', (comparator, min, max) => {
    expect(says(quantity(comparator, min, max))).toEqual([]);
  });

  it.each([
    ['=', '20', '21'],
    ['=', 'null', 'null'],
    ['~', '20', 'null'],
    ['>', '20', '30'],
    ['>', 'null', 'null'],
    ['<', '10', '20'],
    ['<', 'null', 'null'],
    ['range', '20', '20'],
    ['range', '30', '20'],
    ['range', '20', 'null'],
  ])('refuses %s with %s and %s', (comparator, min, max) => {
    expect(problemsAfter(quantity(comparator, min, max))).toEqual([
      expect.objectContaining({
        at: `comparator: "${comparator}"`,
        says: expect.stringContaining(`comparator ${comparator} with min ${min} and max ${max}; ${comparator} wants`),
      }),
    ]);
  });
});

describe('checkAnswers', () => {
  it('lets no claim answer itself', () => {
    expect(says([troops, 'claim: twenty-trucks', 'claim: at-most-ten'])).toEqual([
      'claim at-most-ten answers itself; name the claim it answers',
    ]);
  });

  it('wants an answer told once', () => {
    const again = '    - { claim: twenty-trucks, how: contradicts, note: { nl: Nog eens., en: Once more. } }';
    expect(says([troops, '  answers:\n', `  answers:\n${again}\n`])).toEqual([
      'claim at-most-ten: it contradicts twenty-trucks twice; say it once',
    ]);
    expect(says([troops, '  answers:\n', `  answers:\n${again.replace('contradicts', 'rejects')}\n`])).toEqual([]);
  });
});

describe('checkReports', () => {
  it('wants one report an article', () => {
    const again = '    - { article: a001, evidence: [ a001-s1 ] }';
    expect(says([troops, '  answers:\n', `${again}\n  answers:\n`])).toEqual([
      'claim at-most-ten: two reports in a001; put their evidence in one',
    ]);
  });

  it('wants evidence from the article itself', () => {
    expect(says([troops, 'evidence: [ a001-s1: hooguit tien wagens ]', 'evidence: [ a000-s1 ]'])).toEqual([
      'claim at-most-ten: "a000-s1" is not in a001; give a000 a report of its own',
    ]);
  });
});
