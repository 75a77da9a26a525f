import type { Group } from '@/domain/actor';
import type { HeadShape } from '@/picture/head-style';

/** Whose troops a number counts, by the form of its head: the colour already says who speaks. */
export const subjectShape = (group: Group | undefined): HeadShape =>
  group === 'russia' ? 'circle' : group === 'united-states' || group === 'nato-and-allies' ? 'square' : 'diamond';
