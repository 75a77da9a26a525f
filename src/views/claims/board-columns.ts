import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Article } from '@/domain/article';
import type { Claim } from '@/domain/claim';
import type { ClaimRow } from './claim-row';

export interface BoardColumn {
  readonly article: Article;
  readonly number: number;
  /** Claims in view that this article carries. */
  readonly count: number;
  /** Whether it carries any sanction claim at all, in view or not. */
  readonly hasAny: boolean;
}

const carries = (claim: Claim, article: string): boolean => claim.reports.some((report) => report.article === article);

/** One column per article, in order of publication. */
export function boardColumns(index: DatasetIndex, rows: readonly ClaimRow[]): BoardColumn[] {
  return index.byPublication.map((article, i) => ({
    article,
    number: i + 1,
    count: rows.filter(({ item }) => carries(item, article.id)).length,
    hasAny: index.dataset.claims.some((claim) => claim.kind === 'sanctions' && carries(claim, article.id)),
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
