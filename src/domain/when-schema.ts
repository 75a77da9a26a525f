import { parseDay } from './day';
import { idSchema } from './id-schema';
import { z } from './schema';
import { plainSchema, textSchema } from './text-schema';
import { extents } from './vocabulary';

export const daySchema = z
  .string()
  .refine((text) => parseDay(text) !== null, 'not a day of the calendar, as in 2022-02-12');

const datedSchema = z.strictObject({
  edtf: z.string().min(1),
  start: daySchema.nullable(),
  end: daySchema.nullable(),
  extent: z.enum(extents),
  basis: textSchema,
  expression: plainSchema.nullable(),
});

/**
 * A date as it is known: EDTF text, inclusive day bounds (null where open), why we think so,
 * and the words of the article that date it. `earlier` is how it was known before a later article told more,
 * from the first of those articles on.
 */
export const whenSchema = datedSchema.extend({
  earlier: z.array(datedSchema.extend({ before: idSchema })).optional(),
});
