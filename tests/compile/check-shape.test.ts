import { describe, expect, it } from 'vitest';
import { type Edit, problemsAfter } from './dossier-folder';

const cases: readonly { name: string; edit: Edit; at: string; says: string }[] = [
  {
    name: 'an enum value that is none',
    edit: ['events.yaml', 'status: occurred', 'status: ocurred'],
    at: 'status: ocurred',
    says: 'event vos-bakker-call: status is "ocurred"; did you mean "occurred"? allowed: occurred, alleged, planned, hypothetical, denied',
  },
  {
    name: 'an unknown field',
    edit: ['events.yaml', 'salience: core', 'saliance: core\n  salience: core'],
    at: 'saliance: core',
    says: 'event vos-bakker-call: unknown field "saliance"; did you mean "salience"? allowed: id, type, title, summary, date, status, allegedBy, salience, place, participants, evidence',
  },
  {
    name: 'an unknown field deep within',
    edit: ['claims/troops.yaml', 'via: rivierblad', 'vai: rivierblad'],
    at: 'vai: rivierblad',
    says: 'claim twenty-trucks: unknown field "vai"; did you mean "via"? allowed: article, via, evidence',
  },
  {
    name: 'a field that is missing',
    edit: ['claims/troops.yaml', '  claimant: anna-vos\n', ''],
    at: '- id: twenty-trucks',
    says: 'claim twenty-trucks: claimant is missing; add "claimant:"',
  },
  {
    name: 'one language missing',
    edit: ['questions.yaml', '{ nl: Hoeveel wagens?, en: How many trucks? }', '{ nl: Hoeveel wagens? }'],
    at: 'title: { nl: Hoeveel wagens? }',
    says: 'question how-many-trucks: title.en is missing; add "en:"',
  },
  {
    name: 'one language empty',
    edit: ['questions.yaml', 'en: How many trucks?', 'en: ""'],
    at: 'title: { nl: Hoeveel wagens?, en: "" }',
    says: 'question how-many-trucks: title.en is empty; write it out',
  },
  {
    name: 'a value of the wrong sort',
    edit: ['claims/troops.yaml', 'min: 20', 'min: twenty'],
    at: 'min: twenty',
    says: 'claim twenty-trucks: quantity.min is "twenty"; expected a number',
  },
  {
    name: 'an id that is none',
    edit: ['questions.yaml', 'id: how-many-trucks', 'id: How_many'],
    at: '- id: How_many',
    says: 'question How_many: id "How_many" is no id; an id is lower-case kebab-case ASCII, as in ann-li',
  },
  {
    name: 'an id that is too long',
    edit: ['questions.yaml', 'id: how-many-trucks', `id: ${'a'.repeat(81)}`],
    at: `- id: ${'a'.repeat(81)}`,
    says: 'id has 81 characters; at most 80',
  },
  {
    name: 'a relation without evidence',
    edit: ['relations.yaml', 'evidence: [ a000-s1 ]', 'evidence: []'],
    at: 'evidence: []',
    says: 'relation vos-calls-bakker: evidence is an empty list; give at least 1',
  },
  {
    name: 'a day that is none',
    edit: ['retired.yaml', 'date: 2022-01-01', 'date: 2022-02-30'],
    at: 'date: 2022-02-30',
    says: 'retired some-trucks: date is "2022-02-30"; not a day of the calendar, as in 2022-02-12',
  },
  {
    name: 'a file that would leave its folder',
    edit: ['articles/a000.yaml', 'file: 000.txt', 'file: ../000.txt'],
    at: 'file: ../000.txt',
    says: 'file is "../000.txt"',
  },
];

describe('checkShape', () => {
  it.each(cases)('tells of $name', ({ edit, at, says }) => {
    const told = problemsAfter(edit).find((problem) => problem.says.includes(says));
    expect(told).toMatchObject({ file: edit[0], at });
  });

  it('takes null for what may be left out', () => {
    const edit: Edit = ['events.yaml', 'salience: core', 'salience: core\n  place: null'];
    expect(problemsAfter(edit)).toEqual([]);
  });
});
