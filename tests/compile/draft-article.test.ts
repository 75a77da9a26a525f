import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const text = 'De bond zei maandag dat ruim 300 machinisten staken. “Dat is veel”, zei Karin Loos van de bond.\n';

const run = (...options: string[]) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'draft-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const article = path.join(folder, 'spoor.txt');
  writeFileSync(article, text);
  const main = ['--import', './scripts/layers.mjs', 'src/compile/draft-article.ts', '--article', article];
  const { status, stderr } = spawnSync(process.execPath, [...main, '--out', folder, ...options], { encoding: 'utf8' });
  return { status, stderr, read: (name: string) => readFileSync(path.join(folder, name), 'utf8') };
};

describe('npm run draft', () => {
  it('writes the proposals with rule and reason, and the same for reading', () => {
    const { status, read } = run('--published', '2023-06-14');
    expect(status).toBe(0);
    const draft = JSON.parse(read('spoor.draft.json'));
    expect(draft).toMatchObject({
      draftVersion: 1,
      language: 'nl',
      published: { first: '2023-06-14', last: '2023-06-14' },
    });
    expect(draft.source.length).toBe(text.length);
    const date = draft.proposals.find(({ kind }: { kind: string }) => kind === 'date');
    expect(date).toMatchObject({ edtf: '2023-06-12', rule: 'date/weekday', expression: 'maandag' });
    expect(text.slice(date.start, date.end)).toBe('maandag');
    expect(read('spoor.draft.md')).toContain('- quantity: ruim 300 machinisten = > 300 to .. people');
  });

  it.each([
    [['--published', '14 juni'], '--published 14 juni: neither a day such as'],
    [[], '--published is missing'],
    [['--published', '2023-06-14', '--language', 'fr'], '--language fr: only nl and en are known'],
  ])('says what is wrong with %j', (options, told) => {
    const { status, stderr } = run(...options);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });
});
