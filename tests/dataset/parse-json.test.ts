import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findItems, parseJson } from '@/dataset/parse-json';
import '../fixtures/fixed-seed';

const read = (parse: (text: string) => unknown, text: string): unknown => {
  try {
    return { value: parse(text) };
  } catch (error) {
    return { error: String(error) };
  }
};

/** Objects with lists of items, as a dataset has them, beside anything else. */
const anyFile = fc.oneof(
  fc.dictionary(fc.string(), fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue())),
  fc.jsonValue(),
);

describe('JSON read item by item', () => {
  it('is what JSON.parse reads', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom(0, 1), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused where JSON.parse refuses it, in the same words', () => {
    const letters = fc.constantFrom(...'{}[]",:\\0a- \n');
    fc.assert(
      fc.property(anyFile, fc.nat(), letters, fc.nat(2), (value, at, letter, removed) => {
        const text = JSON.stringify(value);
        const i = at % (text.length + 1);
        const changed = text.slice(0, i) + letter + text.slice(i + removed);
        expect(read(parseJson, changed)).toEqual(read(JSON.parse, changed));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '{"a":[{"x":1},[2,[3]],{}],"b":{"c":[[1]]},"a":[[9]]}',
    '{"__proto__":[{"x":1}],"a":[]}',
    '[[{"x":[1]}],[2]]',
    '{"a":[{"x":"]}\\"["}]}',
    '{"a":[{]}]}',
    '{"a":[{"x":1}}',
    '{"a":[{"x":1}{"y":2}]}',
    '{"a":[[0]]}',
    '{"a":[1,[0],2]}',
    '',
  ])('%s', (text) => {
    expect(read(parseJson, text)).toEqual(read(JSON.parse, text));
  });

  it('is looked through in a few long steps, and told how far it is', () => {
    const parts = [...findItems(`{"a":[${'{"x":1},'.repeat(100_000)}{}]}`)];
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.length).toBeLessThan(10);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true);
  });
});
