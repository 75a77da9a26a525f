// Installs what the lockfile says when node_modules differs from it. Runs on any Node from 20 on, before anything is installed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const read = (file) => {
  try {
    return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).packages;
  } catch {
    return null;
  }
};

const wanted = read('package-lock.json');
const installed = read('node_modules/.package-lock.json');

const difference = () => {
  if (!installed) return 'nothing is installed yet';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || installed[path]?.version === entry.version) continue;
    // Parts for other platforms are left out on purpose.
    if (!installed[path] && (entry.optional || entry.devOptional || entry.peer)) continue;
    return `${path} is ${installed[path]?.version ?? 'missing'}, the lockfile says ${entry.version}`;
  }
  const stray = Object.keys(installed).find((path) => !wanted[path]);
  return stray && `${stray} is not in the lockfile`;
};

const reason = difference();
if (reason) {
  console.log(`Installing dependencies: ${reason}.`);
  execFileSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
