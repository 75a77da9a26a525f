import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { type Focus, projectFocus, type Ref } from '@/query/focus';
import { smallStory } from '../fixtures/small-story';

const index = indexDataset(smallStory);

const lit = (...refs: Ref[]): Record<string, string[]> => {
  const focus: Focus = projectFocus(index, refs);
  return Object.fromEntries(
    Object.entries(focus)
      .map(([kind, ids]) => [kind, [...ids].sort()] as const)
      .filter(([, ids]) => ids.length > 0),
  );
};

describe('projectFocus', () => {
  it('of an event lights who took part, its claims and contacts, and their sentences', () => {
    expect(lit({ kind: 'event', id: 'call' })).toEqual({
      event: ['call'],
      claim: ['told', 'told-again'],
      actor: ['ann', 'bob', 'cem'],
      relation: ['ann-accuses-cem', 'ann-calls-bob'],
      article: ['a1', 'a2'],
      sentence: ['a1-s1', 'a1-s2', 'a1-s3', 'a2-s2'],
    });
  });

  it('of a claim lights its event, but not the other claims of that event', () => {
    expect(lit({ kind: 'claim', id: 'told' })).toEqual({
      event: ['call'],
      claim: ['told'],
      actor: ['ann', 'cem'],
      relation: ['ann-accuses-cem'],
      article: ['a1'],
      sentence: ['a1-s2', 'a1-s3'],
    });
  });

  it('of an actor lights all that names them', () => {
    expect(lit({ kind: 'actor', id: 'bob' })).toEqual({
      event: ['call'],
      claim: ['told', 'told-again'],
      actor: ['ann', 'bob'],
      relation: ['ann-calls-bob'],
      article: ['a1', 'a2'],
      sentence: ['a1-s1', 'a1-s2', 'a2-s2'],
    });
  });

  it('of a sentence lights what it supports', () => {
    expect(lit({ kind: 'sentence', id: 'a1-s1' })).toEqual({
      event: ['call'],
      actor: ['ann', 'bob'],
      relation: ['ann-calls-bob'],
      article: ['a1'],
      sentence: ['a1-s1'],
    });
  });

  it('of an article lights its sentences and what they support', () => {
    expect(lit({ kind: 'article', id: 'a2' })).toEqual({
      event: ['warning'],
      claim: ['alone', 'told-again'],
      actor: ['ann', 'dee'],
      relation: ['dee-warns-ann'],
      article: ['a2'],
      sentence: ['a2-s1', 'a2-s2'],
    });
  });

  it('of a relation lights its ends, its event and its claim', () => {
    expect(lit({ kind: 'relation', id: 'ann-calls-bob' })).toEqual({
      event: ['call'],
      actor: ['ann', 'bob'],
      relation: ['ann-calls-bob'],
      article: ['a1'],
      sentence: ['a1-s1'],
    });
    expect(lit({ kind: 'relation', id: 'ann-accuses-cem' })).toMatchObject({ claim: ['told'], actor: ['ann', 'cem'] });
  });

  it('of several lights all that each would', () => {
    const together = lit({ kind: 'claim', id: 'alone' }, { kind: 'event', id: 'warning' });
    expect(together).toEqual({
      event: ['warning'],
      claim: ['alone'],
      actor: ['dee'],
      article: ['a2'],
      sentence: ['a2-s1'],
    });
  });

  it.each(['event', 'claim', 'sentence', 'relation', 'actor', 'article'] as const)(
    'of a %s that is not there lights nothing',
    (kind) => {
      const { [kind]: itself, ...rest } = lit({ kind, id: 'nobody' });
      expect(rest).toEqual({});
      expect(itself ?? []).toEqual([]);
    },
  );
});
