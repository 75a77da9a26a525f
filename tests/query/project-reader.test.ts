import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { projectNames } from '@/query/project-names';
import { projectElsewhere, projectReader } from '@/query/project-reader';
import { emptyQuery } from '@/query/query';
import { actor, both } from '../fixtures/small-story';
import { richStory } from '../views/details/rich-story';

const index = indexDataset(richStory);
const projection = project(index, emptyQuery);

describe('projectReader', () => {
  const reader = projectReader(index, projection, 'a001');

  it('keeps the paragraphs and numbers the sentences through', () => {
    expect(reader?.paragraphs.map(({ sentences }) => sentences.map(({ ordinal }) => ordinal))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(reader?.marked).toEqual(['a001-s1', 'a001-s2', 'a001-s3']);
    expect(reader?.hidden).toBe(0);
  });

  it('notes each item of a paragraph once, with the sentences that carry it and the answers', () => {
    expect(reader?.paragraphs.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['call', 'long'], ['carts']]);
    const carts = reader?.paragraphs[1]?.notes[0];
    expect(carts?.ordinals).toEqual([3]);
    expect(
      carts?.kind === 'claim' && carts.answeredBy.map(({ claimant, ordinals }) => [claimant?.id, ordinals]),
    ).toEqual([['bob', []]]);
    const long = reader?.paragraphs[0]?.notes[1];
    expect(long?.kind === 'claim' && long.questions.map(({ id }) => id)).toEqual(['how-long']);
  });

  it('marks only what fits the filters and counts the rest, unless all is asked for', () => {
    const narrowed = project(index, { ...emptyQuery, kinds: ['denial'] });
    const left = projectReader(index, narrowed, 'a001');
    expect(left?.marked).toEqual([]);
    expect(left?.hidden).toBe(3);
    expect(projectReader(index, narrowed, 'a001', true)?.marked).toEqual(reader?.marked);
  });

  it('is not filtered by its own dimension, the articles', () => {
    expect(projectReader(index, project(index, { ...emptyQuery, articles: ['a002'] }), 'a001')?.hidden).toBe(0);
  });

  it('gives nothing for an article that is not there', () => {
    expect(projectReader(index, projection, 'a999')).toBeNull();
  });
});

describe('projectElsewhere', () => {
  it('finds where other articles carry the same', () => {
    expect(
      projectElsewhere(index, 'a001-s1').map(({ item, quotes }) => [
        item.id,
        quotes.map(({ sentence }) => sentence.id),
      ]),
    ).toEqual([['call', ['a002-s1', 'a003-s1']]]);
    expect(projectElsewhere(index, 'a001-s4')).toEqual([]);
  });
});

describe('projectNames', () => {
  const names = (sentence: string, lang: 'nl' | 'en', of = index): [string, string][] => {
    const place = of.sentences.get(sentence);
    if (!place) throw new Error(`no sentence ${sentence}`);
    return projectNames(of, place.article.id, place.sentence, lang).map(({ start, end, actor: { id } }) => [
      place.sentence.text[lang].slice(start, end),
      id,
    ]);
  };

  it('takes the longest name, whole words only, and surnames', () => {
    expect(names('a001-s1', 'en')).toEqual([
      ['Ann Oak', 'ann'],
      ['Bob Elm', 'bob'],
    ]);
    expect(names('a001-s3', 'en')).toEqual([['Oak', 'ann']]);
    expect(names('a002-s2', 'nl')).toEqual([['Elm', 'bob']]);
    expect(names('a001-s4', 'en')).toEqual([]);
  });

  it('gives a name that two bear to whom the original mentions there, and else to nobody', () => {
    const twin = { ...actor('tom'), name: both('Tom Oak'), aliases: ['Oak'] };
    const twins = indexDataset({ ...richStory, actors: [...richStory.actors, twin] });
    expect(names('a001-s3', 'en', twins)).toEqual([['Oak', 'ann']]);
    const unmentioned = indexDataset({
      ...richStory,
      actors: [...richStory.actors.map((one) => ({ ...one, mentions: [] })), twin],
    });
    expect(names('a001-s3', 'en', unmentioned)).toEqual([]);
  });

  it('takes what stands in brackets, and words without a capital, only where the original mentions them', () => {
    const capital = {
      ...actor('gov'),
      kind: 'government' as const,
      name: both('Government (Oaktown)'),
      aliases: ['carts'],
    };
    const unmentioned = indexDataset({ ...richStory, actors: [capital] });
    expect(names('a001-s3', 'en', unmentioned)).toEqual([]);
    const mentioned = indexDataset({
      ...richStory,
      actors: [{ ...capital, mentions: [{ article: 'a001', start: 21, end: 23 }] }],
    });
    expect(names('a001-s3', 'en', mentioned)).toEqual([['carts', 'gov']]);
  });
});
