import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson, scanSteps } from '@/dataset/scan-json';
import '../fixtures/fixed-seed';

/** The same by the parsed value: how deep it is, how many values and names it holds, and the most names of one object. */
const measure = (value: unknown): { depth: number; values: number; names: number } => {
  if (typeof value !== 'object' || value === null) return { depth: 0, values: 1, names: 0 };
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  const parts = Object.values(value).map(measure);
  return {
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
    values: 1 + parts.reduce((sum, part) => sum + part.values, 0),
    names: Math.max(own, ...parts.map(({ names }) => names)),
  };
};

describe('a walk over the letters of JSON', () => {
  it('finds the depth and the names that parsing finds, and room for every value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2), (value, space) => {
        const text = JSON.stringify(value, null, space);
        const found = scanJson(text);
        const real = measure(JSON.parse(text));
        expect(found).toMatchObject({ depth: real.depth, names: real.names, isCutOff: false });
        expect(found.values).toBeGreaterThanOrEqual(real.values);
        // Each list and object, and what is parted by commas and colons: no more than twice what is there.
        expect(found.values).toBeLessThanOrEqual(3 * real.values);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['[1,2,3]', { depth: 1, values: 4, names: 0 }],
    ['{"a":1,"b":[{"c":2}]}', { depth: 3, values: 8, names: 2 }],
    ['[{"a":1,"b":2},{"c":3}]', { depth: 2, values: 9, names: 2 }],
    ['"[{,:"', { depth: 0, values: 1, names: 0 }],
    ['["\\"[[", "\\\\"]', { depth: 1, values: 3, names: 0 }],
  ])('counts in %s what parts its values', (text, counts) => {
    expect(scanJson(text)).toEqual({ ...counts, isCutOff: false });
  });

  it.each(['{"a":[1,2', '{"a":"wor', '{"a":"word\\"', '[', '"'])('sees that %s was cut off', (text) => {
    expect(scanJson(text).isCutOff).toBe(true);
  });

  it('goes so many letters a step, forward from nothing to all', () => {
    const done: number[] = [];
    const steps = scanSteps(`[${'1,'.repeat(300_000)}`);
    for (let step = steps.next(); !step.done; step = steps.next()) done.push(step.value);
    expect(done).toHaveLength(3);
    expect(done[0]).toBe(0);
    expect(done[1]).toBeCloseTo(0.437, 2);
    expect(done[2]).toBeCloseTo(0.874, 2);
  });

  it('counts the names of an object as deep as a file may be', () => {
    const deep = `${'['.repeat(126)}{"a":1,"b":2,"c":3}${']'.repeat(126)}`;
    expect(scanJson(deep)).toMatchObject({ depth: 127, names: 3 });
  });

  it.each(['', 'null', '[]', '{"a":"]"}', ']]', '"\\\\"'])('sees that %s was not', (text) => {
    expect(scanJson(text).isCutOff).toBe(false);
  });
});
