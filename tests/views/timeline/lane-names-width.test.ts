import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { wordsOf } from '@/i18n/words';
import { laneNamesWidth } from '@/views/timeline/lane-names-width';
import { laneOf } from '@/views/timeline/lanes';
import { event, story } from '../../fixtures/small-story';

describe('the room beside the lanes', () => {
  const words = wordsOf('en').timeline;
  const widthOf = (text: string): number => 10 * text.length;
  const roomFor = (count: number): number =>
    laneNamesWidth(
      indexDataset(
        story({ events: Array.from({ length: count }, (_, i) => event(`e${i}`, { type: 'call', salience: 'core' })) }),
      ),
      ({ type }) => laneOf(type),
      words,
      widthOf,
    );

  it('holds what a lane of many tells below its name', () => {
    expect(roomFor(1000)).toBeGreaterThan(widthOf(words.importance(1000, 0)));
  });

  it('is none of its own where no lane has many', () => {
    expect(roomFor(99)).toBe(0);
  });
});
