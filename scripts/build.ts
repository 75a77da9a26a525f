import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readDossierOptions } from './dossier-options.ts';
import { isManifest } from './served-dataset.ts';

const root = path.join(import.meta.dirname, '..');
const { data, compileArgs, dataset, site } = readDossierOptions('build');

/** Runs a step of the build on the same Node; the first that fails ends it. */
const run = (...args: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, AANLOOP_DATASET: dataset },
  });
  if (status !== 0) process.exit(status ?? 1);
};

// This site's own dataset is committed, and a build with another would show what nobody reviewed.
run('--import', './scripts/layers.mjs', 'src/compile/main.ts', ...compileArgs, ...(data === null ? ['--check'] : []));
run('node_modules/vite/bin/vite.js', 'build', '--outDir', site, '--emptyOutDir');
if (isManifest(dataset)) {
  // A page for each of so many items would be more than a host can hold; its home leads to the page of archives.
  console.log('The dossier lies in tables: no page of its own is published for each item.');
} else run('scripts/publish.ts', site);
