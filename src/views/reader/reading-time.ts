import type { Article } from '@/domain/article';
import type { Language } from '@/domain/text';

const wordsPerMinute = 220;

/** Whole minutes, at least one. */
export function readingMinutes({ digest }: Pick<Article, 'digest'>, lang: Language): number {
  const count = digest.reduce((sum, { text }) => sum + text[lang].split(/\s+/).length, 0);
  return Math.max(1, Math.round(count / wordsPerMinute));
}
