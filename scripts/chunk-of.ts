import path from 'node:path';
import { languages } from '../src/domain/text.ts';

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}
type NameChunk = (id: string, modules: Modules) => string | null;

/** All that some modules cannot be run without. */
const closureOf = (ids: readonly string[], modules: Modules): ReadonlySet<string> => {
  const known = new Set<string>();
  const waiting = [...ids];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (known.has(one)) continue;
    known.add(one);
    waiting.push(...(modules.getModuleInfo(one)?.importedIds ?? []));
  }
  return known;
};

const nameClosure = (name: string, files: readonly string[]): NameChunk => {
  const ids = files.map((file) => path.resolve(import.meta.dirname, '..', 'src', file));
  let closure: ReadonlySet<string> | null = null;
  return (id, modules) => {
    closure ??= closureOf(ids, modules);
    return closure.has(id) ? name : null;
  };
};

/** What the page begins with is one file, whatever else uses pieces of it; left alone it falls into dozens. With it what the words of all languages share. */
export const firstChunk = nameClosure('first', ['app/main.tsx', 'i18n/grammar.ts']);

/** All that the timeline is drawn by, and nothing that only other views need: it stands first. */
export const timelineChunk = nameClosure('timeline', ['views/timeline/timeline.tsx']);

/** The words of a language are one file too: each that is asked for costs a way there and back. */
export const wordChunks: readonly NameChunk[] = languages.map((lang) =>
  nameClosure(`words.${lang}`, [`i18n/words.${lang}.ts`]),
);

/** Whether it is one of those by which the timeline stands. */
export const isOfStart = (name: string): boolean => /^(?:first|timeline|words\.\w+)$/.test(name);

/** What the four views of the dashboard share with each other or with others. */
export const viewsChunk = nameClosure(
  'views',
  ['timeline/timeline', 'network/network', 'claims/claims', 'articles/articles'].map((view) => `views/${view}.tsx`),
);

/** What is opened and what is read share with each other or with others: a dozen files of a few hundred bytes each. */
export const openedChunk = nameClosure('opened', ['views/details/details.tsx', 'views/reader/reader.tsx']);
