import type { evidenceSchema, stretchSchema } from './evidence-schema';
import type { z } from './schema';

export type Stretch = z.infer<typeof stretchSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;

export const inReadingOrder = (a: Stretch, b: Stretch): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end;
