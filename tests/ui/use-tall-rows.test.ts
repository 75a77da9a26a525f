import { expect, it } from 'vitest';
import { areTall, tallRows } from '@/ui/use-tall-rows';

const [rowHeight, height] = [31, 600];
const million = 1_000_000;
const heightOf = ({ first, last, above, below }: ReturnType<typeof tallRows>): number =>
  above + (last - first + 1) * rowHeight + below;

it('leaves to the browser what it can scroll', () => {
  expect(areTall(100_000, rowHeight)).toBe(false);
  expect(areTall(million, rowHeight)).toBe(true);
});

it('comes from the first row of a million to the last, in a height that every browser has', () => {
  expect(tallRows(million, rowHeight, 0, height)).toMatchObject({ first: 0, above: 0 });
  const end = tallRows(million, rowHeight, 12_000_000 - height, height);
  expect(end.last).toBe(million - 1);
  // The rows in sight reach the bottom of the bar's way.
  expect(heightOf(end)).toBeGreaterThanOrEqual(12_000_000);
  expect(heightOf(end)).toBeLessThan(17_900_000);
});

it('draws the rows in sight wherever the bar stands, and few others', () => {
  for (let top = 0; top <= 12_000_000; top += 487_331) {
    const { first, last, above } = tallRows(million, rowHeight, top, height);
    expect(last - first).toBeLessThan(60);
    expect(above).toBeLessThanOrEqual(top);
    expect(above + (last - first + 1) * rowHeight).toBeGreaterThanOrEqual(Math.min(top + height, 12_000_000));
  }
});
