import { expect, it } from 'vitest';
import { bitsOf, type Dimension, dimension, keeps } from '@/query/filter';

const names = Object.keys(dimension) as Dimension[];

it('keeps what every dimension keeps, but those that are excepted', () => {
  expect(keeps(0)).toBe(true);
  for (const name of names) {
    expect(keeps(bitsOf([name]))).toBe(false);
    expect(keeps(bitsOf([name]), name)).toBe(true);
    for (const other of names) expect(keeps(bitsOf([name]), other), `${name} without ${other}`).toBe(name === other);
  }
  expect(keeps(bitsOf(names), ...names)).toBe(true);
  expect(keeps(bitsOf(names), ...names.slice(1))).toBe(false);
});
