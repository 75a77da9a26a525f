import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Event } from '@/domain/event';
import { partOf } from '@/domain/group';
import { groupsOfEvent } from '@/query/item-groups';

const isParty = (index: DatasetIndex, id: string): boolean => {
  const group = index.groups.get(id);
  return group !== undefined && partOf(group) === 'party';
};

/** An event of several groups stands once, in a lane of its own: drawn in each of theirs it would count twice. */
export const groupLanes = (index: DatasetIndex): string[] => [
  ...new Set(['several', ...[...index.groups.keys()].filter((id) => isParty(index, id)), 'others']),
];

/** Its one party, or "several", or "others" for those who are none. */
export function groupLaneOf(index: DatasetIndex, event: Event): string {
  const [group, ...others] = groupsOfEvent(index, event);
  if (others.length > 0) return 'several';
  return group !== undefined && isParty(index, group) ? group : 'others';
}
