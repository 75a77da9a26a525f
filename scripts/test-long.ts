import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.ts';

/**
 * What npm test does in short, in parts: the seeded fuzzing with thirty times as many cases, the random walk of two
 * thousand steps, the same with the memory weighed, and three hundred changes of view. A part that passed is not run again
 * on the same code: a run that was cut off goes on where it was. `npm run test:long -- walk` takes the parts of one name.
 */
const root = path.join(import.meta.dirname, '..');
const record = path.join(root, 'node_modules', '.cache', 'test-long.json');
const { positionals: names } = parseArgs({ allowPositionals: true });

interface Part {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly inBrowser: boolean;
}

const fuzzed = ['dataset/hostile-files', 'state/hostile-addresses', 'query/hostile-originals', 'dataset/import-tables'];
const walks = 10;
const firstSeed = 20_220_224;

const inBrowser = (name: string, title: string): Part => ({
  name,
  args: ['node_modules/@playwright/test/cli.js', 'test', 'random-walk', '--workers=1', '--grep', title],
  env: { AANLOOP_WALK: '2000', AANLOOP_REPORT: 'long' },
  inBrowser: true,
});

const parts: readonly Part[] = [
  ...Array.from(
    { length: 30 },
    (_, i): Part => ({
      name: `fuzz ${i + 1}`,
      args: ['node_modules/vitest/vitest.mjs', 'run', ...fuzzed.map((one) => `tests/${one}`)],
      env: { AANLOOP_FUZZ: String(i + 1) },
      inBrowser: false,
    }),
  ),
  ...Array.from({ length: walks }, (_, i) => inBrowser(`walk ${i + 1}`, `\\(${firstSeed + i}\\)`)),
  inBrowser('switches', 'changes of view'),
  inBrowser('weighed walk', 'leave no more behind than the first quarter'),
];

/** What the parts try: what passed on other code is no answer. */
const code = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync('{src,tests,public,scripts}/**/*.{ts,tsx,css,json}', { cwd: root }).sort())
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 12);
};

interface Passed {
  readonly code: string;
  readonly parts: readonly string[];
}

const readPassed = (now: string): Passed => {
  const found: Passed | null = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : null;
  return found?.code === now ? found : { code: now, parts: [] };
};

const run = (args: readonly string[], env: Readonly<Record<string, string>>): boolean =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

const strange = names.filter((name) => !parts.some((part) => part.name.startsWith(name)));
if (strange.length > 0) throw new Error(`no part ${strange.join(', ')}; there are ${parts.map((part) => part.name)}`);

const wanted = parts.filter(({ name }) => names.length === 0 || names.some((one) => name.startsWith(one)));
const now = code();
let passed = readPassed(now);
const left = wanted.filter(({ name }) => !passed.parts.includes(name));
const browser = left.some((part) => part.inBrowser) ? await findBrowser() : null;
if (browser && !run(['node_modules/vite/bin/vite.js', 'build'], {})) process.exit(1);
const [failed, skipped]: [string[], string[]] = [[], []];
for (const { name, args, env, inBrowser: wantsBrowser } of left) {
  if (wantsBrowser && !browser) {
    skipped.push(name);
    continue;
  }
  console.log(`\n== ${name}`);
  if (!run(args, browser ? { ...env, AANLOOP_BROWSER: JSON.stringify(browser) } : env)) failed.push(name);
  else {
    passed = { code: now, parts: [...passed.parts, name] };
    mkdirSync(path.dirname(record), { recursive: true });
    writeFileSync(record, JSON.stringify(passed));
  }
}
const done = wanted.filter(({ name }) => passed.parts.includes(name)).length;
console.log(`\n${done} of ${wanted.length} parts passed on this code`);
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
if (skipped.length > 0) console.log(`skipped, since no browser was found: ${skipped.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
