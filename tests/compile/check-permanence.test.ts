import { describe, expect, it } from 'vitest';
import { problemsAfter } from './dossier-folder';

describe('checkRetired', () => {
  it('tells of a retired id in use', () => {
    expect(problemsAfter(['questions.yaml', '- id: how-many-trucks', '- id: some-trucks'])).toEqual([
      {
        file: 'retired.yaml',
        at: '- id: some-trucks',
        says: 'retired some-trucks is in use as question some-trucks; mint another id for what is in use',
      },
    ]);
  });
});

describe('checkPublished', () => {
  it('tells of an id that vanished', () => {
    expect(problemsAfter(['published-ids.txt', 'twenty-trucks', 'twenty-truks\nlevy'])).toEqual([
      {
        file: 'published-ids.txt',
        at: 'twenty-truks',
        says: 'twenty-truks was published and is gone; did you mean "twenty-trucks"?',
      },
    ]);
  });
});
