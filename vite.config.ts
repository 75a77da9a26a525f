import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstChunk, isOfStart, openedChunk, timelineChunk, viewsChunk, wordChunks } from './scripts/chunk-of.ts';
import { className } from './scripts/class-names.ts';
import { compileEagerly } from './scripts/compile-eagerly.ts';
import { contentPolicy } from './scripts/content-policy.ts';
import { dossierHead } from './scripts/dossier-head.ts';
import { privateArticles } from './scripts/private-articles.ts';
import { isManifest, servedDataset, servedFile } from './scripts/served-dataset.ts';
import { sha256OfFile } from './scripts/sha256-of-file.ts';
import { siteDossiers } from './scripts/site-dossiers.ts';

/** `AANLOOP_SITE` is where the site will stand, as "https://example.org/aanloop/"; its path is the base path. */
const base = process.env.AANLOOP_SITE ? `${new URL(process.env.AANLOOP_SITE).pathname.replace(/\/$/, '')}/` : '/';

export default defineConfig(({ command }) => ({
  base,
  plugins: [
    react(),
    contentPolicy(),
    dossierHead(servedFile()),
    servedDataset(servedFile()),
    compileEagerly(isOfStart),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // React Router asks for no eval and no inline script; nothing here may need either.
  build: {
    target: 'es2023',
    // The browsers of index.html and no older: colours are not written three times over.
    cssTarget: ['chrome119', 'firefox121', 'safari17.4'],
    manifest: true,
    assetsInlineLimit: 0,
    // One sheet: published pages wear the styles of parts whose scripts come later, or never.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // The second may fetch from other hosts; it is the same app under another policy. The third asks archives that lie there.
      input: ['index.html', 'open.html', 'archive.html'],
      output: {
        codeSplitting: {
          groups: [
            { name: firstChunk, debugName: 'first', priority: 2 },
            { name: timelineChunk, debugName: 'timeline', priority: 1.5 },
            ...wordChunks.map((name) => ({ name, debugName: 'words', priority: 1.7 })),
            { name: viewsChunk, debugName: 'views', priority: 1, minShareCount: 2 },
            { name: openedChunk, debugName: 'opened', minShareCount: 2 },
          ],
        },
      },
    },
  },
  css: { modules: { localsConvention: 'camelCaseOnly', generateScopedName: className } },
  define: {
    __SITE_DOSSIERS__: JSON.stringify(siteDossiers()),
    __ORIGINALS__: JSON.stringify(privateArticles()),
    // The build proves the dataset it was made with; the dev server lets it change, and reads it anew each time.
    __DATASET_SHA256__: JSON.stringify(
      command === 'build' && !isManifest(servedFile()) ? sha256OfFile(servedFile()) : null,
    ),
  },
  test: {
    // Left to itself, vitest keeps one of two cores free.
    maxWorkers: '100%',
    // Trees of elements are made and thrown away by the thousand: what is young has more room before it is looked through.
    execArgv: ['--max-semi-space-size=64'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // Nets for what hangs, not measures: no test judges how long anything takes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    projects: [
      {
        // Nothing here keeps a state beyond its own file, so the modules are read once for all of them.
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.ts'],
          isolate: false,
          setupFiles: ['tests/fixtures/fixed-seed.ts', 'src/i18n/all-words.ts', 'tests/fixtures/search-here.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/**/*.test.tsx', 'tests/**/*.dom.test.ts'],
          environment: 'jsdom',
          // Each file has a page of its own in a process that has read what makes pages: half the time of a process for each.
          pool: 'vmForks',
          setupFiles: ['tests/setup.ts', 'src/i18n/all-words.ts', 'tests/fixtures/search-here.ts'],
        },
      },
    ],
  },
}));
