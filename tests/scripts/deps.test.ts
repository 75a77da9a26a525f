import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface Entry {
  readonly version: string;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
}
type Packages = Readonly<Record<string, Entry>>;

const script = path.join(import.meta.dirname, '..', '..', 'scripts', 'deps.mjs');
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'aanloop-deps-'));
  mkdirSync(path.join(root, 'scripts'));
  mkdirSync(path.join(root, 'bin'));
  mkdirSync(path.join(root, 'node_modules'));
  cpSync(script, path.join(root, 'scripts', 'deps.mjs'));
  // Stands for npm and only notes what it was asked.
  writeFileSync(path.join(root, 'bin', 'npm'), `#!/bin/sh\necho "$PWD: $@" >> "${root}/asked"\n`);
  chmodSync(path.join(root, 'bin', 'npm'), 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const lock = (packages: Packages): string => JSON.stringify({ packages: { '': { version: '0.1.0' }, ...packages } });

const run = (wanted: Packages, installed: Packages | string | null): { said: string; asked: string } => {
  writeFileSync(path.join(root, 'package-lock.json'), lock(wanted));
  if (installed !== null) {
    const text = typeof installed === 'string' ? installed : JSON.stringify({ packages: installed });
    writeFileSync(path.join(root, 'node_modules', '.package-lock.json'), text);
  }
  const said = execFileSync(process.execPath, ['scripts/deps.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${path.join(root, 'bin')}:${process.env.PATH}` },
  });
  const asked = path.join(root, 'asked');
  return { said, asked: existsSync(asked) ? readFileSync(asked, 'utf8') : '' };
};

const a = { 'node_modules/a': { version: '1.0.0' } };

describe.skipIf(process.platform === 'win32')('the check of what is installed', () => {
  it.each<[string, Packages, Packages]>([
    ['all is as it should be', a, a],
    ['a part for another platform is left out', { ...a, 'node_modules/b': { version: '1.0.0', optional: true } }, a],
    ['a part only others need is left out', { ...a, 'node_modules/b': { version: '1.0.0', devOptional: true } }, a],
    ['a peer is left out', { ...a, 'node_modules/b': { version: '1.0.0', peer: true } }, a],
  ])('says nothing and does nothing where %s', (_name, wanted, installed) => {
    expect(run(wanted, installed)).toEqual({ said: '', asked: '' });
  });

  it.each<[string, Packages, Packages | string | null, string]>([
    ['nothing is installed', a, null, 'nothing is installed yet'],
    ['the record is broken', a, '{"packages":', 'nothing is installed yet'],
    ['the record is empty', a, '{}', 'nothing is installed yet'],
    [
      'a version differs',
      a,
      { 'node_modules/a': { version: '0.9.0' } },
      'node_modules/a is 0.9.0, the lockfile says 1.0.0',
    ],
    ['a part is missing', a, {}, 'node_modules/a is missing, the lockfile says 1.0.0'],
    [
      'an optional part is there in another version',
      { 'node_modules/b': { version: '2.0.0', optional: true } },
      { 'node_modules/b': { version: '1.0.0' } },
      'node_modules/b is 1.0.0, the lockfile says 2.0.0',
    ],
    ['a part too many', a, { ...a, 'node_modules/z': { version: '1.0.0' } }, 'node_modules/z is not in the lockfile'],
  ])('installs where %s', (_name, wanted, installed, reason) => {
    const { said, asked } = run(wanted, installed);
    expect(said).toBe(`Installing dependencies: ${reason}.\n`);
    expect(asked.trim().split('\n')).toHaveLength(1);
    expect(asked).toMatch(new RegExp(`${path.basename(root)}/?: ci( |$)`));
  });

  it('needs nothing but Node itself', () => {
    const imports = [...readFileSync(script, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1]);
    expect(imports.length).toBeGreaterThan(0);
    for (const name of imports) expect(name).toMatch(/^node:/);
  });
});
