import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a picture is drawn of, in the size that its box has for it. */
interface LaidOut<T extends Element, V> {
  readonly box: RefObject<T | null>;
  readonly given: V;
  readonly size: Size;
}

interface Options {
  /** What is given follows a hand: that leaves every room as it is, and is drawn with the page. */
  readonly isMoving?: boolean | undefined;
  /** Whose box it is: what stood there before tells how large it will be. */
  readonly place?: string | undefined;
}

/** What was measured last in a place, by the window that it stood in. */
const measured = new Map<string, Size>();

const within = (place: string): string => `${place} ${window.innerWidth} ${window.innerHeight}`;

/** The size that a place had when something stood there last, in a window of this size. */
export const lastSize = (place: string | undefined): Size | undefined =>
  typeof window === 'undefined' || place === undefined ? undefined : measured.get(within(place));

/**
 * What changes in a step often changes the room of a picture as well. The picture stays as it was until the page around it
 * is laid out anew, and is then drawn once, of what is given and in its new size, before anything is painted. The size is
 * that of the content of the box in whole pixels; `initial` stands until it is measured, and where nothing can be. What
 * comes to a place again, as the picture of another dossier, is drawn at once for the size that the place had.
 */
export function useLaidOut<T extends Element, V extends object>(
  initial: Size,
  given: V,
  { isMoving = false, place }: Options = {},
): LaidOut<T, V> {
  const box = useRef<T>(null);
  const [drawn, setDrawn] = useState(() => ({ given, size: lastSize(place) ?? initial }));
  const isOld = !sameFields(drawn.given, given);
  if (isOld && isMoving) setDrawn({ given, size: drawn.size });
  useLayoutEffect(() => {
    if (!isOld || isMoving) return;
    const now = box.current && sizeOf(box.current);
    setDrawn(({ size }) => ({ given, size: keep(size, now) }));
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = (): void => {
      const now = sizeOf(element);
      if (place !== undefined && now.width > 0) measured.set(within(place), now);
      setDrawn((old) => {
        const size = keep(old.size, now);
        return size === old.size ? old : { ...old, size };
      });
    };
    // At once, before anything is painted: what was drawn for another size would move.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return { box, given: drawn.given, size: drawn.size };
}

const sameFields = <V extends object>(a: V, b: V): boolean =>
  (Object.keys(b) as (keyof V)[]).every((key) => Object.is(a[key], b[key]));

/** The same object where it says the same; what is not on the screen has no size. */
const keep = (old: Size, now: Size | null): Size =>
  now === null || now.width <= 0 || (old.width === now.width && old.height === now.height) ? old : now;

/** In pixels of the element itself: a sheet of paper is zoomed, and what is drawn in it is zoomed with it. */
const sizeOf = (element: Element): Size => {
  const { width, height } = element.getBoundingClientRect();
  const zoom = element.currentCSSZoom ?? 1;
  const style = getComputedStyle(element);
  const sum = (...sides: readonly string[]): number =>
    sides.reduce((all, side) => all + (Number.parseFloat(style.getPropertyValue(side)) || 0), 0);
  return {
    width: Math.floor(width / zoom - sum('padding-left', 'padding-right', 'border-left-width', 'border-right-width')),
    height: Math.floor(height / zoom - sum('padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width')),
  };
};
