import type { DatasetIndex } from '@/dataset/index-dataset';
import type { HeadShape } from '@/picture/head-style';

/** Whose troops a number counts, by the form of its head: the colour already says who speaks. */
export const subjectShape = (index: DatasetIndex, subject: string | null): HeadShape =>
  index.groups.get(index.actors.get(subject ?? '')?.group ?? '')?.shape ?? 'diamond';
