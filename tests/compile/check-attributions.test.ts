import { describe, expect, it } from 'vitest';
import { type Edit, problemsAfter } from './dossier-folder';

const [events, relations, sanctions] = ['events.yaml', 'relations.yaml', 'claims/sanctions.yaml'] as const;
const says = (...edits: Edit[]): string[] => problemsAfter(...edits).map((told) => told.says);

describe('checkWhoseWord', () => {
  it('wants whose word an alleged event is, and only there', () => {
    expect(says([events, 'status: occurred', 'status: alleged'])).toEqual([
      'event vos-bakker-call: status alleged without allegedBy; add "allegedBy:", whose word it is',
    ]);
    expect(says([events, 'status: occurred', 'status: occurred\n  allegedBy: [bakker]'])).toEqual([
      expect.stringMatching(/allegedBy without status: alleged/),
    ]);
    expect(says([events, 'status: occurred', 'status: alleged\n  allegedBy: [bakker]'])).toEqual([]);
    expect(says([events, 'status: occurred', 'status: alleged\n  allegedBy: [nobody]'])).toEqual([
      expect.stringMatching(/there is no actor "nobody"/),
    ]);
  });

  it('wants why a target is inferred, and only there', () => {
    expect(says([relations, 'sign: neutral', 'sign: neutral\n  attribution: inferred'])).toEqual([
      expect.stringMatching(/attribution inferred without attributionNote/),
    ]);
    const note = 'attributionNote: { nl: Dat vullen wij in., en: Our conclusion. }';
    expect(says([relations, 'sign: neutral', `sign: neutral\n  ${note}`])).toEqual([
      expect.stringMatching(/attributionNote without attribution: inferred/),
    ]);
    expect(says([relations, 'sign: neutral', `sign: neutral\n  attribution: inferred\n  ${note}`])).toEqual([]);
  });
});

describe('checkCoClaimants', () => {
  it('wants others than the claimant, each once, and none beside the article itself', () => {
    const troops = 'claims/troops.yaml';
    const co = (who: string): Edit => [troops, 'claimant: anna-vos', `claimant: anna-vos\n  coClaimants: [${who}]`];
    expect(says(co('anna-vos'))).toEqual([expect.stringMatching(/anna-vos is a claimant already/)]);
    expect(says(co('bakker, bakker'))).toEqual([expect.stringMatching(/bakker is a claimant already/)]);
    expect(says(co('bakker'))).toEqual([]);
    expect(says([sanctions, 'claimant: narrator', 'claimant: narrator\n  coClaimants: [bakker]'])).toEqual([
      expect.stringMatching(/the article itself has no co-claimants/),
    ]);
  });
});
