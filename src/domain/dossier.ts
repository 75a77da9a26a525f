import { idSchema } from './id';
import { z } from './schema';
import { textSchema } from './text';
import { daySchema } from './when';

export const phaseSchema = z.strictObject({ id: idSchema, title: textSchema, start: daySchema, end: daySchema });

export const dossierSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The period the timeline opens on, inclusive; items outside it are counted at its edges. */
  period: z.strictObject({ start: daySchema, end: daySchema }),
  phases: z.array(phaseSchema),
});
export type Dossier = z.infer<typeof dossierSchema>;
