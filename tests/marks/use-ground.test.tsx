import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useGround } from '@/marks/use-ground';

const zoom = vi.fn();
const pan = vi.fn();
const opened = vi.fn();

function Chart({ canPan }: { readonly canPan: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const isHinted = useGround(box, { zoom, pan, canPan });
  return (
    <div ref={box} data-testid="ground" data-hinted={isHinted || undefined}>
      {/* biome-ignore lint/a11y/useValidAnchor: a mark that opens something. */}
      <a href="#mark" onClick={opened}>
        mark
      </a>
      <p>words</p>
      <label>
        field
        <input />
      </label>
    </div>
  );
}

const show = (canPan = true) => {
  render(<Chart canPan={canPan} />);
  return {
    ground: screen.getByTestId('ground'),
    mark: screen.getByText('mark'),
    field: screen.getByLabelText('field'),
  };
};
const press = (target: Element, x: number, y: number, pointerId = 1) =>
  fireEvent.pointerDown(target, { button: 0, pointerId, clientX: x, clientY: y });
const move = (target: Element, x: number, y: number, pointerId = 1) =>
  fireEvent.pointerMove(target, { pointerId, clientX: x, clientY: y });
const release = (target: Element, pointerId = 1) => fireEvent.pointerUp(target, { pointerId });
const click = (target: Element) => fireEvent.click(target, { detail: 1 });

beforeEach(() => {
  zoom.mockReset();
  pan.mockReset();
  opened.mockReset();
});
afterEach(cleanup);

describe('the ground of a chart', () => {
  it('follows a drag, wherever it began, and opens nothing then', () => {
    const { mark } = show();
    press(mark, 100, 50);
    move(mark, 90, 50);
    move(mark, 70, 55);
    release(mark);
    click(mark);
    expect(pan.mock.calls).toEqual([
      [-10, 0],
      [-20, 5],
    ]);
    expect(opened).not.toHaveBeenCalled();
  });

  it('opens at a click, also after a drag and with a hand that shakes', () => {
    const { mark } = show();
    press(mark, 100, 50);
    move(mark, 50, 50);
    release(mark);
    click(mark);
    press(mark, 100, 50);
    move(mark, 101, 51);
    release(mark);
    click(mark);
    expect(opened).toHaveBeenCalledTimes(1);
    expect(pan).toHaveBeenCalledTimes(1);
  });

  it('chooses no text and carries no link away, and leaves fields alone', () => {
    const { mark, field } = show(false);
    for (const type of ['selectstart', 'dragstart'] as const) {
      const own = new Event(type, { bubbles: true, cancelable: true });
      fireEvent(mark, own);
      expect(own.defaultPrevented, type).toBe(true);
      const theirs = new Event(type, { bubbles: true, cancelable: true });
      fireEvent(field, theirs);
      expect(theirs.defaultPrevented, type).toBe(false);
    }
    press(field, 10, 10);
    move(field, 60, 10);
    expect(pan).not.toHaveBeenCalled();
  });

  it('does not open what a drag began on where there is nothing to move', () => {
    const { mark } = show(false);
    press(mark, 100, 50);
    move(mark, 60, 50);
    release(mark);
    click(mark);
    expect(pan).not.toHaveBeenCalled();
    expect(opened).not.toHaveBeenCalled();
  });

  it('zooms with two fingers around what is between them', () => {
    const { ground } = show();
    press(ground, 100, 50, 1);
    press(ground, 140, 50, 2);
    move(ground, 180, 50, 2);
    expect(zoom.mock.calls).toEqual([[2, { x: 140, y: 50 }]]);
    release(ground, 1);
    release(ground, 2);
    move(ground, 300, 50, 2);
    expect(zoom).toHaveBeenCalledTimes(1);
  });

  it('says once how a wheel zooms, and leaves a plain wheel to the page', () => {
    const { ground } = show();
    expect(fireEvent.wheel(ground, { deltaY: 100 })).toBe(true);
    expect(ground).toHaveAttribute('data-hinted');
    move(ground, 5, 5);
    expect(ground).not.toHaveAttribute('data-hinted');
    fireEvent.wheel(ground, { deltaY: 100 });
    expect(ground).not.toHaveAttribute('data-hinted');
    expect(zoom).not.toHaveBeenCalled();
    expect(pan).not.toHaveBeenCalled();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('zooms by a wheel with %o, a notch at most', (init) => {
    const { ground } = show();
    expect(fireEvent.wheel(ground, { ...init, deltaY: -40, clientX: 30, clientY: 20 })).toBe(false);
    fireEvent.wheel(ground, { ...init, deltaY: -3000 });
    expect(zoom.mock.calls).toEqual([
      [expect.closeTo(Math.exp(0.16)), { x: 30, y: 20 }],
      [expect.closeTo(Math.exp(0.4)), { x: 0, y: 0 }],
    ]);
  });

  it('pans by a wheel that turns sideways, where there is more than is shown', () => {
    const { ground } = show();
    expect(fireEvent.wheel(ground, { deltaX: 30, deltaY: 4 })).toBe(false);
    expect(fireEvent.wheel(ground, { shiftKey: true, deltaY: 20 })).toBe(false);
    expect(pan.mock.calls).toEqual([
      [-30, 0],
      [-20, 0],
    ]);
    cleanup();
    expect(fireEvent.wheel(show(false).ground, { deltaX: 30, deltaY: 4 })).toBe(true);
    expect(pan).toHaveBeenCalledTimes(2);
  });
});
