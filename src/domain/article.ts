import { sha256Schema } from './evidence';
import { idSchema } from './id';
import { z } from './schema';
import { textSchema } from './text';
import { whenSchema } from './when';

/** One sentence of our retelling, tied to the stretch of the original it retells. */
export const digestSentenceSchema = z.strictObject({
  id: idSchema,
  paragraph: z.int().positive(),
  text: textSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Of the stretch itself, so that what stands beside a piece of evidence can be told to be as it was. */
  sha256: sha256Schema.optional(),
});
export type DigestSentence = z.infer<typeof digestSentenceSchema>;

export const articleSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  language: z.literal('nl'),
  outlet: z.string().nullable(),
  published: whenSchema,
  statedDate: z.string().nullable(),
  source: z.strictObject({ sha256: sha256Schema, length: z.int().positive() }),
  digest: z.array(digestSentenceSchema),
});
export type Article = z.infer<typeof articleSchema>;

/** Whether of none of them it is known where it appeared. */
export const areNameless = (articles: readonly Pick<Article, 'outlet'>[]): boolean =>
  articles.every(({ outlet }) => outlet === null);
