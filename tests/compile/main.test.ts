import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierFolder, type Edit } from './dossier-folder';

const run = (folder: { data: string; articles: string }, ...options: string[]) => {
  const out = path.join(folder.data, 'out');
  const main = ['--import', './scripts/layers.mjs', 'src/compile/main.ts', '--data', folder.data, '--out', out];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...main, '--articles', folder.articles, ...options], {
    encoding: 'utf8',
  });
  const written = ['out/dataset.json', 'out/dataset.schema.json', 'anchors.lock.json'].map((name) =>
    path.join(folder.data, name),
  );
  return { status, stdout, stderr, written };
};

const village = (...edits: Edit[]) => dossierFolder(...edits);

describe('npm run compile', () => {
  it('writes the dataset, its schema and the lock, and finds them fresh after', () => {
    const folder = village();
    const first = run(folder);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.written.every(existsSync)).toBe(true);
    expect(run(folder, '--check').status).toBe(0);
    expect(run(folder).stdout).toMatch(/nothing changed/);
  });

  it('with --check tells of each stale file and writes nothing', () => {
    const folder = village();
    const [dataset = ''] = run(folder).written;
    writeFileSync(dataset, '{}\n');
    const { status, stderr } = run(folder, '--check');
    expect(status).toBe(1);
    expect(stderr).toMatch(/dataset\.json is not what/);
    expect(readFileSync(dataset, 'utf8')).toBe('{}\n');
  });

  it('on a problem prints file:line, writes nothing and fails', () => {
    const { status, stderr, written } = run(village(['events.yaml', 'salience: core', 'salience: cor']));
    expect(status).toBe(1);
    expect(stderr).toMatch(/events\.yaml:10: event vos-bakker-call: salience is "cor"; did you mean "core"\?/);
    expect(stderr).toMatch(/1 problem; nothing is written/);
    expect(written.some(existsSync)).toBe(false);
  });

  it('explains itself when asked wrongly', () => {
    const { status, stderr } = run(village(), '--what');
    expect(status).toBe(2);
    expect(stderr).toMatch(/usage: npm run compile/);
  });
});
