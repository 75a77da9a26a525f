import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Article } from '@/domain/article';
import type { DayNumber } from '@/domain/day';
import type { Standing } from '@/domain/span';
import { standingOfCount } from './count';
import type { ArticleRow } from './project-articles';

/** When an article appeared, and whether it carries anything under the filter. */
export interface CoveredDays {
  readonly article: Article;
  /** Its number by publication, from 1. */
  readonly number: number;
  /** Both null where that is not told. */
  readonly first: DayNumber | null;
  readonly last: DayNumber | null;
  /** It appeared on that day, and not perhaps on another. */
  readonly isDay: boolean;
  readonly standing: Standing;
}

/** Whether an article carries anything of what is asked, for certain or possibly. */
export const standingOfArticle = ({ chosen, events, claims }: ArticleRow): Standing =>
  chosen
    ? standingOfCount({ certain: events.certain + claims.certain, possible: events.possible + claims.possible })
    : 'outside';

/** The days on which articles appeared, so that silence is not read as calm. */
export function projectCoverage(index: DatasetIndex, rows: readonly ArticleRow[]): CoveredDays[] {
  return rows.map((row) => {
    const { article, number } = row;
    const { start = null, end = null } = index.publishedOf.get(article.id) ?? {};
    return {
      article,
      number,
      first: start ?? end,
      last: end ?? start,
      isDay: start !== null && start === end,
      standing: standingOfArticle(row),
    };
  });
}
