import { type RefObject, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { arrive, depart } from '@/ui/way-back';

// The views are laid out anew when one is enlarged; that is no new arrival.
let arrived: string | null = null;

/** Moves the focus to the heading of what a reader opens, and back to where it came from when it is closed; a cold load moves nothing. */
export function useOpenedFocus(mark: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigation = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is opened counts, not how the filters change after it.
  useEffect(() => {
    const isBack = arrive(mark, navigation === 'POP');
    if (!isBack && arrived !== mark && navigation !== 'POP') heading.current?.focus({ preventScroll: true });
    arrived = mark;
    return () => {
      requestAnimationFrame(() => {
        if (!document.querySelector('[data-opened]')) arrived = null;
      });
      depart(mark);
    };
  }, [mark]);
  return heading;
}
