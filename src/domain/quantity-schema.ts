import { idSchema } from './id-schema';
import { z } from './schema';
import { textSchema } from './text-schema';
import { comparators, postures } from './vocabulary';

/** A number with its hedge: null bounds are open, `wording` is the hedge in words. */
export const quantitySchema = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  comparator: z.enum(comparators),
  unit: idSchema,
  /** Whose troops, people or hours. */
  subject: idSchema.nullable(),
  posture: z.enum(postures),
  wording: textSchema,
});
