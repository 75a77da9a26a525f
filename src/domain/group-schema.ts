import { idSchema } from './id-schema';
import { z } from './schema';
import { textSchema } from './text-schema';
import { groupParts, groupShapes, groupSides, hues } from './vocabulary';

/** Whom an actor is shown with, as one of the parties that a dossier tells apart. */
export const groupSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Where room is scarce. */
  shortName: textSchema.optional(),
  /** What is of it, before a noun: "Dutch" of the Netherlands. */
  adjective: textSchema.optional(),
  color: z.enum(hues),
  part: z.enum(groupParts).optional(),
  side: z.enum(groupSides).optional(),
  /** The head of a number that counts its people. */
  shape: z.enum(groupShapes).optional(),
  /** Where it gathers in the picture of the network, and how firmly its height is kept. */
  gathers: z.strictObject({ x: z.int(), y: z.int(), held: z.number() }).optional(),
});
