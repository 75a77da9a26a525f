import type { z } from '@/domain/schema';
import type { changeSchema, patchSchema } from './patch-schema';

/** The field of a change that is about the item itself: it is new, it goes, or another takes its place. */
export const wholeItem = '*';

export type Change = z.infer<typeof changeSchema>;
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
