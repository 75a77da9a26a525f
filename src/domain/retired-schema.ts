import { idSchema } from './id-schema';
import { z } from './schema';
import { textSchema } from './text-schema';
import { itemKinds } from './vocabulary';
import { daySchema } from './when-schema';

/** An id that was published and is gone: one replacement is a merge, several are a split, none is a withdrawal. */
export const retiredSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(itemKinds),
  reason: textSchema,
  date: daySchema,
  replacedBy: z.array(idSchema),
});
