import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Finding } from '@/compile/doctor-check';
import { doctorChecks } from '@/compile/doctor-checks';
import { examine } from '@/compile/doctor-examine';
import { formatExamined } from '@/compile/doctor-report';
import { anchorCases } from './doctor-cases-anchors';
import { dateCases } from './doctor-cases-dates';
import { formCases } from './doctor-cases-form';
import { idCases } from './doctor-cases-ids';
import { itemCases } from './doctor-cases-items';
import { newsroomCases } from './doctor-cases-newsroom';
import { recordCases } from './doctor-cases-record';
import { textCases } from './doctor-cases-texts';
import { type Cases, type Change, contextOf, patient } from './doctor-patient';

const cases: Readonly<Record<string, Cases>> = {
  ...formCases,
  ...idCases,
  ...textCases,
  ...dateCases,
  ...anchorCases,
  ...itemCases,
  ...recordCases,
  ...newsroomCases,
};

const findingsAfter = (id: string, change: Change): readonly Finding[] => {
  const one = patient();
  change(one);
  const found = examine(contextOf(one)).find(({ check }) => check.id === id);
  if (!found) throw new Error(`there is no check ${id}`);
  expect(found.notChecked).toBeNull();
  return found.findings;
};

const told = (findings: readonly Finding[]): string => findings.map(({ at, says }) => `${at}: ${says}`).join('\n');

const rows = (of: (cases: Cases) => readonly (readonly [string, Change])[]) =>
  Object.entries(cases).flatMap(([id, each]) => of(each).map(([what, change]) => [id, what, change] as const));

describe('the doctor', () => {
  it('has 24 checks and more, each with an id of its own and a line', () => {
    expect(doctorChecks.length).toBeGreaterThanOrEqual(24);
    expect(new Set(doctorChecks.map(({ id }) => id)).size).toBe(doctorChecks.length);
    for (const { tells } of doctorChecks) expect(tells).not.toMatch(/\n|^$/);
  });

  it('shows each of them to fire at two faults and to pass two sound changes', () => {
    expect(Object.keys(cases).sort()).toEqual(doctorChecks.map(({ id }) => id).sort());
    for (const [id, { sick, well }] of Object.entries(cases)) {
      expect(sick.length, id).toBeGreaterThanOrEqual(2);
      expect(well.length, id).toBeGreaterThanOrEqual(2);
    }
  });

  it('finds nothing wrong with what is well', () => {
    const examined = examine(contextOf(patient()));
    expect(examined.filter(({ notChecked }) => notChecked !== null)).toEqual([]);
    expect(told(examined.flatMap(({ findings }) => findings))).toBe('');
  });

  it.each(rows(({ sick }) => sick))('%s finds: %s', (id, says, change) => {
    expect(told(findingsAfter(id, change))).toContain(says);
  });

  it.each(rows(({ well }) => well))('%s lets pass: %s', (id, _, change) => {
    expect(told(findingsAfter(id, change))).toBe('');
  });

  it('says what it could not look at', () => {
    const alone = examine({ ...contextOf(patient()), originals: null, lock: null, published: null });
    const unchecked = alone.filter(({ notChecked }) => notChecked !== null);
    expect(unchecked.map(({ check }) => check.needs)).toEqual(
      expect.arrayContaining(['originals', 'lock', 'published']),
    );
    expect(formatExamined(alone)).toMatch(/not checked +anchor-hash .*\(the articles are not at hand\)/);
  });

  it('does not walk what has no structure, and says so', () => {
    for (const raw of [null, 7, [], {}, { formatVersion: 1, claims: 'none' }]) {
      const examined = examine({ ...contextOf(patient()), raw });
      expect(examined.some(({ findings }) => findings.length > 0)).toBe(true);
      expect(examined.find(({ check }) => check.id === 'references')?.notChecked).toMatch(/structure/);
    }
  });
});

describe('npm run doctor', () => {
  const run = (change: Change, articles: 'there' | 'absent') => {
    const folder = mkdtempSync(path.join(tmpdir(), 'aanloop-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const one = patient();
    change(one);
    const file = path.join(folder, 'dataset.json');
    writeFileSync(file, JSON.stringify(one.dataset));
    writeFileSync(path.join(folder, 'anchors.lock.json'), JSON.stringify(one.lock));
    writeFileSync(path.join(folder, 'published-ids.txt'), `# ids\n${one.published.join('\n')}\n`);
    const originals = path.join(folder, 'originals');
    mkdirSync(originals);
    if (articles === 'there') {
      for (const [id, { text }] of one.originals) writeFileSync(path.join(originals, `${id}.txt`), text);
    }
    const main = ['--import', './scripts/layers.mjs', 'src/compile/doctor.ts'];
    return spawnSync(process.execPath, [...main, '--dataset', file, '--data', folder, '--articles', originals], {
      encoding: 'utf8',
    });
  };

  it('prints a line a check and passes', () => {
    const { status, stdout, stderr } = run(() => {}, 'there');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').filter((line) => line.startsWith('ok'))).toHaveLength(doctorChecks.length);
  });

  it('prints what it finds and fails', () => {
    const { status, stdout } = run(({ dataset }) => dataset.claims.reverse(), 'there');
    expect(status).toBe(1);
    expect(stdout).toMatch(/2 findings +sorted/);
    expect(stdout).toContain('· claims: levy comes after twenty-trucks');
  });

  it('misses articles that are not among those at hand', () => {
    const { status, stdout } = run(() => {}, 'absent');
    expect(status).toBe(1);
    expect(stdout).toMatch(/2 findings +source-hash/);
  });
});
