import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { record } from './export-fixture';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('public/dataset.json', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(read('public/dataset.schema.json') as object);

  it('is what its JSON Schema says, by another validator', () => {
    expect(validate(read('public/dataset.json')), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it.each<[what: string, change: (copy: Record<string, unknown>) => void]>([
    ['an unknown field', (copy) => Object.assign(copy, { colour: 'red' })],
    ['another format', (copy) => Object.assign(copy, { formatVersion: 2 })],
    ['a list that is gone', (copy) => Reflect.deleteProperty(copy, 'claims')],
  ])('would not be with %s', (_, change) => {
    const copy: Record<string, unknown> = structuredClone(record);
    change(copy);
    expect(validate(copy)).toBe(false);
  });
});
