import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Event } from '@/domain/event';
import { groupsOfEvent } from '@/query/item-groups';

/** An event of several groups stands once, in a lane of its own: drawn in each of theirs it would count twice. */
export const groupLanes = ['several', 'russia', 'ukraine', 'united-states', 'nato-and-allies', 'others'] as const;
export type GroupLane = (typeof groupLanes)[number];

export function groupLaneOf(index: DatasetIndex, event: Event): GroupLane {
  const [group, ...others] = groupsOfEvent(index, event);
  if (others.length > 0) return 'several';
  return group === undefined || group === 'other' || group === 'media' ? 'others' : group;
}
