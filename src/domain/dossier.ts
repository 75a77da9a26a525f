import type { dossierSchema, phaseSchema, startSchema } from './dossier-schema';
import type { z } from './schema';

export type Phase = z.infer<typeof phaseSchema>;
export type Start = z.infer<typeof startSchema>;
export type Dossier = z.infer<typeof dossierSchema>;
