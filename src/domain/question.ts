import type { questionSchema } from './question-schema';
import type { z } from './schema';

export type Question = z.infer<typeof questionSchema>;
