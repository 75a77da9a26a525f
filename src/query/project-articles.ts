import type { Support } from '@/dataset/index-dataset';
import type { Article, DigestSentence } from '@/domain/article';
import type { Answer } from './answer';
import { type Count, noCount, totalOf } from './count';
import { dimension } from './filter';

export interface ArticleSentence {
  readonly sentence: DigestSentence;
  /** Events and claims under the filter (articles aside) that this sentence supports. */
  readonly supports: readonly Support[];
}

export interface ArticleRow {
  readonly article: Article;
  /** Its number by publication, from 1. */
  readonly number: number;
  readonly events: Count;
  readonly claims: Count;
  readonly sentences: readonly ArticleSentence[];
  /** Whether the article filter keeps it. */
  readonly chosen: boolean;
}

/** Whether an event or claim that a sentence supports is kept by every dimension but the articles. */
const isShown = (answer: Answer, { kind, id }: Support): boolean => {
  if (kind === 'relation') return false;
  const name = kind === 'event' ? 'events' : 'claims';
  const place = answer.scope.columns[name].placeOf(id);
  return place !== undefined && answer.keeps(name, place, dimension.articles);
};

/** The list of articles is filtered by every dimension but the articles themselves. */
export function projectArticles(answer: Answer): ArticleRow[] {
  const { index, query } = answer;
  return index.byPublication.map((article, i) => {
    const slot = answer.slotOf('articles', article.id);
    let sentences: readonly ArticleSentence[] | null = null;
    return {
      article,
      number: i + 1,
      events: slot === undefined ? noCount : answer.countOf(['events'], slot),
      claims: slot === undefined ? noCount : answer.countOf(['claims'], slot),
      get sentences() {
        sentences ??= article.digest.map((sentence) => ({
          sentence,
          supports: (index.supportOf.get(sentence.id) ?? []).filter((support) => isShown(answer, support)),
        }));
        return sentences;
      },
      chosen: query.articles.length === 0 || query.articles.includes(article.id),
    };
  });
}

/** Articles that carry anything under the whole filter. */
export const carrying = (rows: readonly ArticleRow[]): ArticleRow[] =>
  rows.filter(({ chosen, events, claims }) => chosen && totalOf(events) + totalOf(claims) > 0);
