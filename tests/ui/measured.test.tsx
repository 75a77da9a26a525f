import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Measured } from '@/ui/measured';
import type { Size } from '@/ui/use-laid-out';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const drawn: Size[] = [];
const draw = (size: Size) => {
  drawn.push(size);
  return <p>drawn</p>;
};
const fallback = { width: 100, height: 50 };
const nothing = {};

/** Boxes have this size, and may be told when it changes. */
const measurable = (width: number, height: number): void => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, height));
};

it('draws what it holds once, for the size that it has', () => {
  drawn.length = 0;
  measurable(700, 300);
  render(
    <Measured place="box" fallback={fallback} given={nothing}>
      {draw}
    </Measured>,
  );
  expect(screen.getByText('drawn')).toBeInTheDocument();
  expect(drawn).toEqual([{ width: 700, height: 300 }]);
});

it('draws by a guess at once, and anew only where the guess was wrong', () => {
  const guess = () => ({ width: 640, height: 200 });
  const drawBy = (place: string): Size[] => {
    drawn.length = 0;
    render(
      <Measured place={place} fallback={fallback} guess={guess} given={nothing}>
        {draw}
      </Measured>,
    );
    return [...drawn];
  };
  measurable(640, 200);
  expect(drawBy('guessed')).toEqual([guess()]);
  measurable(630, 200);
  expect(drawBy('guessed wrong')).toEqual([guess(), { width: 630, height: 200 }]);
});

it('draws at once where nothing can be measured', () => {
  drawn.length = 0;
  render(
    <Measured place="another box" fallback={fallback} given={nothing}>
      {draw}
    </Measured>,
  );
  expect(drawn).toEqual([fallback]);
});
