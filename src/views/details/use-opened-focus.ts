import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

const focusable = 'a[href], button, [tabindex]';

// The views are laid out anew when one is enlarged; that is no new arrival.
let arrived: string | null = null;

// By which link the reader left for another page: Back comes back to it.
let left: { readonly mark: string; readonly href: string } | null = null;

const linkBack = (mark: string): HTMLElement | null => {
  if (left?.mark !== mark) return null;
  const { href } = left;
  const links = [...document.querySelectorAll<HTMLElement>('[data-opened] a[href]')];
  return links.find((link) => link.getAttribute('href') === href) ?? null;
};

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
    const back = navigation === 'POP' ? linkBack(mark) : null;
    left = null;
    if (back) back.focus();
    else if (arrived !== mark && navigation !== 'POP') heading.current?.focus({ preventScroll: true });
    arrived = mark;
    return () => {
      requestAnimationFrame(() => returnTo(mark));
    };
  }, [mark]);
  // Before the page is taken away: afterwards nothing has the focus.
  useLayoutEffect(
    () => () => {
      const from = document.activeElement?.closest('[data-opened] a[href]');
      const href = from?.getAttribute('href');
      if (href) left = { mark, href };
    },
    [mark],
  );
  return heading;
}
