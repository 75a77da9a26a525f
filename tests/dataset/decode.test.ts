import { describe, expect, it } from 'vitest';
import { decodeDataset, decodeSteps } from '@/dataset/decode';
import { limits } from '@/dataset/limits';
import type { DatasetProblem } from '@/dataset/problem';
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

  it.each(['<!doctype html><title>x</title>', '\n  <html>', '<?xml version="1.0"?><html>', '<p>no'])(
    '%j is a web page',
    (text) => {
      expect(problemOf(text)).toMatchObject({ cause: 'html', detail: expect.stringContaining('<') });
    },
  );

  it('goes forward from nothing to all, also where much lies before and after its items', () => {
    const longer = makeDataset({
      seed: 4,
      articles: 9,
      actors: 60,
      events: 300,
      claims: 300,
      relations: 200,
      questions: 2,
      retired: 1,
    });
    const done: number[] = [];
    const steps = decodeSteps(JSON.stringify(longer));
    for (let step = steps.next(); !step.done; step = steps.next()) done.push(step.value);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(0)).toBe(0);
    expect(done.at(-1)).toBeLessThanOrEqual(1);
    expect(done.at(-1)).toBeGreaterThan(0.9);
    // Scanned, found, parsed and held to the form: each has its part of the whole.
    for (const [from, to] of [
      [0, 0.1],
      [0.1, 0.2],
      [0.2, 0.4],
      [0.5, 1],
    ] as const)
      expect(done.filter((at) => at >= from && at < to).length).toBeGreaterThan(0);
  });

  it('tells the manifest of a larger dossier as what it is', () => {
    expect(problemOf('{"factsVersion":1}')).toMatchObject({ cause: 'archive' });
    for (const text of ['null', '"factsVersion"', '[]', '{}']) expect(problemOf(text)?.cause).toBe('invalid');
  });

  it('says in the words of the parser why a text is no JSON, without the name of its mistake', () => {
    expect(problemOf('{"formatVersion": 1,}')?.detail).toMatch(/^(?!SyntaxError).*JSON/);
  });

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'xml'],
    ['<?xml version="1.0"?><gexf/>', 'xml'],
    ['<TEI/>', 'xml'],
  ])('%s is told as XML', (text, form) => {
    expect(problemOf(text)).toMatchObject({ cause: 'other-file', form, detail: text });
  });

  it('refuses a part of a file that would be parsed in one go, and no smaller one', () => {
    const withRest = (letters: number): DatasetProblem | null => {
      const text = `{"x":"${'x'.repeat(letters)}"}`;
      return problemOf(text);
    };
    expect(withRest(limits.partLetters)).toMatchObject({ cause: 'too-large', excess: { of: 'part' } });
    expect(withRest(limits.partLetters - '{"x":""}'.length)).toMatchObject({ excess: { of: 'letters' } });
    const item = `[{"a":"${'x'.repeat(limits.partLetters)}"}]`;
    expect(problemOf(`{"events":${item}}`)).toMatchObject({ excess: { of: 'part', most: limits.partLetters } });
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
    ['actors.1.group', { ...dataset, actors: [dataset.actors[0], { ...dataset.actors[1], group: 'the Martians' }] }],
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

  it('refuses twenty thousand faulty items as faulty, and gives up counting', () => {
    const broken = { ...dataset, events: Array.from({ length: 20_000 }, () => ({})) };
    expect(problemOf(JSON.stringify(broken))).toMatchObject({
      cause: 'invalid',
      detail: expect.stringMatching(/^events\.0\.id: .*; and \d+ more at least$/),
    });
  });

  it.each<[string, unknown, string, number]>([
    ['a text', { ...dataset, dossier: { ...dataset.dossier, version: 'x'.repeat(50_001) } }, 'letters', 50_001],
    ['a key', { ...dataset, ['k'.repeat(50_001)]: 1 }, 'letters', 50_001],
    [
      'the period',
      { ...dataset, dossier: { ...dataset.dossier, period: { start: '0001-01-01', end: '9999-12-31' } } },
      'days',
      3_652_059,
    ],
    ['a list of items', { ...dataset, articles: Array(5_001).fill(dataset.articles[0]) }, 'items', 5_001],
    ['a list within an item', { ...dataset, claims: [{ about: Array(20_001).fill('x') }] }, 'entries', 20_001],
    [
      'an object of names',
      { ...dataset, x: Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`k${i}`, i])) },
      'names',
      20_001,
    ],
    ['many lists', { ...dataset, x: Array.from({ length: 200 }, () => Array(20_000).fill(0)) }, 'values', 4_000_000],
  ])('%s beyond its limit is too large, said with both figures', (_, changed, of, found) => {
    const problem = problemOf(JSON.stringify(changed));
    expect(problem).toMatchObject({ cause: 'too-large', excess: { of } });
    expect(problem?.excess?.found).toBeGreaterThanOrEqual(found);
    expect(problem?.excess?.found).toBeGreaterThan(problem?.excess?.most ?? Number.POSITIVE_INFINITY);
  });

  it('refuses what lies too deep before it is parsed, wherever it lies', () => {
    const deep = (length: number): string => `${'['.repeat(length)}${']'.repeat(length)}`;
    for (const length of [limits.depth, 100_000])
      expect(problemOf(`{"formatVersion":${deep(length)}}`)).toMatchObject({
        cause: 'too-large',
        excess: { of: 'depth', found: length + 1, most: limits.depth },
      });
    expect(problemOf(`{"formatVersion":1,"x":${JSON.stringify('['.repeat(100_000))}}`)?.excess?.of).toBe('letters');
    expect(problemOf(' '.repeat(limits.bytes + 1))).toMatchObject({ cause: 'too-large', excess: { of: 'bytes' } });
  });

  it('takes two hundred years, and refuses a period that ends before it begins', () => {
    const lasting = (start: string, end: string) =>
      problemOf(JSON.stringify({ ...dataset, dossier: { ...dataset.dossier, period: { start, end } } }));
    expect(lasting('1822-01-01', '2021-12-31')).toBeNull();
    expect(lasting('1822-01-01', '2022-01-01')).toBeNull();
    expect(lasting('1822-01-01', '2022-01-02')).toMatchObject({
      cause: 'too-large',
      excess: { of: 'days', found: limits.days + 1, most: limits.days },
    });
    // One day is a period.
    expect(lasting('2022-01-01', '2022-01-01')).toBeNull();
    expect(lasting('2022-02-01', '2022-01-31')).toMatchObject({
      cause: 'invalid',
      detail: expect.stringContaining('before it begins'),
    });
  });

  it('quotes at most 300 characters of a file, and nothing of it that steers', () => {
    const keys = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`unknown-${i}`, 1]));
    const odd = '\u202Egnp.\u0000\u001B[2J\u2028';
    for (const text of [
      JSON.stringify({ ...dataset, ...keys }),
      JSON.stringify({ ...dataset, events: [keys, keys, keys] }),
      JSON.stringify({ ...dataset, formatVersion: 'x'.repeat(40_000) }),
      JSON.stringify({ ...dataset, formatVersion: Array(9_000).fill(odd) }),
      JSON.stringify({ ...dataset, [odd.repeat(90)]: 1 }),
      `<${odd.repeat(900)}`,
      `{"${'y'.repeat(20_000)}": z`,
    ]) {
      const detail = problemOf(text)?.detail ?? '';
      expect(detail).not.toBe('');
      expect(detail.length).toBeLessThanOrEqual(340);
      expect(detail).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }
  });
});
