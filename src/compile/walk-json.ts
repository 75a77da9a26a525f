/** The way from a JSON value to something within it. */
export type Path = readonly (string | number)[];

/** Everything in a JSON value that is no object and no list. */
export function* leavesOf(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (typeof value !== 'object' || value === null) {
    yield { path, value };
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    yield* leavesOf(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | null | undefined)?.[key], value);

/** Every object with both languages, wherever it stands: a text in the two of them. */
export function* pairsOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  if ('nl' in value && 'en' in value) yield path;
  for (const [key, child] of Object.entries(value)) {
    yield* pairsOf(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
