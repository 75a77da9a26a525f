import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.join(import.meta.dirname, '..', '..');

/** What needs a server or minutes: npm run test:engines, and no part of npm test. */
export default defineConfig({
  root,
  resolve: { alias: { '@': path.join(root, 'src') } },
  test: {
    setupFiles: ['tests/fixtures/search-here.ts'],
    include: ['tests/engines/**/*.engine.ts'],
    // Nets for what hangs, not measures.
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    fileParallelism: false,
    // A large dossier, what was known of it on several days, and the models of each.
    execArgv: ['--max-old-space-size=8192'],
  },
});
