import { type KeyboardEvent, type RefObject, useState } from 'react';
import { type Stop, stepMark } from './step-mark';

export interface Roving {
  /** The one stop that the Tab key reaches. */
  readonly current: string | null;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
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
  return {
    current,
    onFocus: ({ target }) => {
      const key = stopOf(target);
      if (key !== null) setLast(key);
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
