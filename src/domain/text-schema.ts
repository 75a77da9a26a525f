import { z } from './schema';
import type { Text } from './text';

/** A language by its BCP 47 tag, as it stands in `lang` of HTML: "nl", "pt-BR", "zh-Hant". */
export const languageTagSchema = z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/);

/**
 * Words by language; a dossier may lack some of its languages here and there, and has at least one. In memory those that
 * the product speaks are always there: what is lacking is answered in a language that it has.
 */
export const textSchema = z
  .object({ nl: z.string().min(1).optional(), en: z.string().min(1).optional() })
  .catchall(z.string().min(1))
  .refine((text) => Object.keys(text).length > 0, 'no words in any language') as unknown as z.ZodType<Text, Text>;
