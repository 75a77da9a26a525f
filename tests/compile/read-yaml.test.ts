import { describe, expect, it } from 'vitest';
import type { Problem } from '@/compile/problem';
import { readYaml } from '@/compile/read-yaml';

const read = (text: string) => {
  const problems: Problem[] = [];
  const yaml = readYaml('f.yaml', text, (place, wrong, right) => problems.push({ ...place, wrong, right }));
  return { value: yaml?.value, line: (...path: (string | number)[]) => yaml?.place(path).line, problems };
};

describe('readYaml', () => {
  it('knows the line of everything', () => {
    const { line } = read('- id: a\n  list:\n    - x\n    -\n      y: 1\n      z: 2\n- id: b\n');
    expect(line(0, 'id')).toBe(1);
    expect(line(0, 'list', 0)).toBe(3);
    expect(line(0, 'list', 1, 'z')).toBe(6);
    expect(line(1, 'id')).toBe(7);
  });

  it('gives the nearest line there is for what is missing', () => {
    expect(read('a: 1\nb:\n  c: 2\n').line('b', 'd', 'e')).toBe(2);
    expect(read('').line('a')).toBe(1);
  });

  it('follows aliases', () => {
    const { value, line } = read('a: &date\n  edtf: 2014\nb: *date\n');
    expect(value).toEqual({ a: { edtf: '2014' }, b: { edtf: '2014' } });
    expect(line('b', 'edtf')).toBe(2);
  });

  it('takes an anchor with a colon for words, in a block or in a row', () => {
    expect(read('evidence:\n  - a000: de … brug\n  - a000-s3\n').value).toEqual({
      evidence: ['a000: de … brug', 'a000-s3'],
    });
    expect(read('evidence: [ a000-s2: "drie: vier", a001: 100.000 ]').value).toEqual({
      evidence: ['a000-s2: drie: vier', 'a001: 100.000'],
    });
    expect(read('mentions: [ a000: hij ]\nnot: [ a000: 2014 ]').value).toEqual({
      mentions: ['a000: hij'],
      not: ['a000: 2014'],
    });
  });

  it('leaves other maps in lists alone', () => {
    expect(read('answers: [ { claim: x } ]').value).toEqual({ answers: [{ claim: 'x' }] });
  });

  it('keeps words as they are spelled, also where they look like something else', () => {
    expect(read('edtf: 2014\nnl: 100.000\nen: true\nexpression: null\nmin: 100').value).toEqual({
      edtf: '2014',
      nl: '100.000',
      en: 'true',
      expression: null,
      min: 100,
    });
  });

  it('reports what is no YAML, with its line', () => {
    const { value, problems } = read('a: 1\nb: c: d\n');
    expect(value).toBeUndefined();
    expect(problems.map(({ line }) => line)).toEqual([2]);
    expect(read('a: 1\nb: 2\na: 3\n').problems.map(({ line }) => line)).toEqual([3]);
  });
});
