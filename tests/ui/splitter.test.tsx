import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Splitter } from '@/ui/splitter';

afterEach(cleanup);

const show = (value = 50) => {
  const changes: number[] = [];
  render(
    <div>
      <div data-testid="left" />
      <Splitter label="Width" value={value} min={25} max={75} onChange={(next) => changes.push(next)} />
      <div data-testid="right" />
    </div>,
  );
  return { changes, splitter: screen.getByRole('separator', { name: 'Width' }) };
};

describe('Splitter', () => {
  it('says where it stands', () => {
    const { splitter } = show(40);
    expect(splitter).toHaveAttribute('aria-valuenow', '40');
    expect(splitter).toHaveAttribute('aria-valuemin', '25');
    expect(splitter).toHaveAttribute('aria-valuemax', '75');
    expect(splitter).toHaveAttribute('aria-orientation', 'vertical');
    expect(splitter).toHaveAttribute('tabindex', '0');
  });

  it.each([
    ['ArrowLeft', 50, 48],
    ['ArrowRight', 50, 52],
    ['Home', 50, 25],
    ['End', 50, 75],
    ['ArrowLeft', 26, 25],
    ['ArrowRight', 74, 75],
    ['ArrowRight', 75, 75],
  ])('%s moves it from %i to %i', (key, value, wanted) => {
    const { changes, splitter } = show(value);
    // A key that is used does not scroll the page as well.
    expect(fireEvent.keyDown(splitter, { key })).toBe(false);
    expect(changes).toEqual([wanted]);
  });

  it.each([
    { key: 'Tab' },
    { key: 'a' },
    { key: 'ArrowUp' },
    { key: 'ArrowLeft', altKey: true },
    { key: 'ArrowRight', metaKey: true },
    { key: 'Home', ctrlKey: true },
  ])('leaves %o to the browser', (init) => {
    const { changes, splitter } = show();
    expect(fireEvent.keyDown(splitter, init)).toBe(true);
    expect(changes).toEqual([]);
  });

  it('follows the pointer while it is held, within its bounds', () => {
    const { changes, splitter } = show();
    const box = (left: number, right: number) => () => ({ left, right }) as DOMRect;
    screen.getByTestId('left').getBoundingClientRect = box(100, 280);
    screen.getByTestId('right').getBoundingClientRect = box(320, 500);
    let held: number | null = null;
    splitter.setPointerCapture = (id) => {
      held = id;
    };
    splitter.hasPointerCapture = (id) => held === id;
    fireEvent.pointerMove(splitter, { pointerId: 1, clientX: 200 });
    expect(changes).toEqual([]);
    fireEvent.pointerDown(splitter, { pointerId: 1, clientX: 300 });
    for (const clientX of [220, 100, 499]) fireEvent.pointerMove(splitter, { pointerId: 1, clientX });
    expect(changes).toEqual([30, 25, 75]);
  });
});
