import type { articleSchema, digestSentenceSchema } from './article-schema';
import type { z } from './schema';

export type DigestSentence = z.infer<typeof digestSentenceSchema>;
export type Article = z.infer<typeof articleSchema>;

/** Whether of none of them it is known where it appeared. */
export const areNameless = (articles: readonly Pick<Article, 'outlet'>[]): boolean =>
  articles.every(({ outlet }) => outlet === null);
