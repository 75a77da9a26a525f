import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Stop, stepMark } from './step-mark';

export interface Roving {
  /** The one stop that the Tab key reaches. */
  readonly current: string | null;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly onBlur: (event: { readonly relatedTarget: EventTarget | null }) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const stopOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-stop]')?.getAttribute('data-stop') ?? null) : null;

/** One tab stop for a whole chart: arrow keys move the focus within it. */
export function useRoving(
  box: RefObject<HTMLElement | null>,
  stops: readonly Stop[],
  preferred: string | null,
): Roving {
  const [last, setLast] = useState<string | null>(null);
  const has = (key: string | null): boolean => key !== null && stops.some((stop) => stop.key === key);
  const current = has(last) ? last : has(preferred) ? preferred : (stops[0]?.key ?? null);
  const held = useRef<Stop | null>(null);
  // Zooming can take away what has the focus; it goes to what stands nearest, not to the page.
  useEffect(() => {
    const before = held.current;
    if (before === null) return;
    const still = stops.find(({ key }) => key === before.key);
    if (still || document.activeElement !== document.body) {
      if (still) held.current = still;
      return;
    }
    const far = ({ x, y }: Stop): number => Math.hypot(x - before.x, y - before.y);
    const [first, ...others] = stops;
    const near = first && others.reduce((best, one) => (far(one) < far(best) ? one : best), first);
    const element = near && box.current?.querySelector(`[data-stop="${CSS.escape(near.key)}"]`);
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
  }, [box, stops]);
  return {
    current,
    onFocus: ({ target }) => {
      const key = stopOf(target);
      held.current = stops.find((stop) => stop.key === key) ?? null;
      if (key !== null) setLast(key);
    },
    onBlur: ({ relatedTarget }) => {
      // What is taken away loses the focus without a word; whatever says so was left.
      if (relatedTarget !== null) held.current = null;
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const from = stopOf(event.target);
      if (from === null) return;
      const next = stepMark(stops, from, event.key);
      if (next === null) return;
      event.preventDefault();
      const element = box.current?.querySelector(`[data-stop="${CSS.escape(next)}"]`);
      if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
    },
  };
}
