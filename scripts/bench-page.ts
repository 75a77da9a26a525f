import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.ts';

/**
 * Builds the app, measures it in a browser and tells the figures; `--built` measures what `dist` holds. TimelineJS3 is under
 * the MPL and no part of this project: it is read from the folder that `AANLOOP_TIMELINEJS` names (the `dist` of its
 * package), else fetched from the registry for this run. `AANLOOP_BEFORE` names a build of an earlier release, measured in turn.
 * A name measures that alone, as `files`: what opening and attaching large files costs the page.
 */
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
  run(['scripts/publish.ts', 'dist', '--without-pictures']);
}

const fetchTimeline = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'timelinejs-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const take = (command: string, ...args: readonly string[]): void => {
    const { status } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) {
      console.error(
        'TimelineJS3 could not be fetched. Set AANLOOP_TIMELINEJS to the folder dist of @knight-lab/timelinejs.',
      );
      process.exit(1);
    }
  };
  take('npm', 'pack', '@knight-lab/timelinejs@3');
  take('tar', 'xzf', readdirSync(folder)[0] ?? '');
  return path.join(folder, 'package', 'dist');
};

const names = process.argv.slice(2).filter((one) => one !== '--built');
const isBesideOthers = names.length === 0 || names.includes('start');
run(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list', '--project=chromium', ...names], {
  AANLOOP_BENCH: '1',
  ...(isBesideOthers ? { AANLOOP_TIMELINEJS: process.env.AANLOOP_TIMELINEJS ?? fetchTimeline() } : {}),
  AANLOOP_BROWSER: JSON.stringify(browser),
});
