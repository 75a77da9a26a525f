import { useMemo } from 'react';
import type { Standing } from '@/domain/span';
import { nameCoverage } from '@/i18n/name-coverage';
import { areTicks } from '@/picture/place-coverage';
import { type CoveredDays, projectCoverage, standingOfArticle } from '@/query/project-coverage';
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
  const { index, committed, projection, linkTo, lang } = useAanloop(
    'index',
    'committed',
    'projection',
    'linkTo',
    'lang',
  );
  // Words and days are the same at every step of the brush, and dates are dear to word.
  const named = useMemo(() => {
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
  const standings = projection.articles.map(standingOfArticle).join(' ');
  return useMemo(() => {
    const each = standings.split(' ') as Standing[];
    return named.map((article, i) => ({ ...article, standing: each[i] ?? article.standing }));
  }, [named, standings]);
}
