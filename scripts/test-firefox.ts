import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
// Before Playwright is loaded.
import './older-firefox.mjs';
import { findFirefox } from './browser.ts';

/** The browser tests of links, keys, reading, storage and policy in Firefox, also in an extended support release. */
const root = path.join(import.meta.dirname, '..');
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): number =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

const found = await findFirefox();
if ('why' in found) {
  console.log(`${found.why}\nThe tests in Firefox are skipped.`);
} else {
  const hook = pathToFileURL(path.join(import.meta.dirname, 'older-firefox.mjs'));
  process.exitCode =
    run(['scripts/build.ts']) ||
    run(['node_modules/@playwright/test/cli.js', 'test', '--project=firefox', ...process.argv.slice(2)], {
      AANLOOP_FIREFOX: found.path,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${hook}`,
    });
}
