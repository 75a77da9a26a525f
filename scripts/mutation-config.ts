import path from 'node:path';
import { defineConfig } from 'vitest/config';

declare global {
  /** What a file reads as while a fault is planted in it; `scripts/mutation.ts` sets it. */
  var plantedFault: { readonly file: string; readonly text: string } | null | undefined;
}

const root = path.join(import.meta.dirname, '..');

/** The tests without a page, over files of which one may have a fault. */
export default defineConfig({
  root,
  resolve: { alias: { '@': path.join(root, 'src') } },
  define: { __ORIGINALS__: 'null', __DATASET_SHA256__: 'null' },
  plugins: [
    {
      name: 'planted-fault',
      enforce: 'pre',
      load: (id) => (id.split('?')[0] === globalThis.plantedFault?.file ? globalThis.plantedFault?.text : null),
    },
  ],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/*.dom.test.ts'],
    setupFiles: ['tests/fixtures/fixed-seed.ts', 'src/i18n/all-words.ts', 'tests/fixtures/search-here.ts'],
    isolate: true,
    // A file reads otherwise with each fault; what was read before must not be kept.
    fsModuleCache: false,
    maxWorkers: 1,
    // A fault may make a loop endless; the test that ends by this has seen it.
    testTimeout: 300_000,
  },
});
