import { type RefObject, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

const focusable = 'a[href], button, [tabindex]';

// The views are laid out anew when one is enlarged; that is no new arrival.
let arrived: string | null = null;

const returnTo = (mark: string): void => {
  if (document.querySelector('[data-opened]')) return;
  arrived = null;
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const found = document.querySelector<HTMLElement | SVGElement>(`[data-mark="${CSS.escape(mark)}"]`);
  const target = found?.matches(focusable) ? found : (found?.querySelector(focusable) ?? found?.closest(focusable));
  (target as HTMLElement | SVGElement | null | undefined)?.focus();
};

/** Moves the focus to the heading of what a reader opens, and back to its mark when it is closed; a cold load moves nothing. */
export function useOpenedFocus(mark: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigation = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is opened counts, not how the filters change after it.
  useEffect(() => {
    if (arrived !== mark && navigation !== 'POP') heading.current?.focus({ preventScroll: true });
    arrived = mark;
    return () => {
      requestAnimationFrame(() => returnTo(mark));
    };
  }, [mark]);
  return heading;
}
