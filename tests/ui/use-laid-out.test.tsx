import { act, render } from '@testing-library/react';
import { memo, type RefObject } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Size, useLaidOut } from '@/ui/use-laid-out';

interface Given {
  readonly name: string;
}

/** What was drawn, in order. */
const drawn: string[] = [];

const Drawn = memo(function Drawn({ name, size, box }: Given & { size: Size; box: RefObject<HTMLDivElement | null> }) {
  drawn.push(`${name} ${size.width}x${size.height}`);
  return <div ref={box}>{name}</div>;
});

function Picture({ name, isMoving = false }: Given & { readonly isMoving?: boolean }) {
  const { box, given, size } = useLaidOut<HTMLDivElement, Given>({ width: 10, height: 10 }, { name }, { isMoving });
  return <Drawn {...given} size={size} box={box} />;
}

/** The page gives every box this room from now on. */
const giveRoom = (width: number, height: number): void =>
  void vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width, height } as DOMRect);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  drawn.length = 0;
});

describe('a picture in its room', () => {
  it('is drawn once for what is given and the size that it has under it', () => {
    giveRoom(400.6, 300);
    const { rerender } = render(<Picture name="before" />);
    drawn.length = 0;
    giveRoom(420, 250);
    rerender(<Picture name="now" />);
    expect(drawn).toEqual(['now 420x250']);
    rerender(<Picture name="now" />);
    expect(drawn).toEqual(['now 420x250']);
  });

  it('is as large as its box in pixels of its own, however the page is zoomed', () => {
    giveRoom(200, 150);
    Object.defineProperty(Element.prototype, 'currentCSSZoom', { value: 0.5, configurable: true });
    try {
      const { rerender } = render(<Picture name="before" />);
      rerender(<Picture name="sheet" />);
      expect(drawn.at(-1)).toBe('sheet 400x300');
    } finally {
      Reflect.deleteProperty(Element.prototype, 'currentCSSZoom');
    }
  });

  it('is drawn with the page, and measures nothing, while a hand moves', () => {
    giveRoom(400, 300);
    const { rerender } = render(<Picture name="before" />);
    giveRoom(420, 250);
    const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    drawn.length = 0;
    rerender(<Picture name="held" isMoving />);
    rerender(<Picture name="let go" isMoving />);
    expect([drawn, measure.mock.calls.length]).toEqual([['held 10x10', 'let go 10x10'], 0]);
    // What the hand left stands already.
    rerender(<Picture name="let go" />);
    expect(drawn).toEqual(['held 10x10', 'let go 10x10']);
  });

  it('follows a room that changes by itself, and keeps its size where it has none', () => {
    const observers: (() => void)[] = [];
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(call: () => void) {
          observers.push(call);
        }
        observe() {}
        disconnect() {}
      },
    );
    giveRoom(400, 300);
    render(<Picture name="one" />);
    expect(drawn.at(-1)).toBe('one 400x300');
    giveRoom(500, 300);
    act(() => {
      for (const call of observers) call();
    });
    expect(drawn.at(-1)).toBe('one 500x300');
    const before = drawn.length;
    giveRoom(0, 0);
    act(() => {
      for (const call of observers) call();
    });
    expect(drawn.length).toBe(before);
  });
});
