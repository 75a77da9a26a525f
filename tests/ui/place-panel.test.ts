import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePanel } from '@/ui/place-panel';

const window = { width: 1000, height: 800 };
const button = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 24 });
const panel = { width: 300, height: 200 };

describe('placePanel', () => {
  it('stands under its button, from its start or to its end', () => {
    expect(placePanel(button(100, 100), panel, window, 'start')).toMatchObject({ left: 100, top: 128 });
    expect(placePanel(button(500, 100), panel, window, 'end')).toMatchObject({ left: 260, top: 128 });
  });

  it('stands above where there is no room below', () => {
    expect(placePanel(button(100, 700), panel, window, 'start')).toMatchObject({ top: 496 });
  });

  it('is within the window whatever its size and wherever its button stands', () => {
    const size = fc.record({ width: fc.integer({ min: 50, max: 900 }), height: fc.integer({ min: 20, max: 3000 }) });
    const place = fc.record({ left: fc.integer({ min: -200, max: 1200 }), top: fc.integer({ min: -200, max: 1000 }) });
    fc.assert(
      fc.property(size, place, fc.constantFrom('start' as const, 'end' as const), (own, at, align) => {
        const { left, top, maxHeight } = placePanel(button(at.left, at.top), own, window, align);
        const height = Math.min(own.height, maxHeight);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + own.width).toBeLessThanOrEqual(992);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + height).toBeLessThanOrEqual(792);
        // Low enough to be cut, it still shows enough to be read.
        expect(height).toBeGreaterThanOrEqual(Math.min(own.height, 200));
      }),
    );
  });
});
