import type { evidenceSchema, stretchSchema } from './evidence-schema';
import type { z } from './schema';

export type Stretch = z.infer<typeof stretchSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
