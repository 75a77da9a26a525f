import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

declare global {
  /** What a file reads as while a fault is planted in it; `scripts/mutation.ts` sets it. */
  var plantedFault: { readonly file: string; readonly text: string } | null | undefined;
  /** How long each file of tests took without a fault, and how many faults of the file in hand it was the first to see. */
  var testRecord: ReadonlyMap<string, { readonly cost: number; readonly seen: number }> | undefined;
}

const root = path.join(import.meta.dirname, '..');

/** The first test that sees a fault ends the run: what is cheap and what saw the neighbours have the first look. */
class LikeliestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const weightOf = ({ moduleId }: TestSpecification): number => {
      const { cost, seen } = globalThis.testRecord?.get(moduleId) ?? { cost: 0, seen: 0 };
      return cost / (1 + seen);
    };
    return files.toSorted((a, b) => weightOf(a) - weightOf(b));
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
    setupFiles: [
      'scripts/bound-worker.ts',
      'tests/fixtures/fixed-seed.ts',
      'src/i18n/all-words.ts',
      'tests/fixtures/search-here.ts',
    ],
    // One process for each fault, in which the tests of the part share their modules, as they do in npm test.
    isolate: false,
    maxWorkers: 1,
    // A file reads otherwise with each fault; what was read before must not be kept.
    fsModuleCache: false,
    sequence: { sequencer: LikeliestFirst },
    // Of what waits for ever; what computes for ever is ended by its process (scripts/bound-worker.ts).
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
