import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const zones = ['Pacific/Kiritimati', 'America/New_York', 'Europe/Amsterdam', 'UTC'];
const root = path.join(import.meta.dirname, '..', '..');

interface Probe {
  readonly offset: number;
  readonly words: readonly string[];
  readonly digest: string;
}

const probeIn = async (zone: string): Promise<Probe> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', './scripts/layers.mjs', 'tests/query/time-zone-probe.ts'],
    { cwd: root, env: { ...process.env, TZ: zone, NODE_OPTIONS: '' } },
  );
  return JSON.parse(stdout);
};

describe('what is shown', () => {
  it('is the same in every time zone', async () => {
    const probes = await Promise.all(zones.map(probeIn));
    // The zones were in force, or this would prove nothing.
    expect(probes.map(({ offset }) => offset)).toEqual([-840, 300, -60, 0]);
    const [first] = probes;
    expect(first?.words).toContain('1 januari 2022');
    expect(first?.words.length).toBeGreaterThan(1000);
    for (const probe of probes) {
      expect(probe.words).toEqual(first?.words);
      expect(probe.digest).toBe(first?.digest);
    }
  });
});
