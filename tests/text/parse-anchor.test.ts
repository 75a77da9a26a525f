import { describe, expect, it } from 'vitest';
import { anchorSides, articleOfSentence, parseAnchor } from '@/text/parse-anchor';

describe('parseAnchor', () => {
  it.each([
    ['a000-s3', { kind: 'sentence', article: 'a000', sentence: 'a000-s3', words: null }],
    ['a000-s3: de brug', { kind: 'sentence', article: 'a000', sentence: 'a000-s3', words: 'de brug' }],
    ['a000: de … brug: dicht', { kind: 'article', article: 'a000', words: 'de … brug: dicht' }],
    ['het-blad-12-s10', { kind: 'sentence', article: 'het-blad-12', sentence: 'het-blad-12-s10', words: null }],
    ['a000-s0: x', { kind: 'article', article: 'a000-s0', words: 'x' }],
    ['a000', { kind: 'malformed', reason: 'no-words' }],
    ['a000-s3: ', { kind: 'malformed', reason: 'no-words' }],
    ['A000-s3', { kind: 'malformed', reason: 'no-id' }],
    ['de brug', { kind: 'malformed', reason: 'no-id' }],
    ['', { kind: 'malformed', reason: 'no-id' }],
  ])('reads %s', (anchor, read) => {
    expect(parseAnchor(anchor)).toEqual(read);
  });
});

describe('articleOfSentence', () => {
  it('knows the article from the sentence', () => {
    expect([articleOfSentence('a000-s3'), articleOfSentence('a000'), articleOfSentence('A-s1')]).toEqual([
      'a000',
      null,
      null,
    ]);
  });
});

describe('anchorSides', () => {
  it('splits at either ellipsis', () => {
    expect([anchorSides('a … b'), anchorSides('a ... b'), anchorSides('a b'), anchorSides('a …')]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a b'],
      ['a', ''],
    ]);
  });
});
