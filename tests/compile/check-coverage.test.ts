import { describe, expect, it } from 'vitest';
import { problemsAfter } from './dossier-folder';

describe('checkCoverage', () => {
  it('tells of what is neither retold nor left out', () => {
    expect(
      problemsAfter(['articles/a001.yaml', 'uncovered:\n  - { at: Buiten wapperde … vlag, reason: commentary }', '']),
    ).toEqual([
      {
        file: 'articles/a001.yaml',
        at: 'digest:',
        says: expect.stringMatching(
          /^article a001: 92–\d+ of the original is not told \("\. Buiten wapperde een …"\); retell it/,
        ),
      },
    ]);
  });
});
