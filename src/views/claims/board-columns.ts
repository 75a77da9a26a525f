import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Article } from '@/domain/article';
import type { Claim } from '@/domain/claim';
import type { ClaimRow } from './claim-row';

interface BoardColumn {
  readonly article: Article;
  readonly number: number;
  /** Claims in view that this article carries. */
  readonly count: number;
  /** Whether it carries any sanction claim at all, in view or not. */
  readonly hasAny: boolean;
}

/** How many of these each article carries. */
const countByArticle = (claims: Iterable<Claim>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { reports } of claims)
    for (const article of new Set(reports.map((report) => report.article)))
      counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
};

/** More articles than this have no room for a column each. */
export const mostColumns = 12;

/** One column per article, in order of publication. */
export function boardColumns(index: DatasetIndex, rows: readonly ClaimRow[]): BoardColumn[] {
  const inView = countByArticle(rows.map(({ item }) => item));
  const any = countByArticle(index.dataset.claims.filter(({ kind }) => kind === 'sanctions'));
  return index.byPublication.map((article, i) => ({
    article,
    number: i + 1,
    count: inView.get(article.id) ?? 0,
    hasAny: any.has(article.id),
  }));
}

/** The first digest sentence of an article that bears the claim out, or null if the article does not carry it. */
export const sentenceIn = (claim: Claim, article: string): string | null =>
  claim.reports.find((report) => report.article === article)?.evidence[0]?.digest ?? null;

/** The number of the first article that carries a claim. */
export const firstNumber = (index: DatasetIndex, { item }: ClaimRow): number =>
  Math.min(...item.reports.map(({ article }) => index.numberOf.get(article) ?? Number.POSITIVE_INFINITY));

/** Rows of the board: by the article that carries a measure first, then as they were. */
export function boardRows(index: DatasetIndex, rows: readonly ClaimRow[]): ClaimRow[] {
  return [...rows].sort((a, b) => firstNumber(index, a) - firstNumber(index, b));
}
