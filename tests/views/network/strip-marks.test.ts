import { describe, expect, it } from 'vitest';
import { stripMarks } from '@/views/network/strip-marks';

describe('stripMarks', () => {
  const row = (start: number | null, end: number | null) =>
    ({ span: { start, end } }) as Parameters<typeof stripMarks>[0][number];
  it('sets days and spans in the period, and leaves out what lies outside', () => {
    const marks = stripMarks([row(10, 10), row(12, 14), row(null, 11), row(30, 40), row(1, 3)], 10, 19);
    expect(marks.map(({ x, width, isDay }) => [x, width, isDay])).toEqual([
      [0, 0.1, true],
      [0.2, 0.3, false],
      [0, 0.2, false],
    ]);
  });
});
