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

it('draws what it holds once, for the size that it has', () => {
  drawn.length = 0;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 700, 300));
  render(
    <Measured place="box" fallback={fallback} given={nothing}>
      {draw}
    </Measured>,
  );
  expect(screen.getByText('drawn')).toBeInTheDocument();
  expect(drawn).toEqual([{ width: 700, height: 300 }]);
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
