import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import type { Event } from '@/domain/event';
import { dateBody } from '@/picture/date-body';
import { dayScale } from '@/picture/day-scale';
import { fillsOf } from '@/views/timeline/event-mark';
import { markItem } from '@/views/timeline/mark-item';
import { day } from '../../fixtures/day';
import { smallStory } from '../../fixtures/small-story';

const index = indexDataset(smallStory);
const scale = dayScale(day('2022-01-01'), day('2022-01-31'), 0, 930);
const [given] = index.dataset.events;
if (!given) throw new Error('the story has no event');
const when = { ...given.date, edtf: '2022-01-05/2022-01-20', start: '2022-01-05', end: '2022-01-20', extent: 'moment' };

const holds = (fills: readonly string[], status: Event['status']): boolean => {
  const event = { ...given, status, date: when } as Event;
  const body = dateBody(event.date, scale);
  if (!body) throw new Error('the day is in the picture');
  const mark = { event, when: event.date, body, fills, labels: ['words'], isMarginal: false };
  return markItem(index, mark as never, { left: 0, right: 930 }, () => 40, null).holds;
};

it('a body holds words unless a line runs through them: between two parties, or what strikes it', () => {
  expect(fillsOf(index, given).length).toBeGreaterThan(0);
  expect(holds(['a'], 'occurred')).toBe(true);
  expect(holds(['a', 'b'], 'occurred')).toBe(false);
  expect(holds(['a'], 'denied')).toBe(false);
});
