import type { Group } from '@/domain/actor';

export type SubjectShape = 'circle' | 'square' | 'diamond';

/** Whose troops a number counts, by the form of its head: the colour already says who speaks. */
export const subjectShape = (group: Group | undefined): SubjectShape =>
  group === 'russia' ? 'circle' : group === 'united-states' || group === 'nato-and-allies' ? 'square' : 'diamond';
