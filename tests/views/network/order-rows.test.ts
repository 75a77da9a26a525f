import { describe, expect, it } from 'vitest';
import { orderRows } from '@/views/network/order-rows';

describe('orderRows', () => {
  it('puts those who deal with each other at one height', () => {
    const ties = [
      { source: 'a', target: 'z', weight: 9 },
      { source: 'b', target: 'x', weight: 9 },
    ];
    const [left = [], right = []] = orderRows(
      [
        ['a', 'c', 'b'],
        ['x', 'y', 'z'],
      ],
      [],
      ties,
    );
    expect(left.indexOf('a')).toBe(right.indexOf('z'));
    expect(left.indexOf('b')).toBe(right.indexOf('x'));
  });
  it('leaves everybody in place where nobody deals with anybody', () => {
    expect(orderRows([['a', 'b'], ['x']], ['m'], [])).toEqual([['a', 'b'], ['x']]);
  });
});
