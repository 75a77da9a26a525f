import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A Chromium to test with, and what its process needs in its environment. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly source: string;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const onPath = (wanted: readonly string[] = names): string | undefined => {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const found = wanted.map((name) => path.join(folder, name)).find((file) => existsSync(file));
    if (found) return found;
  }
  return undefined;
};

// The package unpacks its own shared libraries only where it believes to be on the system it was made for.
const fromPackage = async (): Promise<Browser> => {
  const before = process.env.AWS_EXECUTION_ENV;
  const libraries = process.env.LD_LIBRARY_PATH;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const env = { LD_LIBRARY_PATH: [path.join(tmpdir(), 'al2023', 'lib'), libraries].filter(Boolean).join(':') };
    return { executablePath, env, source: 'the npm package @sparticuz/chromium' };
  } finally {
    if (before === undefined) delete process.env.AWS_EXECUTION_ENV;
    else process.env.AWS_EXECUTION_ENV = before;
    if (libraries === undefined) delete process.env.LD_LIBRARY_PATH;
    else process.env.LD_LIBRARY_PATH = libraries;
  }
};

const runs = ({ executablePath, env }: Browser): boolean => {
  try {
    execFileSync(executablePath, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
};

/** What `npx playwright install chromium` has brought, if it has. */
const fromPlaywright = async (): Promise<Browser> => {
  const { chromium } = await import('@playwright/test');
  return { executablePath: chromium.executablePath(), env: {}, source: 'playwright install' };
};

/**
 * CHROMIUM_PATH, else a Chrome or Chromium on the PATH, else the one from npm, else the one Playwright installs;
 * null where none of them runs.
 */
export async function findBrowser(): Promise<Browser | null> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, env: {}, source: 'CHROMIUM_PATH' };
  const installed = onPath();
  if (installed) {
    const browser = { executablePath: installed, env: {}, source: installed };
    if (runs(browser)) return browser;
  }
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  for (const bring of isPackaged ? [fromPackage, fromPlaywright] : [fromPlaywright]) {
    const browser = await bring().catch(() => null);
    if (browser && runs(browser)) return browser;
  }
  return null;
}

/** A Firefox that the tests can drive, or why there is none. */
export type FoundFirefox = { readonly path: string } | { readonly why: string };

/**
 * FIREFOX_PATH, else one on the PATH. It is driven over WebDriver BiDi, which an older one (an ESR) knows in part only: so
 * it is tried, and one that cannot be driven is told as such.
 */
export async function findFirefox(): Promise<FoundFirefox> {
  const path = process.env.FIREFOX_PATH ?? onPath(['firefox', 'firefox-esr']);
  if (!path) return { why: 'No Firefox was found; FIREFOX_PATH names one.' };
  const { firefox } = await import('@playwright/test');
  try {
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: path, timeout: 60_000 });
    try {
      await browser.newContext();
    } finally {
      await browser.close();
    }
    return { path };
  } catch (error) {
    const [first] = String(error instanceof Error ? error.message : error).split('\n');
    return { why: `${path} is not driven here (${first}); npm run test:firefox drives it.` };
  }
}
