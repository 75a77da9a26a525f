import { useMemo } from 'react';
import { nameCoverage } from '@/i18n/name-coverage';
import { areTicks } from '@/picture/place-coverage';
import { type CoveredDays, projectCoverage } from '@/query/project-coverage';
import { useAanloop } from '@/state/use-aanloop';

/** An article as it stands to the filter, with its words. */
export interface NamedArticle extends CoveredDays {
  readonly id: string;
  /** The address that opens the article. */
  readonly to: string;
  readonly title: string;
  /** All that its square and its words stand for. */
  readonly name: string;
}

/** What every axis of days has below it: when the articles appeared. */
export function useCovered(): readonly NamedArticle[] {
  const { index, projection, linkTo, lang } = useAanloop('index', 'projection', 'linkTo', 'lang');
  const { articles } = projection;
  return useMemo(() => {
    // Ticks are no links and have no words: the list of articles has those.
    const isBare = areTicks(articles);
    return projectCoverage(index, articles).map((days) => {
      const { id, title } = days.article;
      return {
        ...days,
        ...(isBare ? { title: title[lang], name: '' } : nameCoverage(days, lang)),
        id,
        to: isBare ? '' : linkTo({ kind: 'article', id, sentence: null }),
      };
    });
  }, [index, articles, lang, linkTo]);
}
