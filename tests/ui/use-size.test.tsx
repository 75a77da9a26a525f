import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Measured } from '@/ui/measured';
import type { Size } from '@/ui/use-laid-out';
import { useSize } from '@/ui/use-size';

let box = { width: 500, height: 300 };
const nothing = {};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => box as DOMRect);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The sizes that something was drawn for, one after the other. */
const drawnFor = (place?: string): string[] => {
  const drawn: string[] = [];
  const Picture = () => {
    const [ref, { width, height }] = useSize<HTMLDivElement>({ width: 10, height: 10 }, place);
    drawn.push(`${width} ${height}`);
    return <div ref={ref} />;
  };
  render(<Picture />).unmount();
  return drawn;
};

const measuredFor = (place: string): string[] => {
  const drawn: string[] = [];
  const draw = ({ width, height }: Size) => {
    drawn.push(`${width} ${height}`);
    return null;
  };
  render(
    <Measured place={place} fallback={{ width: 10, height: 10 }} given={nothing}>
      {draw}
    </Measured>,
  ).unmount();
  return drawn;
};

it('draws what comes to a place again once, for the size that the place had', () => {
  box = { width: 500, height: 300 };
  expect(drawnFor('here')).toEqual(['10 10', '500 300']);
  expect(drawnFor('here')).toEqual(['500 300']);
  box = { width: 500, height: 280 };
  // Where it is another by then, what is shown is for what was measured.
  expect(drawnFor('here')).toEqual(['500 300', '500 280']);
  expect(drawnFor('here')).toEqual(['500 280']);
});

it('takes no size over from another place, from a window of another size, or where no place is named', () => {
  box = { width: 500, height: 300 };
  drawnFor('left');
  expect(drawnFor('right')).toEqual(['10 10', '500 300']);
  expect(drawnFor()).toEqual(['10 10', '500 300']);
  const { innerWidth } = window;
  window.innerWidth = innerWidth - 1;
  expect(drawnFor('left')).toEqual(['10 10', '500 300']);
  window.innerWidth = innerWidth;
  expect(drawnFor('left')).toEqual(['500 300']);
});

it('a box that is measured before it is drawn in is drawn in once, at once where the place is known', () => {
  box = { width: 640, height: 200 };
  expect(measuredFor('box')).toEqual(['640 200']);
  expect(measuredFor('box')).toEqual(['640 200']);
});
