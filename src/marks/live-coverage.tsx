import { standingOfArticle } from '@/query/project-coverage';
import { useAanloop } from '@/state/use-aanloop';
import { Coverage, type CoverageProps } from './coverage';

/** The articles as they stand to the range under the hand: no chart is drawn anew for that. */
export function LiveCoverage({ articles, ...at }: CoverageProps) {
  const { projection } = useAanloop('projection');
  const standings = new Map(projection.articles.map((row) => [row.article.id, standingOfArticle(row)]));
  return (
    <Coverage articles={articles.map((one) => ({ ...one, standing: standings.get(one.id) ?? one.standing }))} {...at} />
  );
}
