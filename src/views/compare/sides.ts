import { claimantOf, claimantsOf, type DatasetIndex } from '@/dataset/index-dataset';
import type { Group } from '@/domain/actor';
import type { Claim } from '@/domain/claim';

/** The columns of versions: those who speak against Moscow's view or aside from it, Moscow, and the press itself. */
export const sides = ['west', 'east', 'press'] as const;
export type Side = (typeof sides)[number];

const sideOfGroup: Readonly<Record<Group, Side>> = {
  russia: 'east',
  ukraine: 'west',
  'united-states': 'west',
  'nato-and-allies': 'west',
  other: 'west',
  media: 'press',
};

/** The groups a column may hold, in the order they are named at its head. */
export const groupsOfSide: Readonly<Record<Side, readonly Group[]>> = {
  west: ['united-states', 'nato-and-allies', 'ukraine', 'other'],
  east: ['russia'],
  press: ['media'],
};

export const groupOf = (index: DatasetIndex, claim: Claim): Group =>
  index.actors.get(claimantOf(claim) ?? '')?.group ?? 'other';

/** The groups of all who say it; the claimant's first. */
export const groupsOf = (index: DatasetIndex, claim: Claim): Group[] => [
  ...new Set(claimantsOf(claim).map((id) => index.actors.get(id)?.group ?? 'other')),
];

/** The column a version stands in; what an article says on its own authority stands with the press. */
export const sideOf = (index: DatasetIndex, claim: Claim): Side =>
  claimantOf(claim) === null ? 'press' : sideOfGroup[groupOf(index, claim)];
