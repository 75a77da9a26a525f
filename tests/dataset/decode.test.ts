import { describe, expect, it } from 'vitest';
import { type DatasetProblem, decodeDataset } from '@/dataset/decode';
import { makeDataset } from '../fixtures/arbitrary-dataset';

const dataset = makeDataset({
  seed: 11,
  articles: 3,
  actors: 5,
  events: 6,
  claims: 6,
  relations: 6,
  questions: 2,
  retired: 1,
});
const valid = JSON.stringify(dataset);

const problemOf = (text: string): DatasetProblem | null => {
  const decoded = decodeDataset(text);
  return decoded.ok ? null : decoded.problem;
};

describe('decodeDataset', () => {
  it('reads what was written', () => {
    expect(decodeDataset(valid)).toEqual({ ok: true, dataset });
    expect(decodeDataset(`\uFEFF\n${JSON.stringify(dataset, null, 2)}\n`)).toEqual({ ok: true, dataset });
  });

  it.each(['', ' \n\t', '\uFEFF'])('%j is empty', (text) => {
    expect(problemOf(text)?.cause).toBe('empty');
  });

  it.each(['<!doctype html><title>x</title>', '\n  <html>', '<?xml version="1.0"?>'])('%j is a web page', (text) => {
    expect(problemOf(text)).toMatchObject({ cause: 'html', detail: expect.stringContaining('<') });
  });

  it.each([10, 20, 30, 40, 50, 60, 70, 80, 90])('stops halfway at %i%%', (percent) => {
    expect(problemOf(valid.slice(0, Math.floor((valid.length * percent) / 100)))?.cause).toBe('truncated');
  });

  it('stops halfway wherever it is cut, also behind a brace or within a word', () => {
    const causes = new Map<string, number>();
    for (let length = 1; length < valid.length; length += 7) {
      const cause = problemOf(valid.slice(0, length))?.cause ?? 'none';
      causes.set(cause, (causes.get(cause) ?? 0) + 1);
    }
    expect([...causes.keys()]).toEqual(['truncated']);
    const behindBrace = valid.slice(0, valid.indexOf('}', valid.length / 2) + 1);
    expect(problemOf(behindBrace)?.cause).toBe('truncated');
    expect(problemOf(valid.slice(0, -1))?.cause).toBe('truncated');
  });

  it.each([
    'nothing',
    '{"formatVersion": 1,}',
    "{'formatVersion': 1}",
    '{"a": "}"} trailing',
    '{"a": "\\"{[", "b": }',
    '{"a": undefined}',
  ])('%j is not JSON', (text) => {
    expect(problemOf(text)?.cause).toBe('not-json');
  });

  it.each([2, 0, '1', null, 1.5, {}])('format version %j is not ours', (formatVersion) => {
    const problem = problemOf(JSON.stringify({ ...dataset, formatVersion, later: true }));
    expect(problem).toMatchObject({ cause: 'wrong-version', detail: expect.stringContaining('expected 1') });
    expect(problem?.detail).toContain(JSON.stringify(formatVersion));
  });

  it.each<[string, unknown]>([
    ['formatVersion', { ...dataset, formatVersion: undefined }],
    ['events', { ...dataset, events: undefined }],
    [
      'events.0.date.start',
      { ...dataset, events: [{ ...dataset.events[0], date: { ...dataset.events[0]?.date, start: '2022-02-30' } }] },
    ],
    ['actors.1.group', { ...dataset, actors: [dataset.actors[0], { ...dataset.actors[1], group: 'martians' }] }],
    ['claims.0.reports', { ...dataset, claims: [{ ...dataset.claims[0], reports: [] }] }],
    ['relations.0.id', { ...dataset, relations: [{ ...dataset.relations[0], id: 'No Id' }] }],
    ['dossier.version', { ...dataset, dossier: { ...dataset.dossier, version: '1' } }],
    ['layout.width', { ...dataset, layout: { ...dataset.layout, width: 1.5 } }],
  ])('names what is wrong at %s', (path, changed) => {
    const problem = problemOf(JSON.stringify(changed));
    expect(problem?.cause).toBe('invalid');
    expect(problem?.detail).toContain(`${path}: `);
  });

  it.each(['[]', '1', '"text"', 'true', 'null', '{}'])('%s is JSON, but no dataset', (text) => {
    expect(problemOf(text)?.cause).toBe('invalid');
  });

  it('tells five faults and counts the rest', () => {
    const broken = { ...dataset, events: Array.from({ length: 9 }, () => 1) };
    const detail = problemOf(JSON.stringify(broken))?.detail ?? '';
    expect(detail.split('; ')).toHaveLength(6);
    expect(detail).toMatch(/and 4 more$/);
  });

  it('never throws', () => {
    for (const text of ['['.repeat(200_000), '{"a":'.repeat(50_000), '{"__proto__":1}', '\0', '\ud800']) {
      expect(decodeDataset(text).ok).toBe(false);
    }
  });
});
