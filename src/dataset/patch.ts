import { sha256Schema } from '@/domain/evidence';
import { idSchema } from '@/domain/id';
import { z } from '@/domain/schema';
import { daySchema } from '@/domain/when';

export const patchVersion = 1;

/** What a change can be about; a sentence is one of the digest of an article. */
export const patchKinds = [
  'dossier',
  'article',
  'sentence',
  'actor',
  'event',
  'claim',
  'relation',
  'question',
] as const;
export type PatchKind = (typeof patchKinds)[number];

/** The field of a change that is about the item itself: it is new, it goes, or another takes its place. */
export const wholeItem = '*';

/** A patch of a few lines is a few hundred characters; nothing a person writes has more of these. */
export const patchLimits = { changes: 5_000, letters: 5_000_000, reason: 1_000, author: 200 } as const;

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
  /** Of an item that goes: the one that stood after it. */
  before: idSchema.optional(),
});
export type Change = z.infer<typeof changeSchema>;

/** A correction: changes to one version of one dossier. */
export const patchSchema = z.strictObject({
  patchVersion: z.literal(patchVersion),
  dossier: z.strictObject({ id: idSchema, version: z.string().regex(/^\d+\.\d+\.\d+$/) }),
  changes: z.array(changeSchema).min(1).max(patchLimits.changes),
});
export type Patch = z.infer<typeof patchSchema>;

/** What undoes a change. */
export function inverse({ old, new: next, ...rest }: Change): Change {
  return { ...rest, ...(next === undefined ? {} : { old: next }), ...(old === undefined ? {} : { new: old }) };
}

/** Two JSON values are the same; the order of keys is none of their content. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => sameValue(one, b[i]));
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]))
  );
}
