import { idSchema } from './id-schema';
import { z } from './schema';

/** A stretch of an original, in UTF-16 code units of the raw file, half-open. */
export const stretchSchema = z.strictObject({
  article: idSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** A stretch with the digest sentence that retells it and the SHA-256 of the raw slice as UTF-8. */
export const evidenceSchema = stretchSchema.extend({ digest: idSchema, sha256: sha256Schema });
