import { expect, it } from 'vitest';
import { sheetShare } from '@/app/fit-sheet';

it('makes a dashboard that is too high for a sheet a little narrower, and never wider than the sheet', () => {
  expect(sheetShare(1384, 700)).toBe(1);
  expect(sheetShare(1224, 800)).toBeCloseTo(0.949, 3);
  // As high as the sheet then, in its own pixels.
  expect((800 * 0.9486 * 1000) / 1224).toBeCloseTo(620, 0);
});

it('leaves what would be too small to read to further sheets', () => {
  expect(sheetShare(1384, 8000)).toBe(1);
  expect(sheetShare(1384, 1034)).toBe(1);
});
