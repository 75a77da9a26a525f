import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^node --import \.\/scripts\/layers\.mjs (src\/compile\/[\w-]+\.ts)$/.exec(script) ?? [];
  return file === undefined ? [] : [{ name, file }];
});

it.each(commands)('npm run $name is run as all commands are, with words for how it is used', ({ name, file }) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(`usage: npm run ${name}`);
  expect(text).toMatch(/await runCommand\(run, usage\);\n$/);
});

it('tells how a command is used, and what it does not know', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', './scripts/layers.mjs', 'src/compile/new-dossier.ts', ...args], {
      encoding: 'utf8',
    });
  const usage = expect.stringContaining('usage: npm run new -- DIR');
  expect(run('--help')).toMatchObject({ status: 0, stdout: usage, stderr: '' });
  const unknown = run('somewhere', '--no-such-option');
  expect(unknown).toMatchObject({ status: 2, stdout: '', stderr: usage });
  expect(unknown.stderr).toContain('--no-such-option');
  expect(unknown.stderr).not.toMatch(/^ {4}at /m);
  expect(run()).toMatchObject({ status: 2, stdout: '', stderr: usage });
});
