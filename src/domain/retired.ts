import type { retiredSchema } from './retired-schema';
import type { z } from './schema';

export type Retired = z.infer<typeof retiredSchema>;
