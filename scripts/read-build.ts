import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { findChunk } from '../src/publish/find-chunk.ts';

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

/** The chunks of a build by their names in Vite's manifest: of an entry or a late part the name is its source. */
export interface Build {
  readonly folder: string;
  readonly chunks: Readonly<Record<string, Chunk>>;
  /** The name of the chunk that the page begins with. */
  readonly entry: string;
}

export function readBuild(folder: string): Build {
  const chunks = JSON.parse(readFileSync(path.join(folder, '.vite', 'manifest.json'), 'utf8')) as Build['chunks'];
  const entry = Object.keys(chunks).find((name) => chunks[name]?.name === 'first');
  if (!entry) throw new Error(`the build in ${folder} has no entry`);
  // The one sheet of all belongs to no chunk.
  const sheet = chunks['style.css']?.file;
  const whole = { ...chunks, [entry]: { ...chunks[entry], css: sheet ? [sheet] : [] } } as Build['chunks'];
  return { folder, chunks: whole, entry };
}

/** These chunks and all that they cannot be run without, by name. */
export function closureOf({ chunks }: Build, names: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  const add = (source: string): void => {
    const name = findChunk(chunks, source);
    if (name === undefined) throw new Error(`the build has no chunk ${source}`);
    if (known.has(name)) return;
    known.add(name);
    for (const other of chunks[name]?.imports ?? []) add(other);
  };
  for (const name of names) add(name);
  return known;
}

/** The files of these chunks: scripts first, then sheets. */
export function filesOf({ chunks }: Build, names: Iterable<string>): { scripts: string[]; sheets: string[] } {
  const all = [...names].flatMap((name) => chunks[name] ?? []);
  return { scripts: all.map(({ file }) => file), sheets: [...new Set(all.flatMap(({ css = [] }) => css))] };
}

export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const weighed = new Map<string, Weight>();

/** What a file weighs, in bytes: as it lies there, and as servers send it. */
export function weigh({ folder }: Build, file: string): Weight {
  const at = path.join(folder, file);
  const known = weighed.get(at);
  if (known) return known;
  const bytes = readFileSync(at);
  const weight = { raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
  weighed.set(at, weight);
  return weight;
}

export const sumOf = (weights: readonly Weight[]): Weight => ({
  raw: weights.reduce((sum, { raw }) => sum + raw, 0),
  gzip: weights.reduce((sum, { gzip }) => sum + gzip, 0),
  brotli: weights.reduce((sum, { brotli }) => sum + brotli, 0),
});
