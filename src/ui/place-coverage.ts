import { coverDays, type DayPicture } from './cover-days';
import type { CoveredArticle, PlacedArticle } from './coverage';
import { placeTitles, spreadSquares } from './coverage-titles';

/** The articles of a picture's days, side by side; without a ruler their numbers alone tell. */
export function placeCoverage(
  articles: readonly CoveredArticle[],
  days: DayPicture,
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
