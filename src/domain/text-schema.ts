import { z } from './schema';
import { closeBidi, type Text } from './text';

/** A language by its BCP 47 tag, as it stands in `lang` of HTML: "nl", "pt-BR", "zh-Hant". */
export const languageTagSchema = z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/);

/** Text of a dossier: what it opens of the order of letters it closes. */
export const plainSchema = z.string().overwrite(closeBidi);

/** Not of spaces and signs without a shape alone: what is called so could be neither seen nor pointed at. */
export const wordsSchema = plainSchema
  .min(1)
  .refine(
    (words) => /[^\s\p{Cc}\p{Cf}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]/u.test(words),
    'no words, only what cannot be seen',
  );

/**
 * Words by language; a dossier may lack some of its languages here and there, and has at least one. In memory those that
 * the product speaks are always there: what is lacking is answered in a language that it has.
 */
export const textSchema = z
  .object({ nl: wordsSchema.optional(), en: wordsSchema.optional() })
  .catchall(wordsSchema)
  .refine((text) => Object.keys(text).length > 0, 'no words in any language') as unknown as z.ZodType<Text, Text>;
