import { idSchema } from './id-schema';
import { z } from './schema';
import { textSchema } from './text-schema';

/** A question that several claims are versions of an answer to. */
export const questionSchema = z.strictObject({ id: idSchema, title: textSchema, claims: z.array(idSchema) });
