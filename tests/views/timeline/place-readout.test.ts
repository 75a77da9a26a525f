import { expect, it } from 'vitest';
import type { Bar } from '@/picture/density-bars';
import { placeReadout, readoutGap } from '@/views/timeline/place-readout';

const bar = (x: number, height: number): Bar => ({ day: x, x, breadth: 9, certain: height, possible: 0, split: 0 });
const edges = { left: 100, right: 1100 };

it('stands beside the days where it covers the least', () => {
  expect(placeReadout([], 200, { ...edges, x0: 400, x1: 500 })).toBe(500 + readoutGap);
  expect(placeReadout([bar(600, 20)], 200, { ...edges, x0: 400, x1: 500 })).toBe(400 - readoutGap - 200);
  expect(placeReadout([bar(600, 20), bar(300, 4)], 200, { ...edges, x0: 400, x1: 500 })).toBe(400 - readoutGap - 200);
});

it('stands within the days where they leave no room beside them', () => {
  expect(placeReadout([], 200, { ...edges, x0: 110, x1: 1090 })).toBe(110 + readoutGap);
  expect(placeReadout([bar(200, 20)], 200, { ...edges, x0: 110, x1: 1090 })).toBe(1090 - readoutGap - 200);
});

it('never leaves the picture, however long it is', () => {
  expect(placeReadout([], 980, { ...edges, x0: 1000, x1: 1100 })).toBe(1100 - 980);
  expect(placeReadout([], 2000, { ...edges, x0: 400, x1: 500 })).toBe(100);
});
