import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Stop } from './network-keys';

export interface Stops {
  readonly stop: Stop | null;
  /** The tab stop is here from now on. */
  readonly stay: (at: Stop) => void;
  /** The tab stop and the focus go there, as soon as it is drawn. */
  readonly goTo: (to: Stop) => void;
}

/** The one tab stop of the picture, and how the focus comes to it. */
export function useStop(svg: RefObject<SVGSVGElement | null>): Stops {
  const [stop, stay] = useState<Stop | null>(null);
  const [going, setGoing] = useState<string | null>(null);
  useEffect(() => {
    if (going === null) return;
    const found = svg.current?.querySelector<SVGElement>(`[data-mark="${going}"]`);
    (found ?? svg.current?.querySelector<SVGElement>('[tabindex="0"]'))?.focus();
    setGoing(null);
  }, [going, svg]);
  const goTo = useCallback((to: Stop): void => {
    stay(to);
    setGoing(to.edge === null ? `actor:${to.node}` : `edge:${to.edge}`);
  }, []);
  return { stop, stay, goTo };
}
