import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@/domain/text';
import type { PublishedKind } from '@/query/published-path';
import { findChunk } from './find-chunk';
import { type Html, html } from './html';
import type { AppPage } from './write-home';

type Chunks = Readonly<
  Record<string, { readonly file: string; readonly name?: string; readonly imports?: readonly string[] }>
>;

const timeline = 'src/views/timeline/timeline.tsx';
const details = [timeline, 'src/views/details/details.tsx'];
/** Beside the timeline on a desk; on a phone each comes when it is turned to. */
const beside = ['network/network', 'claims/claims', 'articles/articles'].map((view) => `src/views/${view}.tsx`);
/** On a phone it is a list. */
const phone = 'src/views/timeline/phone-timeline.tsx';

/** What the first screen of a page is drawn by, besides what every page begins with. */
const scripts: Readonly<Record<PublishedKind | AppPage, readonly string[]>> = {
  index: [timeline],
  compare: ['src/views/compare/compare.tsx'],
  about: ['src/views/about/about.tsx'],
  data: ['src/views/data/data-page.tsx'],
  event: details,
  actor: details,
  claim: details,
  article: [timeline, 'src/views/timeline/slim-timeline.tsx', 'src/views/reader/reader.tsx'],
};

/** These chunks and all that they import, by file. */
const filesOf = (chunks: Chunks, names: readonly string[], known = new Set<string>()): Set<string> => {
  for (const name of names) {
    const chunk = chunks[findChunk(chunks, name) ?? ''];
    if (!chunk || known.has(chunk.file)) continue;
    known.add(chunk.file);
    filesOf(chunks, chunk.imports ?? [], known);
  }
  return known;
};

/** The fonts of every first screen. */
const fontsIn = (folder: string): string[] =>
  readdirSync(path.join(folder, 'assets')).filter((file) => /^(?:sans|serif)-latin-.*\.woff2$/.test(file));

/** What the first screen is drawn of; the rest of the dataset comes when it is on its way to be drawn. */
export const startFile = (lang: Language): string => `start.${lang}.json`;

type Preloads = Readonly<Record<'first' | 'later', Html>>;

/** What a page has the browser ask for at once, and not only when its script has come and found out: data, words, parts; then fonts and what stands beside. */
export function readPreloads(
  folder: string,
  base: string,
): (page: PublishedKind | AppPage, lang: Language) => Preloads {
  const manifest = path.join(folder, '.vite', 'manifest.json');
  const chunks: Chunks = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  const begins = Object.keys(chunks).filter((name) => chunks[name]?.name === 'first');
  const begun = filesOf(chunks, begins);
  const fonts = fontsIn(folder);
  return (page, lang) => {
    const words = ['words', ...(page === 'index' ? [] : ['late-words'])].map((name) => `src/i18n/${name}.${lang}.ts`);
    const needed = filesOf(chunks, [...words, ...scripts[page]]);
    const moreOf = (names: readonly string[]): string[] =>
      page === 'index' ? [...filesOf(chunks, names)].filter((file) => !begun.has(file) && !needed.has(file)) : [];
    return {
      // The dataset last: browsers ask a host for so many files at a time, and scripts have to be run when they are there.
      first: html`${[...needed].filter((file) => !begun.has(file)).map((file) => html`<link rel="modulepreload" crossorigin href="${base}${file}">`)}${moreOf([phone]).map((file) => html`<link rel="modulepreload" crossorigin media="(max-width: 699.98px)" href="${base}${file}">`)}${
        page === 'index'
          ? html`<link rel="preload" as="fetch" crossorigin data-start href="${base}${startFile(lang)}">`
          : html`<link rel="preload" as="fetch" crossorigin href="${base}dataset.json">`
      }`,
      later: html`${fonts.map((font) => html`<link rel="preload" as="font" type="font/woff2" crossorigin fetchpriority="low" href="${base}assets/${font}">`)}${moreOf(beside).map((file) => html`<link rel="modulepreload" crossorigin fetchpriority="low" media="(min-width: 700px)" href="${base}${file}">`)}`,
    };
  };
}
