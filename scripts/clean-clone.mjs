// Shows that a bare clone does everything by itself: npm test passes, and npm start serves the dashboard.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const source = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'aanloop-'));
const clone = path.join(folder, 'main');

// The Node of the machine, not the one in node_modules/.bin that npm put in front of it.
const env = {
  ...process.env,
  CI: 'true',
  PATH: process.env.PATH.split(path.delimiter)
    .filter((part) => !part.includes(`node_modules${path.sep}.bin`))
    .join(path.delimiter),
};
for (const name of Object.keys(env)) if (/^npm_(lifecycle|package|node|command)/.test(name)) delete env[name];

const npm = (...args) => execFileSync('npm', args, { cwd: clone, env, stdio: 'inherit' });

const served = (child) =>
  new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`npm start printed no address:\n${said}`)), 240_000);
    child.stdout.on('data', (part) => {
      said += String(part);
      const address = /https?:\/\/localhost:\d+\//.exec(stripVTControlCharacters(said))?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });

try {
  execFileSync('git', ['clone', '--quiet', source, clone], { stdio: 'inherit' });
  const shared = path.join(source, '..', 'shared');
  if (existsSync(shared)) cpSync(shared, path.join(folder, 'shared'), { recursive: true });
  console.log(`Node ${execFileSync('node', ['--version'], { env, encoding: 'utf8' }).trim()}, clone in ${clone}`);

  npm('test');

  rmSync(path.join(clone, 'node_modules'), { recursive: true, force: true });
  const start = spawn('npm', ['start'], { cwd: clone, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await served(start);
    const page = await (await fetch(address)).text();
    const dataset = await (await fetch(new URL('dataset.json', address))).json();
    if (!page.includes('id="root"')) throw new Error('npm start served no page of ours');
    if (dataset.articles?.length === 0) throw new Error('npm start served a dataset without articles');
    console.log(`npm start serves the dashboard with ${dataset.articles.length} articles.`);
  } finally {
    process.kill(-start.pid);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
