import { expect, it } from 'vitest';
import { axisWidthOf } from '@/marks/bin-stack';
import { textWidth } from '@/picture/letters';

it('keeps room for the highest number, and no less for small ones', () => {
  const few = axisWidthOf({ certain: 40, possible: 12 }, 'en');
  expect(axisWidthOf({ certain: 9, possible: 3 }, 'en')).toBe(few);
  for (const most of [3904, 48_210, 1_204_000]) {
    const width = axisWidthOf({ certain: most, possible: 7 }, 'en');
    expect(width).toBeGreaterThan(textWidth(most.toLocaleString('en'), 13));
    expect(axisWidthOf({ certain: 7, possible: most }, 'en')).toBe(width);
  }
});
