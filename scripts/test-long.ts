import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from './browser.ts';

/**
 * What npm test does in short: the seeded fuzzing with thirty times as many cases (AANLOOP_FUZZ sets another number), and
 * the random walk of two thousand steps and three hundred changes of view, with the memory weighed.
 */
const run = (args: readonly string[], env: Readonly<Record<string, string>>): boolean =>
  spawnSync(process.execPath, args, {
    cwd: path.join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...env, ...process.env },
  }).status === 0;

const fuzzed = run(['node_modules/vitest/vitest.mjs', 'run', 'hostile', 'import-tables', '--testTimeout=7200000'], {
  AANLOOP_FUZZ: '30',
});
const browser = await findBrowser();
if (!browser) console.log('\nNo browser was found, so the random walk is skipped.');
const walked =
  !browser ||
  (run(['node_modules/vite/bin/vite.js', 'build'], {}) &&
    run(['node_modules/@playwright/test/cli.js', 'test', 'random-walk'], {
      AANLOOP_WALK: '2000',
      AANLOOP_BROWSER: JSON.stringify(browser),
    }));
process.exitCode = fuzzed && walked ? 0 : 1;
