import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { knownOn } from '@/query/known-on';
import type { Open, OpenKind } from '@/state/link';
import { selectOpen } from '@/state/select-open';
import { day } from '../fixtures/day';
import { both, event, smallStory } from '../fixtures/small-story';

const dataset = {
  ...smallStory,
  events: [...smallStory.events, event('berlin-talks'), event('geneva-talks'), event('geneva-talks-second-day')],
  retired: [
    { id: 'ring', kind: 'event' as const, reason: both('reason'), date: '2022-03-01', replacedBy: ['call'] },
    { id: 'dee', kind: 'event' as const, reason: both('reason'), date: '2022-03-01', replacedBy: [] },
  ],
};
const whole = indexDataset(dataset);
const early = indexDataset(knownOn(dataset, day('2022-01-08')));

const open = (kind: OpenKind, id: string, sentence: string | null = null): Open => ({ kind, id, sentence });
const select = (kind: OpenKind, id: string, index = whole) => selectOpen(index, whole, open(kind, id));

describe('selectOpen', () => {
  it.each([
    ['event', 'call'],
    ['claim', 'told'],
    ['actor', 'ann'],
    ['article', 'a1'],
  ] as const)('finds %s %s', (kind, id) => {
    expect(select(kind, id)).toEqual({ found: 'item', open: open(kind, id) });
  });

  it('does not take one kind for another', () => {
    expect(select('claim', 'call').found).toBe('nothing');
    expect(select('actor', 'dee').found).toBe('item');
    expect(select('event', 'dee').found).toBe('retired');
  });

  it('keeps a sentence that is there and drops one that is not', () => {
    expect(selectOpen(whole, whole, open('article', 'a1', 'a1-s2'))).toEqual({
      found: 'item',
      open: open('article', 'a1', 'a1-s2'),
    });
    expect(selectOpen(whole, whole, open('article', 'a1', 'a1-s9'))).toEqual({
      found: 'item',
      open: open('article', 'a1'),
    });
  });

  it.each([
    ['event', 'warning'],
    ['claim', 'alone'],
    ['actor', 'dee'],
    ['article', 'a2'],
  ] as const)('says that %s %s was published later', (kind, id) => {
    expect(select(kind, id).found).toBe('item');
    expect(select(kind, id, early)).toEqual({ found: 'later', open: open(kind, id) });
  });

  it('says what a retired id was', () => {
    expect(select('event', 'ring')).toEqual({
      found: 'retired',
      open: open('event', 'ring'),
      retired: dataset.retired[0],
    });
  });

  it.each([
    ['talks', ['berlin-talks', 'geneva-talks', 'geneva-talks-second-day']],
    ['geneva-talk', ['geneva-talks', 'geneva-talks-second-day']],
    ['second-geneva-talks', ['geneva-talks-second-day', 'geneva-talks', 'berlin-talks']],
    ['cal', ['call']],
    ['calls', ['call']],
    ['warnign', ['warning']],
    ['constructor', []],
    ['zzz', []],
  ])('offers for the event %s the nearest: %j', (id, nearest) => {
    expect(select('event', id)).toEqual({ found: 'nothing', open: open('event', id), nearest });
  });

  it.each([
    ['ukraine-leader', ['ann']],
    ['oekraiense-leider', ['ann']],
    ['poetin', ['bob']],
    ['president-of-the-moon', []],
  ])('offers for the actor %s the nearest by any of its names: %j', (id, nearest) => {
    const names = [
      { id: 'ann', name: { nl: 'de Oekraïense leider', en: 'the Ukrainian leader' }, aliases: [] },
      { id: 'bob', name: { nl: 'de man', en: 'the man' }, aliases: ['Poetins'] },
    ];
    const actors = names.flatMap((named) =>
      dataset.actors.filter((one) => one.id === named.id).map((one) => ({ ...one, ...named })),
    );
    const index = indexDataset({ ...dataset, actors });
    expect(selectOpen(index, index, open('actor', id))).toMatchObject({ found: 'nothing', nearest });
  });

  it('offers five at most, and none that may not be known yet', () => {
    const many = indexDataset({ ...dataset, events: Array.from({ length: 9 }, (_, i) => event(`talks-${i}`)) });
    const found = selectOpen(many, many, open('event', 'talks'));
    expect(found).toMatchObject({ found: 'nothing', nearest: ['talks-0', 'talks-1', 'talks-2', 'talks-3', 'talks-4'] });
    expect(select('event', 'warnings', early)).toMatchObject({ nearest: expect.not.arrayContaining(['warning']) });
  });
});
