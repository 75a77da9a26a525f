import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from './browser.ts';

/** Builds the app, measures it in a browser and tells the figures; `--built` measures what `dist` holds. */
const root = path.join(import.meta.dirname, '..');

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): void => {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
};

const browser = await findBrowser();
if (!browser) {
  console.error('No browser was found. Set CHROMIUM_PATH, install Chromium, or run: npx playwright install chromium');
  process.exit(1);
}
if (!process.argv.includes('--built')) {
  run(['node_modules/vite/bin/vite.js', 'build']);
  run(['--import', './scripts/layers.mjs', 'src/publish/main.ts', 'dist', '--without-pictures']);
}
run(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list'], {
  AANLOOP_BENCH: '1',
  AANLOOP_BROWSER: JSON.stringify(browser),
});
