import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What was measured last in a place, by the window that it stood in. */
const measured = new Map<string, Size>();

const within = (place: string): string => `${place} ${window.innerWidth} ${window.innerHeight}`;

/** The size that a place had when something stood there last, in a window of this size. */
export const lastSize = (place: string): Size | undefined =>
  typeof window === 'undefined' ? undefined : measured.get(within(place));

/**
 * The content size of an element in whole pixels; `initial` stands until it is measured, and where nothing can be. What
 * comes to a place again, as the picture of another dossier, is drawn at once for the size that the place had: drawn for
 * another, it would be drawn anew in one go before it is painted.
 */
export function useSize<T extends Element>(initial: Size, place?: string): [RefObject<T | null>, Size] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState(() => (place === undefined ? initial : (lastSize(place) ?? initial)));
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const take = (content: Size): void => {
      const width = Math.floor(content.width);
      const height = Math.floor(content.height);
      if (width <= 0) return;
      if (place !== undefined) measured.set(within(place), { width, height });
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    // At once, before anything is painted: what was drawn for another size would move.
    take(contentOf(element));
    const observer = new ResizeObserver(([entry]) => entry && take(entry.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return [ref, size];
}

const contentOf = (element: Element): Size => {
  const { width, height } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const sum = (...sides: readonly string[]): number =>
    sides.reduce((all, side) => all + (Number.parseFloat(style.getPropertyValue(side)) || 0), 0);
  return {
    width: width - sum('padding-left', 'padding-right', 'border-left-width', 'border-right-width'),
    height: height - sum('padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width'),
  };
};
