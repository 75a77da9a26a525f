import type { dossierSchema, startSchema } from './dossier-schema';
import type { z } from './schema';

export type Start = z.infer<typeof startSchema>;
export type Dossier = z.infer<typeof dossierSchema>;
