import { useLayoutEffect, useRef } from 'react';
import type { ClaimTab } from '@/state/link';
import { useTransient } from '@/state/transient';
import { Tabs, type TabsProps } from '@/ui/tabs';

interface ClaimTabsProps extends Omit<TabsProps<ClaimTab>, 'ref'> {
  /** What the words of the header take on one line, in pixels. */
  readonly need: number;
}

/**
 * The tabs of the claims. In a narrow column they go without their counts, which the summary has as well. That is settled
 * before what stands below is measured, and draws nothing anew: the room of the picture is then what it will be.
 */
export function ClaimTabs({ need, ...tabs }: ClaimTabsProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const settle = useRef(() => {});
  const isMoving = useTransient(({ brush }) => brush !== null);
  useLayoutEffect(() => {
    settle.current = () => {
      const view = box.current?.closest('section');
      if (!view) return;
      const isNarrow = view.clientWidth > 0 && need > view.clientWidth;
      view.toggleAttribute('data-narrow', isNarrow);
      for (const count of view.querySelectorAll<HTMLElement>('fieldset small')) count.hidden = isNarrow;
    };
    // A range that moves under the hand leaves every width as it is.
    if (!isMoving) settle.current();
  });
  useLayoutEffect(() => {
    const view = box.current?.closest('section');
    if (!view || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => settle.current());
    observer.observe(view);
    return () => observer.disconnect();
  }, []);
  return <Tabs ref={box} {...tabs} />;
}
