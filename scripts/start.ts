import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { createServer } from 'vite';
import { readDossierOptions } from './dossier-options.ts';

const root = path.join(import.meta.dirname, '..');
const { compileArgs, dataset } = readDossierOptions('start');
process.env.AANLOOP_DATASET = dataset;

const compiled = spawnSync(
  process.execPath,
  ['--import', './scripts/layers.mjs', 'src/compile/main.ts', ...compileArgs],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (compiled.status !== 0) {
  console.error('The data did not compile; the dashboard opens on the last dataset that did.');
}

const server = await createServer({ root, configFile: path.join(root, 'vite.config.ts') });
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });

const address = server.resolvedUrls?.local[0];
const opener = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' }[process.platform as string];
const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (address && opener && hasScreen && !process.env.CI) {
  // A machine without a browser still has the address above.
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
