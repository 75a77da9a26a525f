import { type RefObject, useEffect, useState } from 'react';

/** Browsers cut off what is taller, one of them at 17.9 million pixels. */
const tallest = 12_000_000;
const unmeasured = 600;
/** Rows drawn beyond those in sight. */
const beyond = 12;

interface TallRows {
  readonly first: number;
  readonly last: number;
  /** Room above and below the rows that are drawn, in pixels. */
  readonly above: number;
  readonly below: number;
}

/** Whether so many rows are taller than a browser scrolls. */
export const areTall = (count: number, rowHeight: number): boolean => count * rowHeight > tallest;

/**
 * The rows to draw where the bar stands at `top` of a table too tall to be scrolled pixel by pixel: the way of the bar is
 * divided among all rows, its end shows the last.
 */
export function tallRows(count: number, rowHeight: number, top: number, height: number): TallRows {
  const inSight = Math.ceil(height / rowHeight);
  const way = Math.max(1, tallest - height);
  const at = Math.round((Math.min(top, way) / way) * Math.max(0, count - inSight));
  const first = Math.max(0, at - beyond);
  const last = Math.min(count - 1, at + inSight + beyond);
  const above = Math.max(0, Math.min(top, way) - (at - first) * rowHeight);
  return { first, last, above, below: Math.max(0, tallest - above - (last - first + 1) * rowHeight) };
}

/** The same, following the bar; null where a table is not that tall. */
export function useTallRows(scroll: RefObject<HTMLElement | null>, count: number, rowHeight: number): TallRows | null {
  const isTall = areTall(count, rowHeight);
  const [{ top, height }, setView] = useState({ top: 0, height: unmeasured });
  useEffect(() => {
    const element = scroll.current;
    if (!isTall || !element) return;
    const look = (): void => setView({ top: element.scrollTop, height: element.clientHeight || unmeasured });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    sizes?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes?.disconnect();
    };
  }, [scroll, isTall]);
  return isTall ? tallRows(count, rowHeight, top, height) : null;
}
