import { idSchema } from './id';
import { z } from './schema';
import { textSchema } from './text';
import { daySchema } from './when';

export const itemKinds = ['event', 'actor', 'claim', 'article', 'relation', 'question'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** An id that was published and is gone: one replacement is a merge, several are a split, none is a withdrawal. */
export const retiredSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(itemKinds),
  reason: textSchema,
  date: daySchema,
  replacedBy: z.array(idSchema),
});
export type Retired = z.infer<typeof retiredSchema>;
