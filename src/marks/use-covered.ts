import { useMemo } from 'react';
import { nameCoverage } from '@/i18n/name-coverage';
import { areTicks } from '@/picture/place-coverage';
import { type CoveredDays, projectCoverage } from '@/query/project-coverage';
import { useAanloop } from '@/state/use-aanloop';

/** An article with its words, as it stands to the committed filter. */
export interface NamedArticle extends CoveredDays {
  readonly id: string;
  /** The address that opens the article. */
  readonly to: string;
  readonly title: string;
  /** All that its square and its words stand for. */
  readonly name: string;
}

/** What every axis of days has below it: when the articles appeared. The same at every step of the brush. */
export function useCovered(): readonly NamedArticle[] {
  const { index, committed, linkTo, lang } = useAanloop('index', 'committed', 'linkTo', 'lang');
  return useMemo(() => {
    // Ticks are no links and have no words: the list of articles has those.
    const isBare = areTicks(committed.articles);
    return projectCoverage(index, committed.articles).map((days): NamedArticle => {
      const { id, title } = days.article;
      return {
        ...days,
        ...(isBare ? { title: title[lang], name: '' } : nameCoverage(days, lang)),
        id,
        to: isBare ? '' : linkTo({ kind: 'article', id, sentence: null }),
      };
    });
  }, [index, committed.articles, lang, linkTo]);
}
