import type { DatasetIndex, Support } from '@/dataset/index-dataset';
import type { Article, DigestSentence } from '@/domain/article';
import { type Count, countStandings, totalOf } from './count';
import { keeps } from './filter';
import type { Row, Rows } from './row';

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

const countIn = (rows: readonly Row<unknown>[], article: string): Count =>
  countStandings(
    rows.filter(({ traits }) => traits.articles.has(article)).map(({ standing }) => standing ?? 'certain'),
  );

/** The list of articles is filtered by every dimension but the articles themselves. */
export function projectArticles(index: DatasetIndex, articles: readonly string[], rows: Rows): ArticleRow[] {
  const events = rows.events.filter((row) => keeps(row.misses, 'articles'));
  const claims = rows.claims.filter((row) => keeps(row.misses, 'articles'));
  const shown = new Set([
    ...events.map(({ item }) => `event ${item.id}`),
    ...claims.map(({ item }) => `claim ${item.id}`),
  ]);
  return index.byPublication.map((article, i) => ({
    article,
    number: i + 1,
    events: countIn(events, article.id),
    claims: countIn(claims, article.id),
    sentences: article.digest.map((sentence) => ({
      sentence,
      supports: (index.supportOf.get(sentence.id) ?? []).filter(({ kind, id }) => shown.has(`${kind} ${id}`)),
    })),
    chosen: articles.length === 0 || articles.includes(article.id),
  }));
}

/** Articles that carry anything under the whole filter. */
export const carrying = (rows: readonly ArticleRow[]): ArticleRow[] =>
  rows.filter(({ chosen, events, claims }) => chosen && totalOf(events) + totalOf(claims) > 0);
