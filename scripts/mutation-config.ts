import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

declare global {
  /** What a file reads as while a fault is planted in it; `scripts/mutation.ts` sets it. */
  var plantedFault: { readonly file: string; readonly text: string } | null | undefined;
  /** How long each file of tests took without a fault. */
  var testCosts: ReadonlyMap<string, number> | undefined;
}

const root = path.join(import.meta.dirname, '..');

/** The first test that sees a fault ends the run: the cheap ones have the first look. */
class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const costOf = ({ moduleId }: TestSpecification): number => globalThis.testCosts?.get(moduleId) ?? 0;
    return files.toSorted((a, b) => costOf(a) - costOf(b));
  }
}

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
    sequence: { sequencer: CheapestFirst },
    // A fault may make a loop endless; the test that ends by this has seen it.
    testTimeout: 300_000,
  },
});
