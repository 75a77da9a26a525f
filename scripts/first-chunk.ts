import path from 'node:path';

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const main = path.resolve(import.meta.dirname, '..', 'src/app/main.tsx');
let first: ReadonlySet<string> = new Set();

/** All that a module cannot be run without. */
const closureOf = (id: string, modules: Modules): ReadonlySet<string> => {
  const known = new Set<string>();
  const waiting = [id];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (known.has(one)) continue;
    known.add(one);
    waiting.push(...(modules.getModuleInfo(one)?.importedIds ?? []));
  }
  return known;
};

/** What the page begins with is one file, whatever else uses pieces of it; left alone it falls into dozens. */
export function firstChunk(id: string, modules: Modules): string | null {
  if (first.size === 0) first = closureOf(main, modules);
  return first.has(id) && id !== main ? 'first' : null;
}
