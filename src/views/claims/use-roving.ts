import { type KeyboardEvent, useCallback, useState } from 'react';

interface Roving {
  /** The attributes of one stop. */
  readonly stop: (id: string) => { readonly tabIndex: 0 | -1; readonly 'data-stop': string };
  readonly onKeyDown: (event: KeyboardEvent<Element>) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One tab stop for a whole picture: arrows go from mark to mark in the order of `ids`, Home and End to the ends. */
export function useRoving(ids: readonly string[], reach?: (index: number) => void): Roving {
  const [current, setCurrent] = useState<string | null>(null);
  const active = current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  const stop = useCallback(
    (id: string) => ({ tabIndex: id === active ? (0 as const) : (-1 as const), 'data-stop': id }),
    [active],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent<Element>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const from = (event.target as Element).closest('[data-stop]')?.getAttribute('data-stop');
      const step = steps[event.key];
      const at = from == null ? -1 : ids.indexOf(from);
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? ids.length - 1 : step === undefined ? -1 : at + step;
      const id = ids[to];
      if (at < 0 || id === undefined) return;
      event.preventDefault();
      setCurrent(id);
      const root = event.currentTarget;
      const focus = (): void => {
        const next = [...root.querySelectorAll('[data-stop]')].find((one) => one.getAttribute('data-stop') === id);
        if (next instanceof HTMLElement || next instanceof SVGElement) next.focus();
      };
      reach?.(to);
      // A virtual list draws what it scrolled to only after this.
      if (reach) requestAnimationFrame(focus);
      else focus();
    },
    [ids, reach],
  );
  return { stop, onKeyDown };
}
