import path from 'node:path';
import { parseSync } from 'vite';

/** What a file takes of another: these names, or null where it takes the module whole. */
type Taken = readonly [from: string, names: readonly string[] | null];

interface Module {
  readonly exports: readonly string[];
  readonly taken: readonly Taken[];
}

const wholes = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`]+)['"`]\s*\)/g;

function readModule(file: string, source: string): Module {
  const { module } = parseSync(file, source, { sourceType: 'module', lang: file.endsWith('.tsx') ? 'tsx' : 'ts' });
  const exports: string[] = [];
  const taken: Taken[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    const names = entries.map(({ importName }) => importName.name);
    const isWhole = entries.some(({ importName }) => importName.kind === 'NamespaceObject');
    taken.push([moduleRequest.value, isWhole ? null : names.filter((name) => name !== null)]);
  }
  for (const { moduleRequest, importName, exportName } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (exportName.name !== null) exports.push(exportName.name);
    if (moduleRequest) taken.push([moduleRequest.value, importName.name === null ? null : [importName.name]]);
  }
  for (const [, from] of source.matchAll(wholes)) if (from !== undefined) taken.push([from, null]);
  return { exports, taken };
}

/**
 * What stands exported in a file under src/ and is named by no other file, as `file: name`. Of a module that is taken
 * whole, as a late part is, all that the taker mentions is named. Files are given by their path from the root.
 */
export function unusedExports(files: ReadonlyMap<string, string>): string[] {
  const modules = new Map([...files].map(([file, source]) => [file, readModule(file, source)]));
  const named = new Set<string>();
  for (const [file, { taken }] of modules) {
    for (const [from, names] of taken) {
      const wanted = from.startsWith('@/') ? `src/${from.slice(2)}` : path.posix.join(path.posix.dirname(file), from);
      const there = ['', '.ts', '.tsx'].map((ending) => wanted + ending).find((one) => modules.has(one));
      if (there === undefined) continue;
      const mentions = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(files.get(file) ?? '');
      for (const name of names ?? modules.get(there)?.exports.filter(mentions) ?? []) named.add(`${there}: ${name}`);
    }
  }
  return [...modules]
    .filter(([file]) => file.startsWith('src/'))
    .flatMap(([file, { exports }]) => exports.map((name) => `${file}: ${name}`))
    .filter((one) => !named.has(one));
}
