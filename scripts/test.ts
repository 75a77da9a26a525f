import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, findFirefox } from './browser.ts';
import { type Report, readBrowserReport, readUnitReport } from './read-report.ts';

const root = path.join(import.meta.dirname, '..');
const results = path.join(root, 'test-results');
const isFast = process.argv.includes('--fast');
const counts = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
/** Told once more at the end: often the last lines are all that is seen of a run. */
const failures: string[] = [];
/** What parts that went on beside another had to say. */
const asides: string[] = [];

/** Commands are tried in processes of their own, which read the same modules: what the first has compiled the others take over. */
process.env.NODE_COMPILE_CACHE = path.join(results, 'compiled');

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

const tell = (title: string, found: Report): void => {
  failures.push(...found.failures.map((said) => `${title}: ${said}`));
  counts.passed += found.passed;
  counts.failed += found.failed;
  counts.skipped += found.skipped;
  lines.push(`${title.padEnd(28)} ${found.passed} passed, ${found.failed} failed, ${found.skipped} skipped`);
};

/** A step without tests of its own counts as one. */
const step = async (title: string, args: readonly string[], isAside = false): Promise<boolean> => {
  const ok = await run(title, args, {}, isAside);
  tell(title, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures: [] });
  return ok;
};

/** A report that is missing, empty or contradicts the exit code is a failure of its own. */
const reported = (title: string, ok: boolean, read: () => Report): void => {
  let found: Report;
  try {
    found = read();
  } catch (error) {
    const why = `no report (${error instanceof Error ? error.message : error})`;
    found = { passed: 0, failed: 1, skipped: 0, failures: [why] };
  }
  const { passed, failed, skipped } = found;
  const contradicts = (!ok && failed === 0) || passed + failed + skipped === 0;
  tell(title, contradicts ? { ...found, failed: failed + 1 } : found);
};

const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(results, file), 'utf8'));

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
  reported(title, ok, () => readUnitReport(json('unit.json')));
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
  reported(title, ok, () => readBrowserReport(json('browser.json'), !browser));
};

/** The same where browsers differ, in Firefox; counted as skipped where there is none that can be driven. */
const firefoxTests = async (): Promise<void> => {
  const title = 'browser tests in Firefox';
  const found = await findFirefox();
  console.log(`\n${'path' in found ? `Firefox: ${found.path}` : found.why}`);
  const ok = await run(
    title,
    [binary('@playwright', 'test', 'cli.js'), 'test', '--project=firefox', ...('path' in found ? [] : ['--list'])],
    { AANLOOP_FIREFOX: 'path' in found ? found.path : '', AANLOOP_REPORT: 'firefox' },
  );
  reported(title, ok, () => readBrowserReport(json('firefox.json'), !('path' in found)));
};

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

for (const said of failures.slice(0, 10)) console.log(`\n${said.slice(0, 2000)}`);
if (failures.length > 10) console.log(`\nand ${failures.length - 10} more`);
console.log(`\n${lines.join('\n')}`);
console.log(`in ${Math.round((performance.now() - started) / 1000)} s\n`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
