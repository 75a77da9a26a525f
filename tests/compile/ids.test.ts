import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishIds } from '@/compile/publish-ids';
import { readData } from '@/compile/read-data';
import { type Retirement, retireId } from '@/compile/retire-id';
import { type DossierFolder, dossierFolder, problemsIn } from './dossier-folder';

const reasons = ['--reason-nl', 'Dezelfde bewering.', '--reason-en', 'The same claim.', '--date', '2022-03-01'];

const ids = (folder: DossierFolder, ...args: string[]) => {
  const main = ['--import', './scripts/layers.mjs', 'src/compile/ids.ts'];
  const places = ['--data', folder.data, '--articles', folder.articles];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...main, ...args, ...places], { encoding: 'utf8' });
  return { status, stdout: stdout.replaceAll(`${folder.data}/`, ''), stderr: stderr.replaceAll(`${folder.data}/`, '') };
};

const read = (folder: DossierFolder, file: string): string => readFileSync(path.join(folder.data, file), 'utf8');

describe('publishIds', () => {
  it('adds what is new, sorted, and keeps comments', () => {
    const { text, added } = publishIds('# ids\nlevy\nanna-vos # the mayor\n', ['levy', 'bakker', 'bakker']);
    expect(text).toBe('# ids\nanna-vos # the mayor\nbakker\nlevy\n');
    expect(added).toEqual(['bakker']);
  });

  it('changes nothing the second time', () => {
    const { text } = publishIds('', ['b', 'a']);
    expect(text).toMatch(/^# .*\na\nb\n$/);
    expect(publishIds(text, ['a', 'b'])).toEqual({ text, added: [] });
  });

  it('takes nothing out', () => {
    expect(publishIds('gone\n', ['here']).text).toMatch(/gone\nhere\n$/);
  });
});

describe('retireId', () => {
  const plain: Retirement = {
    fate: 'retire',
    id: 'levy',
    into: [],
    reason: { nl: 'Weg.', en: 'Gone.' },
    date: '2022-03-01',
    kind: null,
  };

  it.each<[what: Partial<Retirement>, says: RegExp]>([
    [{ kind: 'clam' }, /there is no kind "clam"; did you mean "claim"\?/],
    [{ kind: 'event' }, /levy is of kind claim, not event/],
    [{ id: 'some-trucks' }, /retired already, at .*retired\.yaml:1/],
    [{ reason: { nl: 'Weg.', en: ' ' } }, /both languages/],
    [{ date: '2022-02-30' }, /"2022-02-30" is no day/],
    [{ fate: 'merge' }, /merge wants --into with one id/],
    [{ fate: 'merge', into: ['at-most-tin'] }, /there is no claim "at-most-tin"; did you mean "at-most-ten"/],
    [{ fate: 'merge', into: ['levy'] }, /cannot be replaced by itself/],
    [{ fate: 'merge', into: ['bakker'] }, /"bakker" is of kind actor, but levy is of kind claim/],
    [{ fate: 'merge', into: ['some-trucks'] }, /there is no claim "some-trucks"/],
    [{ fate: 'merge', id: 'a000-s1', into: ['a000-s2'] }, /is a digest sentence/],
    [{ fate: 'split', into: ['at-most-ten'] }, /split wants --into with two ids/],
    [{ fate: 'split', into: ['at-most-ten', 'at-most-ten'] }, /split wants --into with two ids/],
  ])('refuses %j', (what, says) => {
    const folder = dossierFolder();
    const outcome = retireId(
      readData(folder.data, false, () => {}),
      read(folder, 'retired.yaml'),
      { ...plain, ...what },
    );
    expect(outcome).toEqual({ refused: expect.stringMatching(says) });
  });

  it.each(['[]\n', '# retired ids\n[]\n', '# retired ids\n', ''])('begins a list in %j', (empty) => {
    const folder = dossierFolder();
    const outcome = retireId(
      readData(folder.data, false, () => {}),
      empty,
      { ...plain, id: 'how-many-trucks' },
    );
    const above = empty.startsWith('#') ? '# retired ids\n+' : '';
    expect(outcome).toMatchObject({ text: expect.stringMatching(new RegExp(`^${above}- id: how-many-trucks\\n`)) });
  });

  it.each(['a: 1\n', '- [\n', 'gone\n'])('leaves alone what is no list: %j', (text) => {
    const folder = dossierFolder();
    const outcome = retireId(
      readData(folder.data, false, () => {}),
      text,
      plain,
    );
    expect(outcome).toEqual({ refused: expect.stringMatching(/^retired\.yaml is/) });
  });
});

describe('npm run ids', () => {
  it('publishes every id there is, sentences too, once', () => {
    const folder = dossierFolder();
    const first = ids(folder, 'publish');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const list = read(folder, 'published-ids.txt');
    expect(list.split('\n')).toEqual(
      expect.arrayContaining(['anna-vos', 'a001-s1', 'how-many-trucks', 'vos-calls-bakker']),
    );
    expect(list.split('\n').slice(1, -1)).toEqual(list.split('\n').slice(1, -1).sort());
    expect(ids(folder, 'publish').stdout).toMatch(/published-ids\.txt: 0 added/);
    expect(read(folder, 'published-ids.txt')).toBe(list);
    expect(problemsIn(folder)).toEqual([]);
  });

  it('publishes nothing while something is wrong', () => {
    const folder = dossierFolder(['events.yaml', 'salience: core', 'salience: cor']);
    const before = read(folder, 'published-ids.txt');
    const { status, stderr } = ids(folder, 'publish');
    expect(status).toBe(1);
    expect(stderr).toMatch(/events\.yaml:10: .*\nnothing is published/);
    expect(read(folder, 'published-ids.txt')).toBe(before);
  });

  it('merges: one entry more, comments kept, and tells what still names the id', () => {
    const folder = dossierFolder(['retired.yaml', '- id: some-trucks', '# never again\n- id: some-trucks']);
    const { status, stdout } = ids(folder, 'merge', 'at-most-ten', '--into', 'twenty-trucks', ...reasons);
    expect(status).toBe(0);
    expect(stdout).toMatch(/claims\/troops\.yaml:25: claim at-most-ten is still there/);
    expect(stdout).toMatch(/questions\.yaml:3: question how-many-trucks: claims\.1/);
    const text = read(folder, 'retired.yaml');
    expect(text).toContain('# never again\n- id: some-trucks\n');
    expect(text).toContain(`- id: at-most-ten
  kind: claim
  reason:
    nl: Dezelfde bewering.
    en: The same claim.
  date: 2022-03-01
  replacedBy: [ twenty-trucks ]
`);
  });

  it('leaves data/ that compiles once what it told is mended', () => {
    const folder = dossierFolder();
    expect(ids(folder, 'retire', 'how-many-trucks', ...reasons).status).toBe(0);
    expect(problemsIn(folder).map(({ says }) => says)).toEqual([expect.stringMatching(/how-many-trucks is in use/)]);
    writeFileSync(path.join(folder.data, 'questions.yaml'), '[]\n');
    expect(problemsIn(folder)).toEqual([]);
  });

  it('splits into parts that are there', () => {
    const folder = dossierFolder();
    expect(ids(folder, 'split', 'levy', '--into', 'at-most-ten,twenty-trucks', ...reasons).status).toBe(0);
    expect(read(folder, 'retired.yaml')).toContain('replacedBy: [ at-most-ten, twenty-trucks ]');
  });

  it('retires a digest sentence as a part of its article', () => {
    const folder = dossierFolder();
    const { stdout } = ids(folder, 'retire', 'a000-s2', ...reasons);
    expect(stdout).toMatch(/article a000-s2 is retired/);
    expect(stdout).toMatch(/claims\/troops\.yaml:\d+: claim twenty-trucks: reports\.0\.evidence\.0/);
    expect(stdout).toMatch(/actors\.yaml:\d+: actor anna-vos: mentions\.0/);
  });

  it('takes an id that is gone already when told what it was', () => {
    const folder = dossierFolder(['published-ids.txt', 'some-trucks', 'some-trucks\nold-talks']);
    expect(ids(folder, 'retire', 'old-talks', ...reasons).stderr).toMatch(/say what it was by --kind: event/);
    expect(ids(folder, 'retire', 'old-talks', '--kind', 'event', ...reasons).status).toBe(0);
    expect(read(folder, 'retired.yaml')).toContain('- id: old-talks\n  kind: event\n');
    expect(problemsIn(folder)).toEqual([]);
  });

  it('refuses with a reason and writes nothing', () => {
    const folder = dossierFolder();
    const before = read(folder, 'retired.yaml');
    expect(ids(folder, 'retire', 'levy', '--into', 'at-most-ten', ...reasons)).toMatchObject({
      status: 1,
      stderr: 'retire takes no --into; merge and split do\n',
    });
    expect(ids(folder, 'retire', 'leavy', ...reasons).stderr).toMatch(/there is no "leavy"; did you mean "levy"\?/);
    expect(read(folder, 'retired.yaml')).toBe(before);
  });

  it('explains itself when asked wrongly', () => {
    const folder = dossierFolder();
    for (const args of [
      ['bury', 'levy'],
      ['retire', 'levy', '--why', 'x'],
    ]) {
      const { status, stderr } = ids(folder, ...args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/usage: npm run ids/);
    }
  });
});
