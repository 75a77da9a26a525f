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

const onPath = (): string | undefined => {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const found = names.map((name) => path.join(folder, name)).find((file) => existsSync(file));
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

/** CHROMIUM_PATH, else a Chrome or Chromium on the PATH, else the one from npm; null where none of them runs. */
export async function findBrowser(): Promise<Browser | null> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, env: {}, source: 'CHROMIUM_PATH' };
  const installed = onPath();
  if (installed) {
    const browser = { executablePath: installed, env: {}, source: installed };
    if (runs(browser)) return browser;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const packaged = await fromPackage().catch(() => null);
  return packaged && runs(packaged) ? packaged : null;
}
