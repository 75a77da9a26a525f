import { describe, expect, it } from 'vitest';
import { problemsAfter } from './dossier-folder';

describe('checkIdGrammar', () => {
  it('keeps the name of the narrator free', () => {
    const told = problemsAfter(['actors.yaml', '- id: rivierblad', '- id: narrator']);
    expect(told).toContainEqual(
      expect.objectContaining({ at: '- id: narrator', says: expect.stringMatching(/no id for an actor/) }),
    );
  });

  it('wants digest sentences named after their article', () => {
    const told = problemsAfter(['articles/a000.yaml', 'id: a000-s3', 'id: a001-s3']);
    expect(told).toContainEqual({
      file: 'articles/a000.yaml',
      at: '- id: a001-s3',
      says: 'article a000: digest sentence "a001-s3"; call it a000-s1, a000-s2 and so on',
    });
  });

  it('lets no article be called as a digest sentence', () => {
    const told = problemsAfter(['articles/a001.yaml', 'id: a001', 'id: a000-s7']);
    expect(told).toContainEqual(
      expect.objectContaining({ at: 'id: a000-s7', says: expect.stringMatching(/reads as a digest/) }),
    );
  });
});

describe('checkUniqueIds', () => {
  it('tells of an id used twice in a kind', () => {
    const told = problemsAfter(['claims/sanctions.yaml', '- id: levy', '- id: at-most-ten']);
    expect(told).toEqual([
      {
        file: 'claims/troops.yaml',
        at: '- id: at-most-ten',
        says: expect.stringMatching(
          /^claim id at-most-ten is taken by the claim at .*sanctions\.yaml:1; mint another$/,
        ),
      },
    ]);
  });

  it('tells of an id used in two kinds', () => {
    const told = problemsAfter(['questions.yaml', '- id: how-many-trucks', '- id: anna-vos']);
    expect(told).toContainEqual(
      expect.objectContaining({
        at: '- id: anna-vos',
        says: expect.stringMatching(/question id anna-vos is taken by the actor/),
      }),
    );
  });

  it('tells of a digest sentence or a phase named twice', () => {
    const phase = '  - { id: begin, title: { nl: Eind, en: End }, start: 2021-12-08, end: 2021-12-09 }\n';
    const told = problemsAfter(
      ['articles/a000.yaml', 'id: a000-s2', 'id: a000-s1'],
      ['dossier.yaml', 'end: 2021-12-07\n', `end: 2021-12-07\n${phase}`],
    );
    expect(told.map(({ says }) => says)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^digest sentence id a000-s1 is taken/),
        expect.stringMatching(/^phase id begin is used twice/),
      ]),
    );
  });
});
