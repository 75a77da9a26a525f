import { idSchema } from './id';
import { z } from './schema';
import { textSchema } from './text';

/** A question that several claims are versions of an answer to. */
export const questionSchema = z.strictObject({ id: idSchema, title: textSchema, claims: z.array(idSchema) });
export type Question = z.infer<typeof questionSchema>;
