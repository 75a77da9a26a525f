import { sha256Schema } from '@/domain/evidence-schema';
import { idSchema } from '@/domain/id-schema';
import { z } from '@/domain/schema';
import { daySchema } from '@/domain/when-schema';
import { patchKinds, patchLimits, patchVersion } from './patch-limits';

const fieldPattern = /^(?:\*|[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*){0,5})$/;

/** One field of one item: what stood there, what is to stand there, why, and who says so. */
export const changeSchema = z.strictObject({
  kind: z.enum(patchKinds),
  id: idSchema,
  /** "claimant", "title.en", or "*" for the item itself. A list is changed as a whole. */
  field: z.string().max(120).regex(fieldPattern),
  /** Left out where nothing stood there. */
  old: z.json().optional(),
  /** Left out where nothing is to stand there. */
  new: z.json().optional(),
  reason: z.string().min(1).max(patchLimits.reason),
  author: z.string().min(1).max(patchLimits.author).optional(),
  date: daySchema.optional(),
  /** The sentence it rests on, with where it stood and the hash of the words. */
  sentence: z
    .strictObject({
      id: idSchema,
      start: z.int().nonnegative(),
      end: z.int().positive(),
      sha256: sha256Schema.optional(),
    })
    .optional(),
  /** Of an item that goes: the one that stood after it; null for the last, where its id alone would put it elsewhere. */
  before: idSchema.nullable().optional(),
});

/** A correction: changes to one version of one dossier. */
export const patchSchema = z.strictObject({
  patchVersion: z.literal(patchVersion),
  dossier: z.strictObject({ id: idSchema, version: z.string().regex(/^\d+\.\d+\.\d+$/) }),
  changes: z.array(changeSchema).min(1).max(patchLimits.changes),
});
