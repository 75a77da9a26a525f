import type { ArticleRow } from '@/query/project-articles';

/** How many sentences of these articles support an event or claim in view. */
export const sentencesInView = (rows: readonly ArticleRow[]): number =>
  rows
    .filter(({ chosen }) => chosen)
    .reduce((sum, { sentences }) => sum + sentences.filter(({ supports }) => supports.length > 0).length, 0);
