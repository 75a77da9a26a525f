import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDay } from '@/domain/day';
import { dayScale } from '@/picture/day-scale';
import '../fixtures/fixed-seed';

const day = (text: string): number => parseDay(text) ?? 0;

it('lays days out as stretches', () => {
  const scale = dayScale(day('2022-01-01'), day('2022-01-10'), 100, 200);
  expect(scale.startOf(day('2022-01-01'))).toBe(100);
  expect(scale.middleOf(day('2022-01-01'))).toBe(105);
  expect(scale.endOf(day('2022-01-10'))).toBe(200);
  expect(scale.dayAt(-5)).toBe(day('2022-01-01'));
  expect(scale.dayAt(999)).toBe(day('2022-01-10'));
  expect(scale.edgeAt(999)).toBe(day('2022-01-11'));
});

it('comes back to the day it went out from', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -30_000, max: 30_000 }),
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 60, max: 2000 }),
      fc.nat(),
      (from, length, left, width, step) => {
        const scale = dayScale(from, from + length, left, left + width);
        const one = from + (step % (length + 1));
        expect(scale.dayAt(scale.middleOf(one))).toBe(one);
        expect(scale.edgeAt(scale.startOf(one))).toBe(one);
        expect(scale.edgeAt(scale.endOf(one))).toBe(one + 1);
      },
    ),
  );
});
