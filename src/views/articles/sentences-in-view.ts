import type { ArticleRow } from '@/query/project-articles';

/** How many sentences of these articles, as far as they are chosen, support an event or claim in view. */
export const sentencesInView = (rows: readonly ArticleRow[]): number =>
  rows.reduce((sum, row) => sum + (row.chosen ? row.sentencesInView : 0), 0);
