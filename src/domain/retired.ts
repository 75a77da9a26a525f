import type { retiredSchema } from './retired-schema';
import type { z } from './schema';

export { type ItemKind, itemKinds } from './vocabulary';

export type Retired = z.infer<typeof retiredSchema>;
