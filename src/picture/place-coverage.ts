import { coverDays } from './cover-days';
import { placeTitles, spreadSquares } from './coverage-titles';
import type { DayScale } from './day-scale';

export interface CoveredArticle {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** All that the square and its words stand for. */
  readonly name: string;
  readonly to: string;
  /** First and last day on which it may have appeared. */
  readonly first: number | null;
  readonly last: number | null;
  readonly standing: 'certain' | 'possible' | 'outside';
  /** Null when nothing is lit and nothing fades. */
  readonly lit: boolean | null;
  readonly open: boolean;
}

export interface PlacedArticle {
  readonly x0: number;
  readonly x1: number;
  /** What of the title there is room for; null for none. */
  readonly shown: string | null;
  readonly anchor: 'start' | 'end';
  readonly text: number;
}

/** The articles of a picture's days, side by side; without a ruler their numbers alone tell. */
export function placeCoverage(
  articles: readonly CoveredArticle[],
  days: DayScale,
  width: number,
  widthOf?: (text: string) => number,
): readonly (CoveredArticle & PlacedArticle)[] {
  const squares = articles.flatMap((article) => {
    const stretch = coverDays(article, days);
    return stretch ? [{ ...article, ...stretch }] : [];
  });
  const byId = new Map(squares.map((article) => [article.id, article]));
  const titled = placeTitles(spreadSquares(squares, width), days.left, width, widthOf ?? (() => width));
  return titled.flatMap((square) => {
    const article = byId.get(square.id);
    return article ? [{ ...article, ...square, shown: widthOf ? square.shown : null }] : [];
  });
}
