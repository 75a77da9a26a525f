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
      ties,
    );
    expect(left.indexOf('a')).toBe(right.indexOf('z'));
    expect(left.indexOf('b')).toBe(right.indexOf('x'));
  });
  it('leaves everybody in place where nobody deals with anybody', () => {
    expect(orderRows([['a', 'b'], ['m'], ['x']], [])).toEqual([['a', 'b'], ['m'], ['x']]);
  });

  it('untangles lines that cross, also those that pass through the middle and those within a column', () => {
    const through = [
      { source: 'a', target: 'y', weight: 1 },
      { source: 'b', target: 'x', weight: 1 },
    ];
    const [left = [], , right = []] = orderRows([['a', 'b'], ['m'], ['x', 'y']], through);
    expect(left.indexOf('a')).toBe(right.indexOf('y'));
    const within = [
      { source: 'a', target: 'c', weight: 1 },
      { source: 'b', target: 'x', weight: 1 },
    ];
    const [column = []] = orderRows([['a', 'b', 'c'], ['x']], within);
    expect(Math.abs(column.indexOf('a') - column.indexOf('c'))).toBe(1);
  });
});
