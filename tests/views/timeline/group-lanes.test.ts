import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import type { Event } from '@/domain/event';
import { groupLaneOf } from '@/views/timeline/group-lanes';
import { actor, article, event, story } from '../../fixtures/small-story';

it('gives an event the lane of those who act, and one lane when they are of several groups', () => {
  const actors = (['russia', 'ukraine', 'media', 'russia'] as const).map((group, i) => ({
    ...actor(`a${i}`),
    group,
  }));
  const index = indexDataset(story({ articles: [article('a1', '2022-01-07', 1)], actors }));
  const lane = (...participants: Event['participants']): string => groupLaneOf(index, event('e', { participants }));
  const speaker = (id: string) => ({ actor: id, role: 'speaker' as const });
  expect(lane(speaker('a0'))).toBe('russia');
  expect(lane(speaker('a0'), speaker('a3'))).toBe('russia');
  expect(lane(speaker('a0'), speaker('a1'))).toBe('several');
  expect(lane(speaker('a0'), { actor: 'a1', role: 'addressee' })).toBe('russia');
  expect(lane(speaker('a2'))).toBe('others');
  expect(lane()).toBe('others');
});
