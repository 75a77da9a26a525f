import { placeTitles, spreadSquares } from './coverage-titles';
import type { DayScale } from './day-scale';

interface CoveredArticle {
  readonly id: string;
  readonly title: string;
  /** First and last day on which it may have appeared. */
  readonly first: number | null;
  readonly last: number | null;
}

export interface PlacedArticle {
  readonly x0: number;
  readonly x1: number;
  /** What of the title there is room for; null for none. */
  readonly shown: string | null;
  readonly anchor: 'start' | 'end';
  readonly text: number;
}

/** A square holds its number. */
const least = 18;

/** More articles than this are drawn as ticks: so many numbered squares have no room side by side. */
const mostSquares = 40;

export const areTicks = (articles: readonly unknown[]): boolean => articles.length > mostSquares;

/** Some days as a stretch of the picture, wide enough for a number; null where they are not told or out of it. */
export function coverDays(
  { first, last }: Pick<CoveredArticle, 'first' | 'last'>,
  scale: DayScale,
): Pick<PlacedArticle, 'x0' | 'x1'> | null {
  if (first === null || last === null || last < scale.from || first > scale.to) return null;
  const [x0, x1] = [scale.hold(scale.startOf(first)), scale.hold(scale.endOf(last))];
  const lack = Math.max(0, least - (x1 - x0)) / 2;
  return { x0: x0 - lack, x1: x1 + lack };
}

/** The articles of a picture's days, side by side; without a ruler their numbers alone tell. */
export function placeCoverage<Article extends CoveredArticle>(
  articles: readonly Article[],
  days: DayScale,
  width: number,
  widthOf?: (text: string) => number,
): readonly (Article & PlacedArticle)[] {
  const squares = articles.flatMap((article) => {
    const stretch = coverDays(article, days);
    return stretch ? [{ ...article, ...stretch }] : [];
  });
  if (areTicks(squares)) return squares.map((square) => ({ ...square, shown: null, anchor: 'start', text: square.x1 }));
  const byId = new Map(squares.map((article) => [article.id, article]));
  const titled = placeTitles(spreadSquares(squares, width), days.left, width, widthOf ?? (() => width));
  return titled.flatMap((square) => {
    const article = byId.get(square.id);
    return article ? [{ ...article, ...square, shown: widthOf ? square.shown : null }] : [];
  });
}
