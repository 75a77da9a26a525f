import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const run = (...files: string[]) =>
  spawnSync(process.execPath, ['scripts/draft-faults.mjs', ...files], { encoding: 'utf8' });

describe('npm run draft:faults', () => {
  it('sees every file of drafting broken', () => {
    const { status, stdout, stderr } = run();
    expect(`${stdout}${stderr}`.split('\n').filter((line) => /^NOT|wrong already/.test(line))).toEqual([]);
    expect(stdout).toMatch(/all \d{2} faults are noticed/);
    expect(status).toBe(0);
  });

  it('tells of a file whose fault nothing sees', () => {
    // One that is not there breaks nothing.
    const { status, stdout } = run('no-such-file.ts');
    expect(stdout).toContain('not noticed: no-such-file.ts');
    expect(status).toBe(1);
  });

  it('leaves no file out that has anything to break', () => {
    const files = readdirSync('src/draft').map((name) => [name, readFileSync(`src/draft/${name}`, 'utf8')] as const);
    const otherwise = files.filter(([, text]) => /^export (?!const |function|interface |type )/m.test(text));
    expect(otherwise.map(([name]) => name)).toEqual([]);
  });
});
