import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The whole of it takes minutes: `npm run draft:faults`. */
const faultsIn = (...files: string[]) =>
  spawnSync(process.execPath, ['scripts/draft-faults.mjs', ...files], { encoding: 'utf8' });

describe('faults planted in the rules', () => {
  it('are noticed, and it is told where one is not', () => {
    // A file that is not there breaks nothing.
    const { stdout, status } = faultsIn('choose-claimant.ts', 'no-such-file.ts');
    expect(stdout).toMatch(/^noticed +choose-claimant\.ts +\d+ wrong$/m);
    expect(stdout).toContain('not noticed: no-such-file.ts');
    expect(status).toBe(1);
  });

  it('reach every file that has anything to break', () => {
    const files = readdirSync('src/draft').map((name) => [name, readFileSync(`src/draft/${name}`, 'utf8')] as const);
    // What is exported in another way would be left whole in silence.
    const other = files.filter(([, text]) => /^export (?!const |function|interface |type )/m.test(text));
    expect(other.map(([name]) => name)).toEqual([]);
    expect(files.length).toBeGreaterThan(70);
  });
});
