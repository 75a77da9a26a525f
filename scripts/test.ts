import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, findFirefox } from './browser.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const root = path.join(import.meta.dirname, '..');
const results = path.join(root, 'test-results');
const isFast = process.argv.includes('--fast');
const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
/** What parts that went on beside another had to say. */
const asides: string[] = [];

const binary = (...parts: string[]): string => path.join(root, 'node_modules', ...parts);

/** Runs a part to its end; one that goes on beside another is told once the other is through. */
const run = async (
  title: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  isAside = false,
): Promise<boolean> => {
  if (!isAside) console.log(`\n== ${title}`);
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: isAside ? 'pipe' : 'inherit',
    env: { ...process.env, ...env },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  if (isAside) asides.push(`\n== ${title}\n${Buffer.concat(said).toString('utf8').trimEnd()}`);
  return ok;
};

const tell = (title: string, found: Counts): void => {
  counts.passed += found.passed;
  counts.failed += found.failed;
  counts.skipped += found.skipped;
  lines.push(`${title.padEnd(28)} ${found.passed} passed, ${found.failed} failed, ${found.skipped} skipped`);
};

/** A step without tests of its own counts as one. */
const step = async (title: string, args: readonly string[], isAside = false): Promise<boolean> => {
  const ok = await run(title, args, {}, isAside);
  tell(title, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
  return ok;
};

/** A report that is missing, empty or contradicts the exit code is a failure of its own. */
const reported = (title: string, ok: boolean, read: () => Counts): void => {
  let found: Counts;
  try {
    found = read();
  } catch (error) {
    console.error(`${title}: no report (${error instanceof Error ? error.message : error})`);
    found = { passed: 0, failed: 1, skipped: 0 };
  }
  if ((!ok && found.failed === 0) || found.passed + found.failed + found.skipped === 0) found.failed++;
  tell(title, found);
};

const json = (file: string): unknown => JSON.parse(readFileSync(path.join(results, file), 'utf8'));

/** What breaks first when something is wrong; the random filters and the drawn views are left to the whole run. */
const quick = [
  'tests/architecture',
  'tests/domain',
  'tests/dataset/decode',
  'tests/i18n',
  'tests/text',
  'tests/state/parse-link',
];

const unitTests = async (): Promise<void> => {
  const title = 'unit and component tests';
  const ok = await run(title, [
    binary('vitest', 'vitest.mjs'),
    'run',
    ...(isFast ? quick : []),
    // A line for each file as it ends, so that a long run shows where it is.
    `--reporter=${isFast ? 'dot' : 'default'}`,
    '--reporter=json',
    `--outputFile.json=${path.join(results, 'unit.json')}`,
  ]);
  reported(title, ok, () => {
    const report = json('unit.json') as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
      numTodoTests: number;
    };
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  });
};

const browserTests = async (): Promise<void> => {
  const title = 'browser tests';
  const browser = await findBrowser();
  if (browser) console.log(`\nBrowser: ${browser.source}`);
  else
    console.log('\nNo browser was found. Set CHROMIUM_PATH, install Chromium, or run: npx playwright install chromium');
  const ok = await run(
    title,
    [binary('@playwright', 'test', 'cli.js'), 'test', ...(browser ? [] : ['--list'])],
    browser ? { AANLOOP_BROWSER: JSON.stringify(browser) } : {},
  );
  reported(title, ok, () => {
    const { stats, suites } = json('browser.json') as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number };
      suites: readonly Suite[];
    };
    if (!browser) return { passed: 0, failed: 0, skipped: countSpecs(suites) };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  });
};

/** The same where browsers differ, in Firefox; counted as skipped where there is none that can be driven. */
const firefoxTests = async (): Promise<void> => {
  const title = 'browser tests in Firefox';
  const found = await findFirefox();
  console.log(`\n${'path' in found ? `Firefox: ${found.path}` : found.why}`);
  const ok = await run(
    title,
    [binary('@playwright', 'test', 'cli.js'), 'test', '--project=firefox', ...('path' in found ? [] : ['--list'])],
    { AANLOOP_FIREFOX: 'path' in found ? found.path : '' },
  );
  reported(title, ok, () => {
    const { stats, suites } = json('browser.json') as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number };
      suites: readonly Suite[];
    };
    if (!('path' in found)) return { passed: 0, failed: 0, skipped: countSpecs(suites) };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  });
};

interface Suite {
  readonly specs?: readonly unknown[];
  readonly suites?: readonly Suite[];
}

const countSpecs = (suites: readonly Suite[]): number =>
  suites.reduce((sum, suite) => sum + (suite.specs?.length ?? 0) + countSpecs(suite.suites ?? []), 0);

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const started = performance.now();

/** One thing after another on one processor, while the unit tests have what is left; true where there is a site to try. */
const siteAside = async (): Promise<boolean> => {
  await step('data checks', ['--import', './scripts/layers.mjs', 'src/compile/main.ts', '--check'], true);
  await step('doctor', ['--import', './scripts/layers.mjs', 'src/compile/doctor.ts'], true);
  if (isFast) return false;
  return (
    (await step('build', [binary('vite', 'bin', 'vite.js'), 'build'], true)) &&
    (await step('published pages', ['scripts/publish.ts'], true))
  );
};

await step('format and lint', [binary('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--max-diagnostics=50']);
await step('types', [binary('typescript', 'bin', 'tsc'), '-p', '.']);
const site = siteAside();
await unitTests();
const isBuilt = await site;
console.log(asides.join('\n'));
if (isBuilt) {
  await browserTests();
  await firefoxTests();
}

console.log(`\n${lines.join('\n')}`);
console.log(`in ${Math.round((performance.now() - started) / 1000)} s\n`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
