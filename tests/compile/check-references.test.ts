import { describe, expect, it } from 'vitest';
import { type Edit, problemsAfter } from './dossier-folder';

const cases: readonly { edit: Edit; says: string }[] = [
  {
    edit: ['actors.yaml', 'affiliation: laagdorp', 'affiliation: laagdrop'],
    says: 'actor bakker: affiliation: there is no actor "laagdrop"; did you mean "laagdorp"?',
  },
  {
    edit: ['events.yaml', 'actor: bakker', 'actor: baker'],
    says: 'event vos-bakker-call: participants.1.actor: there is no actor "baker"; did you mean "bakker"?',
  },
  {
    edit: ['claims/troops.yaml', 'claimant: anna-vos', 'claimant: iemand-heel-anders'],
    says: 'name an actor that is there',
  },
  { edit: ['claims/troops.yaml', 'about: [laagdorp]', 'about: [levy]'], says: '"levy" is a claim, not an actor' },
  {
    edit: ['claims/troops.yaml', 'subject: laagdorp', 'subject: laagdor'],
    says: 'quantity.subject: there is no actor "laagdor"',
  },
  {
    edit: ['claims/troops.yaml', 'event: vos-bakker-call', 'event: vos-baker-call'],
    says: 'did you mean "vos-bakker-call"?',
  },
  {
    edit: ['claims/troops.yaml', 'article: a001', 'article: a002'],
    says: 'reports.0.article: there is no article "a002"',
  },
  {
    edit: ['claims/troops.yaml', 'via: rivierblad', 'via: narrator'],
    says: 'reports.0.via: there is no actor "narrator"',
  },
  {
    edit: ['claims/troops.yaml', 'claim: twenty-trucks', 'claim: some-trucks'],
    says: '"some-trucks" is a retired id, not a claim',
  },
  { edit: ['relations.yaml', 'source: anna-vos', 'source: anna-vis'], says: 'source: there is no actor "anna-vis"' },
  { edit: ['relations.yaml', 'target: bakker', 'target: baker'], says: 'target: there is no actor "baker"' },
  { edit: ['relations.yaml', 'event: vos-bakker-call', 'event: call'], says: 'event: there is no event "call"' },
  {
    edit: ['relations.yaml', 'event: vos-bakker-call', 'claim: levi'],
    says: 'claim: there is no claim "levi"; did you mean "levy"?',
  },
  { edit: ['questions.yaml', 'at-most-ten]', 'at-most-tin]'], says: 'claims.1: there is no claim "at-most-tin"' },
];

describe('checkReferences', () => {
  it.each(cases)('tells of $edit.2', ({ edit, says }) => {
    const told = problemsAfter(edit).filter((problem) => problem.says.includes(says));
    expect(told).toEqual([expect.objectContaining({ file: edit[0], at: expect.stringContaining(edit[2]) })]);
  });

  it('says nothing of what refers to a file that cannot be read', () => {
    const told = problemsAfter(['actors.yaml', '- id: anna-vos', '- id: anna: vos']);
    expect(told).toEqual([
      expect.objectContaining({ file: 'actors.yaml', says: expect.stringMatching(/^not readable as YAML/) }),
    ]);
  });
});

describe('checkReplacements', () => {
  it('wants what replaces to be there, or retired in its turn', () => {
    const edit: Edit = ['retired.yaml', '[twenty-trucks]', '[twenty-truks]'];
    expect(problemsAfter(edit)).toEqual([
      expect.objectContaining({
        says: expect.stringMatching(/nothing called "twenty-truks"; did you mean "twenty-trucks"/),
      }),
    ]);
    const next =
      '[fewer-trucks]\n- { id: fewer-trucks, kind: claim, reason: { nl: Weg., en: Gone. }, date: 2022-01-02 }';
    expect(problemsAfter(['retired.yaml', '[twenty-trucks]', next])).toEqual([]);
  });

  it('lets nothing replace itself', () => {
    const told = problemsAfter(['retired.yaml', '[twenty-trucks]', '[some-trucks]']);
    expect(told).toEqual([expect.objectContaining({ says: expect.stringMatching(/replaced by itself/) })]);
  });
});
