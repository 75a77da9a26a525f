import { spanOf } from '@/domain/span';
import type { Language } from '@/domain/text';
import { formatWhen } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import type { ArticleRow } from '@/query/project-articles';

/** How many articles carry anything in view, and how many carry what is open; null when nothing is. */
interface Carrying {
  readonly carrying: number;
  readonly lit: number | null;
}

const bounds = (rows: readonly ArticleRow[]): readonly [number, number] | null => {
  const days = rows.flatMap(({ article: { published } }) => {
    const { start, end } = spanOf(published);
    return [start ?? [], end ?? []].flat();
  });
  return days.length === 0 ? null : [Math.min(...days), Math.max(...days)];
};

/** What one sees: how many articles in what time, or how many of them tell of what is open. */
export function articlesHeadline(rows: readonly ArticleRow[], { carrying, lit }: Carrying, lang: Language): string {
  const words = wordsOf(lang).articles;
  const [first] = rows;
  if (!first || carrying === 0) return words.nothing;
  if (lit !== null) return words.lit(lit, rows.length);
  if (carrying < rows.length) return words.some(carrying, rows.length);
  if (rows.length === 1) return words.only(formatWhen(first.article.published, lang));
  const [start, end] = bounds(rows) ?? [0, 0];
  return words.inDays(rows.length, end - start + 1);
}
