import { groupSchema } from './group-schema';
import { idSchema } from './id-schema';
import { z } from './schema';
import { languageTagSchema, plainSchema, textSchema } from './text-schema';
import { daySchema } from './when-schema';

export const phaseSchema = z.strictObject({ id: idSchema, title: textSchema, start: daySchema, end: daySchema });

/** A first question, and the link within the app that answers it: a path with its filters, as "/?kind=troops". */
export const startSchema = z.strictObject({ title: textSchema, link: z.string().regex(/^\/(?!\/)/) });

export const dossierSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The period the timeline opens on, inclusive; items outside it are counted at its edges. */
  period: z.strictObject({ start: daySchema, end: daySchema }),
  /** The languages it is told in, the first before the others; left out where it is in all that the product speaks. */
  languages: z.array(languageTagSchema).min(1).optional(),
  phases: z.array(phaseSchema),
  /** The parties that are told apart, in the order in which they are named. */
  groups: z.array(groupSchema).min(1).optional(),
  /** Under which licence others may use it, and where that is to be read; without one they have to ask. */
  licence: z
    .strictObject({
      name: plainSchema.min(1).max(200),
      url: z
        .string()
        .max(300)
        .regex(/^https:\/\//)
        .optional(),
    })
    .optional(),
  /** What a stranger must know first, in a sentence or two. */
  introduction: textSchema.optional(),
  /** What a stranger may ask first. */
  starts: z.array(startSchema).optional(),
  /** Groups of single words, in any language, of which one may be typed where another stands. */
  synonyms: z.array(z.array(z.string().regex(/^[\p{L}\p{N}\p{M}]+$/u)).min(2)).optional(),
});
