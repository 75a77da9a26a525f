interface Named {
  readonly name?: string;
}

/** The name in Vite's manifest of the chunk that holds a late part; one that was given a name of its own is listed by that. */
export function findChunk(chunks: Readonly<Record<string, Named>>, source: string): string | undefined {
  if (chunks[source]) return source;
  const own = source.replace(/^.*\//, '').replace(/\.tsx?$/, '');
  return Object.keys(chunks).find((name) => name.startsWith('_') && chunks[name]?.name === own);
}
