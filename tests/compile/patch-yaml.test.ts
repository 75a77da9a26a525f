import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { anchorsIn } from '@/annotate/authored-item';
import { patchYaml } from '@/compile/patch-yaml';
import { decodeDataset } from '@/dataset/decode';
import { openPatched } from '@/dataset/open-patches';
import type { Change } from '@/dataset/patch';

const root = path.join(import.meta.dirname, '..', '..');
const decoded = decodeDataset(readFileSync(path.join(root, 'public/dataset.json'), 'utf8'));
if (!decoded.ok) throw new Error(decoded.problem.detail);
const base = decoded.dataset;
const texts = new Map(
  readdirSync(path.join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(root, 'data', name), 'utf8')]),
);

const write = (changes: readonly Change[]) => {
  const { dataset, notMade, made } = openPatched(base, changes);
  expect(notMade).toEqual([]);
  return patchYaml(texts, base, dataset, made, anchorsIn(base, new Map()));
};

const linesApart = (a: string, b: string): number => {
  const [one, other] = [a.split('\n'), b.split('\n')];
  return one.filter((line, i) => line !== other[i]).length + Math.max(0, other.length - one.length);
};

const claim = base.claims.find(({ quantity }) => quantity !== null);
const reason = 'as the sentence has it';

describe('a patch of our own record', () => {
  it.each([
    ...base.claims.slice(0, 12).map(({ id, title }) => ['claim', id, title.en] as const),
    ...base.events.slice(0, 12).map(({ id, title }) => ['event', id, title.en] as const),
  ])('changes one line for one title: %s %s', (kind, id, old) => {
    const { files, refused } = write([{ kind, id, field: 'title.en', old, new: 'Told otherwise: this', reason }]);
    expect(refused).toEqual([]);
    const [[name, text] = ['', '']] = files;
    expect(files.size).toBe(1);
    expect(linesApart(texts.get(name) ?? '', text)).toBe(1);
    expect(text).toContain('Told otherwise: this');
    expect(parseDocument(text).errors).toEqual([]);
  });

  it('writes a date as an author does: bounds follow from it', () => {
    const [event] = base.events;
    if (!event) throw new Error('no event');
    const date = { ...event.date, edtf: '2022-01', start: '2022-01-01', end: '2022-01-31' };
    const { files } = write([
      { kind: 'event', id: event.id, field: 'date', old: event.date as never, new: date as never, reason },
    ]);
    const [text = ''] = files.values();
    const item = (parseDocument(text).toJS() as { id: string; date: unknown }[]).find(({ id }) => id === event.id);
    expect(item?.date).toMatchObject({ edtf: '2022-01' });
    expect(item?.date).not.toHaveProperty('start');
  });

  it('retells a sentence in the file of its article, and changes a number and the dossier', () => {
    const sentence = base.articles[1]?.digest[2];
    if (!sentence || !claim?.quantity) throw new Error('nothing to change');
    const { files, refused } = write([
      { kind: 'sentence', id: sentence.id, field: 'text.nl', old: sentence.text.nl, new: 'Anders verteld.', reason },
      { kind: 'claim', id: claim.id, field: 'quantity.max', old: claim.quantity.max, new: 123_456, reason },
      { kind: 'dossier', id: base.dossier.id, field: 'title.en', old: base.dossier.title.en, new: 'Another', reason },
    ]);
    expect(refused).toEqual([]);
    expect(files.get('articles/a001.yaml')).toContain('Anders verteld.');
    expect(files.get('dossier.yaml')).toContain('en: Another');
    expect([...files.values()].some((text) => text.includes('123456'))).toBe(true);
    for (const [name, text] of files) expect(linesApart(texts.get(name) ?? '', text)).toBe(1);
  });

  it('says what it cannot write: new words of an article that is not at hand, an id that was published', () => {
    const event = base.events.find(({ evidence }) => evidence.length > 1);
    const question = base.questions.at(-1);
    if (!event || !question) throw new Error('nothing to change');
    const { files, refused } = write([
      {
        kind: 'event',
        id: event.id,
        field: 'evidence',
        old: event.evidence as never,
        new: event.evidence.slice(0, 1) as never,
        reason,
      },
      { kind: 'question', id: question.id, field: '*', old: question as never, reason },
    ]);
    expect(files.size).toBe(0);
    expect(refused).toHaveLength(2);
    expect(refused[0]).toContain('--articles');
    expect(refused[1]).toContain('npm run ids -- retire');
  });
});
