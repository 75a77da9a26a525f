import { sha256Schema } from './evidence-schema';
import { idSchema } from './id-schema';
import { z } from './schema';
import { languageTagSchema, plainSchema, textSchema } from './text-schema';
import { whenSchema } from './when-schema';

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

export const articleSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** Of the original. */
  language: languageTagSchema,
  outlet: plainSchema.nullable(),
  published: whenSchema,
  statedDate: plainSchema.nullable(),
  /** Where it can be read. */
  url: z
    .string()
    .regex(/^https?:\/\/[^\s/]+(?:\/\S*)?$/)
    .optional(),
  /** Whose it is and what may be done with it. */
  rights: plainSchema.min(1).optional(),
  source: z.strictObject({ sha256: sha256Schema, length: z.int().positive() }),
  digest: z.array(digestSentenceSchema),
});
