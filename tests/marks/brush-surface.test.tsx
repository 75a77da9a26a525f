import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DayRange, Step } from '@/marks/brush';
import { BrushSurface } from '@/marks/brush-surface';
import { useBrushHand } from '@/marks/use-brush-hand';
import { dayScale } from '@/picture/day-scale';
import { day } from '../fixtures/day';

afterEach(cleanup);

const whole: DayRange = { from: day('2022-01-01'), to: day('2022-01-31') };
/** Ten pixels a day; jsdom lays nothing out, so that x is what the pointer says. */
const scale = dayScale(whole.from, whole.to, 0, 310);
const x = (date: number): number => (date - 0.5) * 10;
const january = (date: number): number => whole.from + date - 1;

const show = (range: DayRange = whole) => {
  const told: (readonly [string, ...unknown[]])[] = [];
  function Strip() {
    const picture = useRef<HTMLDivElement>(null);
    const hand = useBrushHand({
      scale,
      picture,
      whole,
      range,
      onPress: () => {},
      onDrag: (drag) => told.push(['drag', drag?.now ?? null]),
      onChoose: ({ now }) => told.push(['choose', now]),
      onClear: () => told.push(['clear']),
      onTap: (day) => told.push(['tap', day]),
    });
    return (
      <div ref={picture}>
        <BrushSurface
          scale={scale}
          height={40}
          hand={hand}
          whole={whole}
          range={range}
          asked={range}
          ends={{ from: scale.startOf(range.from), to: scale.endOf(range.to) }}
          onStep={(end: 'from' | 'to', step: Step) => told.push(['step', end, step])}
          onLeave={() => told.push(['leave'])}
        />
      </div>
    );
  }
  const { container, unmount } = render(<Strip />);
  const surface = container.querySelector('[data-brush]');
  if (!surface) throw new Error('there is no surface');
  return {
    told,
    surface,
    unmount,
    press: (clientX: number, on: Element = surface) => fireEvent.pointerDown(on, { clientX, button: 0, pointerId: 1 }),
    move: (clientX: number) => fireEvent.pointerMove(surface, { clientX, pointerId: 1 }),
    release: () => fireEvent.pointerUp(surface, { pointerId: 1 }),
  };
};

describe('the surface of a brush', () => {
  it('tells a drag as it goes and what was chosen at its end', () => {
    const { told, press, move, release, surface } = show();
    press(x(4));
    expect(surface).toHaveAttribute('data-dragging', 'new');
    move(x(8));
    release();
    const chosen = { from: january(4), to: january(8) };
    expect(told).toEqual([
      ['drag', chosen],
      ['choose', chosen],
    ]);
    expect(surface).not.toHaveAttribute('data-dragging');
  });

  it('takes a shake of the hand for no drag', () => {
    const { told, press, move, release } = show();
    press(x(4));
    move(x(4) + 2);
    release();
    expect(told).toEqual([['tap', january(4)]]);
  });

  it('tells no press on the chosen days, nor one that was given up', () => {
    const { told, press, release } = show({ from: january(2), to: january(6) });
    press(x(4));
    release();
    press(x(9));
    fireEvent.keyDown(window, { key: 'Escape' });
    release();
    expect(told.filter(([what]) => what === 'tap')).toEqual([]);
  });

  it.each([
    ['Escape', () => fireEvent.keyDown(window, { key: 'Escape' })],
    ['a pointer that the browser takes', (surface: Element) => fireEvent.pointerCancel(surface, { pointerId: 1 })],
    ['a pointer that is lost', (surface: Element) => fireEvent.lostPointerCapture(surface, { pointerId: 1 })],
  ])('gives up at %s, and chooses nothing after', (_, giveUp) => {
    const { told, press, move, release, surface } = show();
    press(x(4));
    move(x(8));
    giveUp(surface);
    move(x(12));
    release();
    expect(told.slice(1)).toEqual([['drag', null]]);
  });

  it('gives up when it is taken away while it is held', () => {
    const { told, press, move, unmount } = show();
    press(x(4));
    move(x(8));
    unmount();
    expect(told.at(-1)).toEqual(['drag', null]);
  });

  it('moves the range that is pressed, and one end by its thumb', () => {
    const { told, press, move, release } = show({ from: january(10), to: january(14) });
    press(x(12));
    move(x(15));
    release();
    expect(told.at(-1)).toEqual(['choose', { from: january(13), to: january(17) }]);
    const last = screen.getAllByRole('slider')[1];
    if (!last) throw new Error('there is no second thumb');
    press(x(14), last);
    move(x(20) + 5);
    release();
    expect(told.at(-1)).toEqual(['choose', { from: january(10), to: january(20) }]);
  });

  it('clears at a double click, steps by keys, and says when the keys are left', () => {
    const { told, surface } = show();
    fireEvent.doubleClick(surface);
    const [first] = screen.getAllByRole('slider');
    if (!first) throw new Error('there is no thumb');
    fireEvent.keyDown(first, { key: 'PageUp' });
    fireEvent.keyDown(first, { key: 'a' });
    fireEvent.blur(first);
    expect(told).toEqual([['clear'], ['step', 'from', 'week-on'], ['leave']]);
  });
});
