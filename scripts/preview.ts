import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readDossierOptions } from './dossier-options.ts';

const root = path.join(import.meta.dirname, '..');
const { site } = readDossierOptions('preview');
const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const { status } = spawnSync(process.execPath, [vite, 'preview', '--strictPort', '--port', '4173', '--outDir', site], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
