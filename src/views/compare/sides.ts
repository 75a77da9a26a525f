import { claimantOf, claimantsOf, type DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import { partOf } from '@/domain/group';

/** The columns of versions: two that stand opposite each other, and the press itself. */
export const sides = ['first', 'second', 'press'] as const;
export type Side = (typeof sides)[number];

const sideOfGroup = (index: DatasetIndex, id: string): Side => {
  const group = index.groups.get(id);
  return group && partOf(group) === 'press' ? 'press' : (group?.side ?? 'first');
};

/** The groups a column may hold, in the order they are named at its head: parties, then everyone else. */
export const groupsOfSide = (index: DatasetIndex, side: Side): string[] =>
  [...index.groups.keys()].filter((id) => sideOfGroup(index, id) === side);

export const groupOf = (index: DatasetIndex, claim: Claim): string =>
  index.actors.get(claimantOf(claim) ?? '')?.group ?? 'other';

/** The groups of all who say it; the claimant's first. */
export const groupsOf = (index: DatasetIndex, claim: Claim): string[] => [
  ...new Set(claimantsOf(claim).map((id) => index.actors.get(id)?.group ?? 'other')),
];

/** The column a version stands in; what an article says on its own authority stands with the press. */
export const sideOf = (index: DatasetIndex, claim: Claim): Side =>
  claimantOf(claim) === null ? 'press' : sideOfGroup(index, groupOf(index, claim));
