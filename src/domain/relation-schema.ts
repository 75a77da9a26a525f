import { evidenceSchema } from './evidence-schema';
import { idSchema } from './id-schema';
import { z } from './schema';
import { textSchema } from './text-schema';
import { relationKinds, signs, statuses, targetAttributions } from './vocabulary';
import { whenSchema } from './when-schema';

/** One evidenced dealing of one actor with another. */
export const relationSchema = z.strictObject({
  id: idSchema,
  source: idSchema,
  target: idSchema,
  kind: z.enum(relationKinds),
  sign: z.enum(signs),
  date: whenSchema,
  status: z.enum(statuses),
  /** Whose word an alleged relation rests on. */
  allegedBy: z.array(idSchema).min(1).optional(),
  /** Of its target; left out means stated. */
  attribution: z.enum(targetAttributions).optional(),
  attributionNote: textSchema.optional(),
  event: idSchema.nullable(),
  claim: idSchema.nullable(),
  evidence: z.array(evidenceSchema).min(1),
});
