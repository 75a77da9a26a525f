import { evidenceSchema } from './evidence-schema';
import { idSchema } from './id-schema';
import { z } from './schema';
import { textSchema } from './text-schema';
import { eventTypes, participantRoles, saliences, statuses } from './vocabulary';
import { whenSchema } from './when-schema';

export const eventSchema = z.strictObject({
  id: idSchema,
  type: z.enum(eventTypes),
  title: textSchema,
  summary: textSchema,
  date: whenSchema,
  status: z.enum(statuses),
  /** Whose word an alleged event rests on. */
  allegedBy: z.array(idSchema).min(1).optional(),
  salience: z.enum(saliences),
  place: textSchema.nullable(),
  participants: z.array(z.strictObject({ actor: idSchema, role: z.enum(participantRoles) })),
  evidence: z.array(evidenceSchema).min(1),
});
