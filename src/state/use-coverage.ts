import { useMemo } from 'react';
import type { Article } from '@/domain/article';
import { type CoveredDays, projectCoverage } from '@/query/project-coverage';
import { useAanloop, useFocus } from './use-aanloop';

export interface Covered extends CoveredDays {
  readonly id: string;
  readonly article: Article;
  /** The address that opens the article. */
  readonly to: string;
  /** Null when nothing is lit and nothing fades. */
  readonly lit: boolean | null;
  readonly open: boolean;
}

/** What every time axis has below it: when the articles appeared, as they stand to the filter, the focus and what is open. */
export function useCoverage(): readonly Covered[] {
  const { projection, linkTo, openRef } = useAanloop();
  const focus = useFocus();
  const { articles } = projection;
  return useMemo(() => {
    return projectCoverage(articles).map((days) => {
      const { id } = days.article;
      return {
        ...days,
        id,
        to: linkTo({ kind: 'article', id, sentence: null }),
        lit: focus === null ? null : focus.article.has(id),
        open: openRef?.kind === 'article' && openRef.id === id,
      };
    });
  }, [articles, openRef, linkTo, focus]);
}
