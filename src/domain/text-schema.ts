import { z } from './schema';

/** Words in both languages of the product. */
export const textSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
