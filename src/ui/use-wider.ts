import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Whether a box is at least so wide; who asks is drawn again when that changes, and not at every change of the width. */
export function useWider<T extends Element>(least: number): [RefObject<T | null>, boolean] {
  const box = useRef<T>(null);
  const [isWider, setWider] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = (): void => {
      const { clientWidth } = element;
      if (clientWidth > 0) setWider(clientWidth >= least);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [least]);
  return [box, isWider];
}
