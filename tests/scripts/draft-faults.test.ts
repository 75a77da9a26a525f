import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('npm run draft:faults', () => {
  it('sees every file of drafting broken', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/draft-faults.mjs'], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`.split('\n').filter((line) => /^NOT|wrong already/.test(line))).toEqual([]);
    expect(stdout).toMatch(/all \d{2} faults are noticed/);
    expect(status).toBe(0);
  });
});
