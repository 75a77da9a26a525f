import { sameValue } from './patch';

interface FieldApart {
  readonly path: readonly string[];
  /** Undefined where nothing stands there. */
  readonly old: unknown;
  readonly new: unknown;
}

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const deepest = 6;

/** Where two items differ, as deep as their fields go; a list differs as a whole, and so does what stands or falls as one. */
export function fieldsApart(
  was: unknown,
  is: unknown,
  undivided: ReadonlySet<string> = new Set(),
  path: readonly string[] = [],
): FieldApart[] {
  if (sameValue(was, is)) return [];
  const isDivided = path.length < deepest && !undivided.has(path.at(-1) ?? '') && isFields(was) && isFields(is);
  if (!isDivided) return [{ path, old: was, new: is }];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
    fieldsApart(was[key], is[key], undivided, [...path, key]),
  );
}
